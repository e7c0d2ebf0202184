/** Several windows of one browser: a storage they share, whose changes all but the one that made them hear of. */
export class FakeBrowser {
  readonly texts = new Map<string, string>();
  /** Reading and writing fail, as where storage is blocked. */
  blocked = false;
  /** Writing fails, as where storage is full. */
  full = false;
  readonly #windows: EventTarget[] = [];

  open(): Window {
    const target = new EventTarget();
    this.#windows.push(target);
    const refuse = (when: boolean): void => {
      if (when) throw new DOMException('refused', 'SecurityError');
    };
    const localStorage = {
      getItem: (key: string) => {
        refuse(this.blocked);
        return this.texts.get(key) ?? null;
      },
      setItem: (key: string, text: string) => {
        refuse(this.blocked || this.full);
        this.texts.set(key, text);
        this.#tell(target, key);
      },
      removeItem: (key: string) => {
        refuse(this.blocked);
        this.texts.delete(key);
        this.#tell(target, key);
      },
    };
    return Object.assign(target, { localStorage }) as unknown as Window;
  }

  /** The reader empties what sites have stored. */
  wipe(): void {
    this.texts.clear();
    this.#tell(null, null);
  }

  #tell(source: EventTarget | null, key: string | null): void {
    for (const target of this.#windows) {
      if (target !== source) target.dispatchEvent(Object.assign(new Event('storage'), { key }));
    }
  }
}
