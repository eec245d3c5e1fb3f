/** A heading over several columns that was edited is one change, and not one of each column that is called by it. */
import type { Change } from './change';

/** @param above changes above the headers @param headers of columns */
export function withHeadings(above: readonly Change[], headers: readonly Change[]): readonly Change[] {
  const used = new Set<Change>();
  const own = headers.filter((header) => {
    const heading = above.find((one) => isOver(one, header));
    if (heading !== undefined) used.add(heading);
    return heading === undefined;
  });
  const headings: Change[] = [];
  const isSaid = ({ before, after, at }: Change): boolean =>
    headings.some((other) => other.before === before && other.after === after && other.at?.row === at?.row);
  // It may stand over each of its columns.
  for (const one of used) if (!isSaid(one)) headings.push({ ...one, kind: 'header', who: '', what: '' });
  return [...own, ...headings, ...above.filter((one) => !used.has(one) && !isSaid(one))];
}

/** The header is another for nothing but the heading over it. */
function isOver({ before, after, at }: Change, header: Change): boolean {
  if (typeof before !== 'string' || before === '' || at === null || header.at === null) return false;
  if (header.kind !== 'header' || typeof header.before !== 'string' || typeof header.after !== 'string')
    return false;
  return (
    at.row < header.at.row &&
    at.column <= header.at.column &&
    header.before.replace(before, typeof after === 'string' ? after : '').trim() === header.after.trim()
  );
}
