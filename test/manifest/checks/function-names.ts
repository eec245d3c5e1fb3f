/** Names that Excel takes for custom functions, as its documentation states them. */

const LAST_COLUMN = columnNumber('XFD');
const LAST_ROW = 1_048_576;
const CHARACTERS = /^\p{L}[\p{L}\p{N}._]*$/u;

/** Why Excel would not take a name, or null. */
export function nameFault(name: string): string | null {
  if (name.length < 3) return 'is shorter than three characters';
  if (name.length > 128) return 'is longer than 128 characters';
  if (!CHARACTERS.test(name)) return 'must begin with a letter and hold only letters, digits, . and _';
  if (isA1(name)) return 'is the address of a cell';
  if (/^R\d*C\d*$/i.test(name) || /^[RC]\d+$/i.test(name)) return 'is the address of a cell in R1C1 form';
  if (/^(TRUE|FALSE)$/i.test(name)) return 'is a value';
  return null;
}

function isA1(name: string): boolean {
  const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/i.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return false;
  return columnNumber(letters) <= LAST_COLUMN && Number(digits) >= 1 && Number(digits) <= LAST_ROW;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
