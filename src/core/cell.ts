/** What a spreadsheet cell can hold, in every host. Plain data, so that it may cross frames and processes. */
import { UNSEEN } from './words/normalise';
import type { Text } from './words/text';

/** Error codes that cells show. StarBand itself makes only `#VALUE!` and `#N/A`; the others pass through. */
export const ERROR_CODES = [
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#REF!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error in a cell; `text` says what happened, why and what to do, where the error is ours. */
export interface CellError {
  readonly error: ErrorCode;
  readonly text?: Text;
}

/** A cell's value; null is a blank cell. */
export type Cell = number | string | boolean | null | CellError;

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** What an error says: our own words, else its code. */
export const wordsOfError = ({ error, text }: CellError): Text => text ?? { zh: error, en: error };

const NOTHING = new RegExp(`^[\\s${UNSEEN}]*$`);

/** A cell without content: empty, or text of nothing but spaces and what nobody sees. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && NOTHING.test(cell));
}

/** An error of our own: `#VALUE!` for a value outside its domain or of the wrong type. */
export function valueError(zh: string, en: string): CellError {
  return { error: '#VALUE!', text: { zh, en } };
}

/** An error of our own: `#N/A` for what is unknown, missing, or not part of a scheme. */
export function notAvailable(zh: string, en: string): CellError {
  return { error: '#N/A', text: { zh, en } };
}
