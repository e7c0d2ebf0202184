/** Gives a text to the reader as a file. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by then; some do so only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
