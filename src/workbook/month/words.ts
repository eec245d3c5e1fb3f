/** What the lines of several steps say, and where they lead. */
import { text, type Text } from '../../core/words/text';
import type { Area } from '../port';
import type { MonthTable } from './reading';

export const OPEN = text('打开', 'Open');
export const MAKE = text('生成', 'Make one');

/** Parts of a line, side by side. */
export function line(parts: readonly (Text | undefined)[]): Text {
  const all = parts.filter((part) => part !== undefined);
  return text(all.map(({ zh }) => zh).join(' · '), all.map(({ en }) => en).join(' · '));
}

/** The sheet by its name, or how many they are. */
export function sheetsWords(tables: readonly MonthTable[]): Text {
  const [only] = tables;
  if (tables.length === 1 && only !== undefined) return text(only.sheet, only.sheet);
  return text(`${tables.length} 张表`, `${tables.length} sheets`);
}

export function peopleWords(count: number): Text {
  return text(`${count} 人`, count === 1 ? '1 person' : `${count} people`);
}

/** The name of a person, or the first of all. */
export function nameCell(table: MonthTable, row = table.people[0]?.row): Area {
  const { sheet, headerRow, columns } = table.mapping;
  return { sheet, row: row ?? headerRow, column: columns.name ?? 0, rows: 1, columns: 1 };
}
