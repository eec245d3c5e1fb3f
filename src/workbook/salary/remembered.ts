/**
 * A mapping as words in the journal, readable for people and for the next run:
 * `表头 4；姓名=B“姓名” 得分=F“考核 得分”；其余 “工号” “部门”；取自 “三月考核”`. A position means nothing without the header that stood there.
 */
import { columnLetters, columnNumber } from '../formula/address';
import { columnsOf } from '../people/roles';
import { optionWords, plain, quotedIn, readOptions } from './remembered-options';
import { ROLES, roleLabel, type Mapping, type Role } from './roles';

export interface Remembered {
  readonly mapping: Mapping;
  /** The header that each column had. */
  readonly titles: Readonly<Partial<Record<Role, string>>>;
  /** The headers of the other columns, in their order. */
  readonly others: readonly string[];
}

/** @param titles header of every column, from column A */
export function mappingWords(mapping: Mapping, titles: readonly string[]): string {
  const parts = columnsOf(ROLES, mapping).map(
    ([role, column]) => `${roleLabel(role).zh}=${columnLetters(column)}“${plain(titles[column] ?? '')}”`,
  );
  const others = othersOf(mapping, titles).map((title) => ` “${title}”`);
  return `表头 ${mapping.headerRow + 1}；${parts.join(' ')}；其余${others.join('')}${optionWords(mapping)}`;
}

export function readMappingWords(words: string, sheet: string): Remembered | undefined {
  const match = /^表头 (\d+)；(.*?)；其余((?: “[^”]*”)*)((?:；.*)?)$/.exec(words);
  if (match === null) return undefined;
  const columns: Partial<Record<Role, number>> = {};
  const titles: Partial<Record<Role, string>> = {};
  for (const [, label, letters = '', title] of (match[2] ?? '').matchAll(/(\S+?)=([A-Z]{1,3})“([^”]*)”/g)) {
    const role = ROLES.find((one) => one.label.zh === label)?.role;
    if (role === undefined) continue;
    columns[role] = columnNumber(letters);
    titles[role] = title;
  }
  const others = quotedIn(match[3] ?? '');
  const options = readOptions(match[4] ?? '');
  return { mapping: { sheet, headerRow: Number(match[1]) - 1, columns, ...options }, titles, others };
}

/**
 * Whether the whole header is still as it was. A column put in shifts every other one, and one that is new may be what a role was
 * wanting: both ask for recognising again. A column without a title is never remembered.
 */
export function stillFits({ mapping, titles, others }: Remembered, now: readonly string[]): boolean {
  const columns = columnsOf(ROLES, mapping);
  const still = columns.every(([role, column]) => {
    const title = plain(now[column] ?? '');
    return title !== '' && titles[role] === title;
  });
  const rest = othersOf(mapping, now);
  return (
    columns.length > 0 &&
    still &&
    rest.length === others.length &&
    rest.every((title, index) => title === others[index])
  );
}

function othersOf(mapping: Mapping, titles: readonly string[]): readonly string[] {
  const mapped = new Set(columnsOf(ROLES, mapping).map(([, column]) => column));
  return titles.flatMap((title, column) => (title === '' || mapped.has(column) ? [] : [plain(title)]));
}
