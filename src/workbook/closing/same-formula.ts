/** Whether two formulas, as `canonicalFormula` writes them, are one formula that was moved. */

/**
 * Whether a row of a sealed sheet is the one that it was: by the name of the sheet as it was sealed, and by the places that the row had
 * then and has now, as a frame tells them. Undefined where that cannot be told.
 */
export type SameRow = (sheet: string, before: string, after: string) => boolean | undefined;

/** Of a row of a sheet outside: words, places, and how far away. */
const OUTSIDE_PARTS = 5;

const REFERENCE = /⟦[^⟧]*⟧/g;

/**
 * Whether two canonical formulas are one formula. A row is the same where it lies as far from the first, or from the last, or
 * from the formula; a single one of a sealed sheet, where it is the row that it was; a column without a header where it lies as far from the formula, or from the edge.
 */
export function sameFormula(a: string, b: string, sameRow?: SameRow): boolean {
  if (a === b) return true;
  const [ours, theirs] = [a.match(REFERENCE) ?? [], b.match(REFERENCE) ?? []];
  if (ours.length !== theirs.length || a.replace(REFERENCE, '⟦') !== b.replace(REFERENCE, '⟦')) return false;
  return ours.every((one, index) => sameReference(one, theirs[index] ?? '', sameRow));
}

/** References to sheets that are gone, however a program writes them, and how far away they led. */
const torn = (formula: string, gone: readonly string[]): string =>
  gone
    .reduce((words, sheet) => words.replaceAll(`⟦${sheet}¦`, '#REF!⟦¦'), formula)
    .replace(/#REF!⟦¦[^⟧]*⟧|#REF!/g, '#REF!');

/** @param gone names of sheets that are gone */
export function isTorn(before: string, now: string, gone: readonly string[]): boolean {
  const own = torn(before, gone);
  return own !== torn(before, []) && sameFormula(own, torn(now, gone));
}

/** Name of the sheet, column and row of a reference to one cell. */
const SINGLE = 3;

function sameReference(a: string, b: string, sameRow?: SameRow): boolean {
  if (a === b) return true;
  const [ours, theirs] = [a.split(/[¦:]/), b.split(/[¦:]/)];
  if (ours.length !== theirs.length) return false;
  // Name of the sheet, then column and row of each end.
  return ours.every((word, index) => {
    const other = theirs[index] ?? '';
    if (word === other) return true;
    const isRow = ours.length === SINGLE && index === SINGLE - 1;
    const again = isRow ? isAgain((ours[0] ?? '').replace('⟦', ''), word, other, sameRow) : undefined;
    return index > 0 && (again ?? samePlace(word, other));
  });
}

/** Undefined where the row was not moved, or nothing tells which it is. */
function isAgain(sheet: string, a: string, b: string, sameRow?: SameRow): boolean | undefined {
  if (a.startsWith('$') !== b.startsWith('$')) return undefined;
  const [before, after] = [a, b].map((word) => word.replace(/[$⟧]/g, '').split('⁄').slice(0, 2).join('⁄'));
  return before === undefined || after === undefined || before === after
    ? undefined
    : sameRow?.(sheet, before, after);
}

/** Where it lies in one respect as it did: so far from the first, the last, the formula, or beside the same words. */
function samePlace(a: string, b: string): boolean {
  if (!a.includes('⁄') || a.startsWith('$') !== b.startsWith('$')) return false;
  const [ours, theirs] = [a.replace('$', '').split('⁄'), b.replace('$', '').split('⁄')];
  if (ours.length !== theirs.length) return false;
  const isSame = (part: string, index: number): boolean => part === theirs[index];
  // A row of a sheet outside that goes by other words is the same where nothing was moved: then the words were edited.
  const [name, other] = [ours[0] ?? '', theirs[0] ?? ''];
  const isOther = ours.length === OUTSIDE_PARTS && name !== '' && other !== '' && name !== other;
  if (isOther) return ours.slice(1).every((part, index) => isSame(part, index + 1));
  return ours.some((part, index) => part !== '' && isSame(part, index));
}
