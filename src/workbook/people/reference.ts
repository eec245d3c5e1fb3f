/** Columns of a table that name somebody else for each of its people: who has recommended them, whom they report to. */
import { squash } from '../../core/words/normalise';
import type { Block } from '../port';
import { isHeaderWord } from './header-words';
import type { Roles } from './roles';

/** A row that may head several tables side by side. */
export interface SpanHeader<R extends string> {
  readonly block: Pick<Block, 'cells'>;
  /** Row of the block. */
  readonly row: number;
  /** Of each column of the block. */
  readonly titles: readonly string[];
  /** The headings over the titles. */
  readonly parents: readonly string[];
  readonly roles: Roles<R>;
}

/** Somebody whom a person is known by, or the person's own name in another writing. */
const SOMEBODY =
  /推荐|介绍|内推|紧急|联系|负责|上级|主管|组长|店长|班长|经理|领导|师傅|师父|导师|带教|教练|家属|配偶|父|母|子女|担保|开户|户名|收款|持卡|评分|评价|考核人|审核|复核|签|代班|代理|接替|顶替|英文|中文|拼音|曾用|别名|mentor|manager|supervisor|leader|contact|emergency|spouse|father|mother|guardian|refer|review|rater|bank|account|payee|nickname|alias|english|chinese/;

/**
 * Whether a second column of names is of such people. Under a heading nothing more is said of them than who they are; without one, no
 * figure that the people themselves have, too.
 * @param first of the table before
 * @param next column of names, or the end
 */
export function isReference<R extends string>(
  header: SpanHeader<R>,
  first: number,
  column: number,
  next: number,
): boolean {
  const { titles, parents } = header;
  const parent = parents[column] ?? '';
  if (SOMEBODY.test(squash(parent))) {
    let end = column + 1;
    while (end < next && [parent, ''].includes(parents[end] ?? '')) end++;
    return figures(header, column, end - 1).length === 0;
  }
  if (!SOMEBODY.test(squash(titles[column] ?? ''))) return false;
  const own = new Set(figures(header, first, column - 1));
  return !figures(header, column, next - 1).some((role) => own.has(role));
}

function figures<R extends string>(header: SpanHeader<R>, first: number, last: number): readonly R[] {
  const words = new Set(header.roles.flatMap(({ role, ofPerson }) => (ofPerson ? [role] : [])));
  return [...rolesBetween(header, first, last)].filter((role) => !words.has(role));
}

/** Roles other than the name that titles are exact words of. */
export function rolesBetween<R extends string>(
  { titles, roles }: { readonly titles: readonly string[]; readonly roles: Roles<R> },
  first: number,
  last: number,
): Set<R> {
  const words = titles.slice(first, last + 1);
  return new Set(
    roles.flatMap((one) =>
      one.role !== 'name' && words.some((word) => word !== '' && isHeaderWord(word, one)) ? [one.role] : [],
    ),
  );
}
