/** A promise that begins to be kept when somebody first waits for it. */
export class OnDemand<Value> extends Promise<Value> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #begin: () => void;

  constructor(make: () => Promise<Value>) {
    let begin = (): void => {};
    super((resolve, reject) => {
      begin = () => void make().then(resolve, reject);
    });
    let begun = false;
    this.#begin = () => {
      if (!begun) begin();
      begun = true;
    };
  }

  // It is a promise, and waiting for it is how it begins.
  // oxlint-disable-next-line unicorn/no-thenable
  override then<Kept = Value, Broken = never>(
    onKept?: ((value: Value) => Kept | PromiseLike<Kept>) | null,
    onBroken?: ((reason: unknown) => Broken | PromiseLike<Broken>) | null,
  ): Promise<Kept | Broken> {
    this.#begin();
    return super.then(onKept, onBroken);
  }
}
