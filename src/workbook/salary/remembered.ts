/** A mapping as words in the journal, readable for people and for the next run: `表头 4；姓名=B“姓名” 得分=F“考核 得分”`. */
import { columnLetters, columnNumber } from '../formula/address';
import { columnsOf } from '../people/roles';
import { ROLES, roleLabel, type Mapping, type Role } from './roles';

export interface Remembered {
  readonly mapping: Mapping;
  /** The header that each column had. */
  readonly titles: Readonly<Partial<Record<Role, string>>>;
}

/** @param titles header of every column, from column A */
export function mappingWords(mapping: Mapping, titles: readonly string[]): string {
  const parts = columnsOf(ROLES, mapping).map(
    ([role, column]) => `${roleLabel(role).zh}=${columnLetters(column)}“${plain(titles[column] ?? '')}”`,
  );
  return `表头 ${mapping.headerRow + 1}；${parts.join(' ')}`;
}

export function readMappingWords(words: string, sheet: string): Remembered | undefined {
  const match = /^表头 (\d+)；(.*)$/.exec(words);
  if (match === null) return undefined;
  const columns: Partial<Record<Role, number>> = {};
  const titles: Partial<Record<Role, string>> = {};
  for (const [, label, letters = '', title] of (match[2] ?? '').matchAll(/(\S+?)=([A-Z]{1,3})“([^”]*)”/g)) {
    const role = ROLES.find((one) => one.label.zh === label)?.role;
    if (role === undefined) continue;
    columns[role] = columnNumber(letters);
    titles[role] = title;
  }
  return { mapping: { sheet, headerRow: Number(match[1]) - 1, columns }, titles };
}

/** Whether the headers still stand where they stood: an inserted column would shift every other one. */
export function stillFits({ mapping, titles }: Remembered, now: readonly string[]): boolean {
  const columns = columnsOf(ROLES, mapping);
  return columns.length > 0 && columns.every(([role, column]) => titles[role] === plain(now[column] ?? ''));
}

function plain(title: string): string {
  return title.replace(/[“”]/g, '"');
}
