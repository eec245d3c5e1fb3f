/** The journal: a visible sheet with a line per run and a line per cell that was written. It also tells what was changed by hand since. */
import { isBlank, type Cell } from '../../core/cell';
import type { Language } from '../../core/text/language';
import { inLanguage, text } from '../../core/text/text';
import { PALETTE } from '../template/palette';
import type { Block, Content, Write } from '../port';
import { roleLabel, ROLES, type Role } from './roles';

/** One name in both languages, so that a sheet is found again when the language was switched. */
export const JOURNAL_SHEET = '星评日志';

const COLUMNS = [
  { title: text('时间', 'Time'), width: 18 },
  { title: text('操作人', 'By'), width: 12 },
  { title: text('工作表', 'Sheet'), width: 24 },
  { title: text('方案', 'Scheme'), width: 24 },
  { title: text('类型', 'Kind'), width: 8 },
  { title: text('姓名', 'Name'), width: 12 },
  { title: text('项目', 'Item'), width: 14 },
  { title: text('单元格', 'Cell'), width: 9 },
  { title: text('改前', 'Before'), width: 14 },
  { title: text('改后', 'After'), width: 14 },
  { title: text('备注', 'Notes'), width: 60 },
] as const;

const [SHEET, KIND, NAME, ITEM, CELL, AFTER, NOTES] = [2, 4, 5, 6, 7, 9, 10];
const RUN = text('汇总', 'run');
const LINE = text('明细', 'cell');

export interface JournalLine {
  readonly name: string;
  readonly role: Role;
  readonly address: string;
  readonly before: Cell;
  readonly after: Cell;
}

export interface JournalRun {
  /** Local time as text. */
  readonly time: string;
  readonly by: string;
  readonly sheet: string;
  readonly scheme: string;
  readonly rows: number;
  readonly totalBefore: number | null;
  readonly totalAfter: number | null;
  /** The columns used, in words that `mappingIn` reads back. */
  readonly mapping: string;
  readonly lines: readonly JournalLine[];
}

/** The steps that add a run at the end of the journal, making the sheet when there is none. */
export function journalWrites(journal: Block | null, run: JournalRun, language: Language): readonly Write[] {
  const start = journal === null ? 1 : journal.area.row + journal.area.rows;
  const head = [run.time, run.by, run.sheet, run.scheme];
  const contents: Content[][] = [
    [
      ...head,
      inLanguage(RUN, language),
      '',
      inLanguage(text(`${run.rows} 行`, `${run.rows} rows`), language),
      '',
      run.totalBefore,
      run.totalAfter,
      run.mapping,
    ],
    ...run.lines.map((line): Content[] => [
      ...head,
      inLanguage(LINE, language),
      line.name,
      inLanguage(roleLabel(line.role), language),
      line.address,
      line.before,
      line.after,
      '',
    ]),
  ];
  const area = {
    sheet: JOURNAL_SHEET,
    row: start,
    column: 0,
    rows: contents.length,
    columns: COLUMNS.length,
  };
  const blank = contents.map((row) => row.map(() => null));
  if (journal !== null) return [{ kind: 'write', area, contents, expected: blank }];
  const header = { ...area, row: 0, rows: 1 };
  return [
    { kind: 'addSheet', name: JOURNAL_SHEET },
    { kind: 'write', area: header, contents: [COLUMNS.map((column) => inLanguage(column.title, language))] },
    {
      kind: 'format',
      area: header,
      format: { bold: true, color: PALETTE.headerText, fill: PALETTE.header, align: 'center' },
    },
    ...COLUMNS.map((column, index): Write => ({
      kind: 'columnWidth',
      sheet: JOURNAL_SHEET,
      column: index,
      columns: 1,
      width: column.width,
    })),
    {
      kind: 'format',
      area: { ...area, column: 8, rows: Math.max(500, contents.length), columns: 2 },
      format: { numberFormat: '#,##0.00' },
    },
    { kind: 'freeze', sheet: JOURNAL_SHEET, rows: 1, columns: 0 },
    { kind: 'write', area, contents },
  ];
}

/** What was last written for a person's item, by name and item, and by address. */
export interface LastWritten {
  find(name: string, role: Role, address: string): Cell | undefined;
}

export function lastWritten(
  journal: Block | null,
  sheet: string,
  uniqueNames: ReadonlySet<string>,
): LastWritten {
  const byName = new Map<string, Cell>();
  const byAddress = new Map<string, Cell>();
  for (const row of journal?.cells ?? []) {
    if (row[SHEET] !== sheet || ![LINE.zh, LINE.en].includes(String(row[KIND]))) continue;
    const role = ROLES.find((one) => [one.label.zh, one.label.en].includes(String(row[ITEM])))?.role;
    if (role === undefined) continue;
    byName.set(`${String(row[NAME])}\n${role}`, row[AFTER] ?? null);
    byAddress.set(`${String(row[CELL])}\n${role}`, row[AFTER] ?? null);
  }
  return {
    find: (name, role, address) =>
      uniqueNames.has(name) ? byName.get(`${name}\n${role}`) : byAddress.get(`${address}\n${role}`),
  };
}

/** The mapping text of the newest run on a sheet. */
export function lastMapping(journal: Block | null, sheet: string): string | undefined {
  const runs = (journal?.cells ?? []).filter(
    (row) => row[SHEET] === sheet && [RUN.zh, RUN.en].includes(String(row[KIND])),
  );
  const notes = runs.at(-1)?.[NOTES];
  return typeof notes === 'string' && !isBlank(notes) ? notes : undefined;
}
