/** Writes people into 星评人员: the sheet is made when there is none, and people are added under those who are listed. */
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import { PALETTE } from '../look/palette';
import { findHeader } from '../people/header';
import type { Block, Content, Patch, Write } from '../port';
import type { NewMember } from './collect';
import { STAFF_COLUMNS, STAFF_ROLES, type StaffRole } from './columns';
import { STAFF_SHEET } from './staff-sheet';

/** Rows of a new sheet that are ready for dates and numbers as text. */
const READY_ROWS = 500;

/** @param block 星评人员 as it is; null where the sheet is empty or missing (`exists` tells which) */
export function staffPatch(
  block: Block | null,
  exists: boolean,
  added: readonly NewMember[],
  language: Language,
): Patch {
  const title = inLanguage(text('人员名单', 'List of people'), language);
  return { title, writes: block === null ? newSheet(exists, added, language) : append(block, added) };
}

function newSheet(exists: boolean, added: readonly NewMember[], language: Language): readonly Write[] {
  const head = STAFF_COLUMNS.map((column) => inLanguage(column.title, language));
  const roles = STAFF_COLUMNS.map(({ role }) => role);
  const write = writeAt(0, 0, [head, ...added.map((member) => rowOf(roles, member))]);
  if (exists) return [write];
  return [{ kind: 'addSheet', name: STAFF_SHEET, activate: true }, ...layout(added.length), write];
}

function append(block: Block, added: readonly NewMember[]): readonly Write[] {
  const header = findHeader(block, STAFF_ROLES, (found) => found.name ?? 0);
  const columns = Object.entries(header?.columns ?? {}) as [StaffRole, number][];
  if (header === null || added.length === 0) return [];
  const first = Math.min(...columns.map(([, column]) => column));
  const last = Math.max(...columns.map(([, column]) => column));
  const roles = Array.from(
    { length: last - first + 1 },
    (_, at) => columns.find(([, column]) => column === first + at)?.[0],
  );
  const below = block.area.row + block.area.rows;
  return [
    writeAt(
      below,
      first,
      added.map((member) => rowOf(roles, member)),
    ),
  ];
}

function rowOf(roles: readonly (StaffRole | undefined)[], member: NewMember): readonly Content[] {
  return roles.map((role) => (role === undefined ? null : (member[role] ?? null)));
}

function writeAt(row: number, column: number, contents: readonly (readonly Content[])[]): Write {
  const area = { sheet: STAFF_SHEET, row, column, rows: contents.length, columns: contents[0]?.length ?? 0 };
  return { kind: 'write', area, contents, expected: contents.map((line) => line.map(() => null)) };
}

function layout(people: number): readonly Write[] {
  const sheet = STAFF_SHEET;
  const rows = Math.max(READY_ROWS, people);
  const over = (role: StaffRole) => ({
    sheet,
    row: 1,
    column: STAFF_COLUMNS.findIndex((column) => column.role === role),
    rows,
    columns: 1,
  });
  return [
    {
      kind: 'format',
      area: { sheet, row: 0, column: 0, rows: 1, columns: STAFF_COLUMNS.length },
      format: { bold: true, color: PALETTE.headerText, fill: PALETTE.header, align: 'center' },
    },
    ...STAFF_COLUMNS.map(({ width }, column): Write => ({
      kind: 'columnWidth',
      sheet,
      column,
      columns: 1,
      width,
    })),
    { kind: 'format', area: over('id'), format: { numberFormat: '@' } },
    ...(['hired', 'confirmed', 'left'] as const).map((role): Write => ({
      kind: 'format',
      area: over(role),
      format: { numberFormat: 'yyyy-mm-dd' },
    })),
    { kind: 'freeze', sheet, rows: 1, columns: 1 },
  ];
}
