/** What a cell shows of what the runtime sends back. */
import type { ErrorCell } from './arguments';

export type ShownCell = number | string | boolean | ErrorCell;

export type Outcome =
  | { readonly value: number | string | boolean | readonly (readonly ShownCell[])[] }
  | ErrorCell;

/** The runtime's numbers of errors. */
const codes: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Errors that a function may give; Microsoft's documentation names #NAME? and #REF! as taken in but not given out. */
const given: ReadonlySet<string> = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);

/** Only these two show a text of their own. */
const withText: ReadonlySet<string> = new Set(['#VALUE!', '#N/A']);

function errorCell(code: string, message: unknown): ErrorCell {
  const error = given.has(code) ? code : '#VALUE!';
  const text = typeof message === 'string' && message !== '' && withText.has(error) ? message : undefined;
  return text === undefined ? { error } : { error, message: text };
}

interface SentError {
  readonly type?: string;
  readonly code?: string;
  readonly basicValue?: string;
  readonly message?: string;
}

/** A blank shows as 0 (office-js issue 1503). */
function shownCell(value: unknown): ShownCell {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return value as number | string | boolean;
  const { type, code, basicValue, message } = value as SentError;
  if (type === undefined) return { error: '#VALUE!' };
  return errorCell(code ?? basicValue ?? '#VALUE!', message);
}

/** @param sent id, whether it succeeded, the value or a text, and the number of the error */
export function outcome(sent: readonly unknown[]): Outcome {
  const [, succeeded, value, code] = sent;
  if (succeeded !== true) {
    const name = codes[Number(code)] ?? '#VALUE!';
    return name === '#NAME?' ? { error: name } : errorCell(name, value);
  }
  if (!Array.isArray(value)) {
    const cell = shownCell(value);
    return typeof cell === 'object' ? cell : { value: cell };
  }
  const rows = value as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isBlock = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isBlock) return { error: '#VALUE!' };
  return { value: (rows as readonly (readonly unknown[])[]).map((row) => row.map(shownCell)) };
}
