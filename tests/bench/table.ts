/** A Markdown table: names to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Three digits after the point for the smallest, none for the largest; a dash where nothing was measured. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value > 0 && value < 0.001) return '<0.001';
  const digits = [0.1, 10, 100].filter((bound) => value < bound).length;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
