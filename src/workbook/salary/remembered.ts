/** A mapping as words in the journal, readable for people and for the next run: "表头 4；姓名=B 薪资级别=C 得分=F". */
import { columnLetters, columnNumber } from '../address';
import { ROLES, type Role } from './roles';
import type { Mapping } from './mapping';

export function mappingWords({ headerRow, columns }: Mapping): string {
  const parts = ROLES.flatMap(({ role, label }) => {
    const column = columns[role];
    return column === undefined ? [] : [`${label.zh}=${columnLetters(column)}`];
  });
  return `表头 ${headerRow + 1}；${parts.join(' ')}`;
}

export function readMappingWords(words: string, sheet: string): Mapping | undefined {
  const match = /^表头 (\d+)；(.*)$/.exec(words);
  if (match === null) return undefined;
  const columns: Partial<Record<Role, number>> = {};
  for (const part of (match[2] ?? '').split(' ')) {
    const [label, letters] = part.split('=');
    const role = ROLES.find((one) => one.label.zh === label)?.role;
    if (role !== undefined && letters !== undefined && /^[A-Z]{1,3}$/.test(letters))
      columns[role] = columnNumber(letters);
  }
  return { sheet, headerRow: Number(match[1]) - 1, columns };
}
