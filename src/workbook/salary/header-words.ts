/** How well a header's words fit what a column can be. */
import { squash } from '../../core/words/normalise';
import { isOnlyKin, ROLES, type Role, type RoleWords } from './roles';

/** Longer headers are sentences. */
const LONGEST_HEADER = 24;

/** Without spaces, units in brackets, and marks like * or :. */
export function bare(title: string): string {
  return squash(title)
    .replace(/[（(［[].*?[）)］\]]/g, '')
    .replace(/[*＊:：#．.]/g, '');
}

/** 0–1; `parent` is the heading over the column's own, or empty. */
export function confidenceOf(title: string, parent: string, words: RoleWords): number {
  const word = bare(title);
  if (word === '' || word.length > LONGEST_HEADER) return 0;
  if (parent !== '' && words.exact.includes(bare(parent) + word)) return 1;
  if (words.exact.includes(word)) return 0.98;
  if (words.loose.includes(word)) return 0.8;
  return words.part.some((one) => word.includes(one)) && !isOnlyKin(words.role, word) ? 0.6 : 0;
}

/** Whether a cell holds a header's word for the role of its column. */
export function isHeaderWord(cell: string, role: Role): boolean {
  const words = ROLES.find((one) => one.role === role);
  return words !== undefined && [...words.exact, ...words.loose].includes(bare(cell));
}
