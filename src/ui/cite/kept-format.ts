import { formats, type Format } from '../../domain/citation/formats.ts';

const key = 'cite-format';

/** The format the reader chose last in this browser; anything else that stands there counts as none. */
export function readFormat(): Format {
  try {
    const kept = localStorage.getItem(key);
    return formats.find((format) => format === kept) ?? 'plain';
  } catch {
    return 'plain';
  }
}

export function rememberFormat(format: Format): void {
  try {
    localStorage.setItem(key, format);
  } catch {
    // Storage is blocked or full: the choice holds while the control is open.
  }
}
