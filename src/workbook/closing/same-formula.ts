/** Whether two formulas, as `canonicalFormula` writes them, are one formula that was moved. */

/** Of a row of a sheet outside: words, places, and how far away. */
const OUTSIDE_PARTS = 5;

const REFERENCE = /⟦[^⟧]*⟧/g;

/**
 * Whether two canonical formulas are one formula. A row is the same where it lies as far from the first, or from the last, or
 * from the formula; a column without a header where it lies as far from the formula, or from the edge.
 */
export function sameFormula(a: string, b: string): boolean {
  if (a === b) return true;
  const [ours, theirs] = [a.match(REFERENCE) ?? [], b.match(REFERENCE) ?? []];
  if (ours.length !== theirs.length || a.replace(REFERENCE, '⟦') !== b.replace(REFERENCE, '⟦')) return false;
  return ours.every((one, index) => sameReference(one, theirs[index] ?? ''));
}

function sameReference(a: string, b: string): boolean {
  if (a === b) return true;
  const [ours, theirs] = [a.split(/[¦:]/), b.split(/[¦:]/)];
  if (ours.length !== theirs.length) return false;
  // Name of the sheet, then column and row of each end.
  return ours.every((word, index) => {
    const other = theirs[index] ?? '';
    return word === other || (index > 0 && samePlace(word, other));
  });
}

/** Where it lies in one respect as it did: so far from the first, the last, the formula, or beside the same words. */
function samePlace(a: string, b: string): boolean {
  if (!a.includes('⁄') || a.startsWith('$') !== b.startsWith('$')) return false;
  const [ours, theirs] = [a.replace('$', '').split('⁄'), b.replace('$', '').split('⁄')];
  if (ours.length !== theirs.length) return false;
  // Rows of a sheet outside that go by other words are not the same for being as far away.
  const [name, other] = [ours[0] ?? '', theirs[0] ?? ''];
  const isOther = ours.length === OUTSIDE_PARTS && name !== '' && other !== '' && name !== other;
  return ours.some(
    (part, index) => part !== '' && part === theirs[index] && !(isOther && part.startsWith('→')),
  );
}
