/** A simulation as a sheet of its own: person by person, the sums, the grades, those left out. */
import type { Cell } from '../../core/cell';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { cellAddress } from '../formula/address';
import type { Area, Content, Format, Patch, Write } from '../port';
import { HEADER } from '../look/header';
import { PALETTE, TONES } from '../look/palette';
import { exportColumns, type ExportColumn } from './export-columns';
import { gradeTable, leftTable, partTable, quotaTable, type Say } from './export-tables';
import type { Simulation } from './simulate';

export interface SimulationOptions {
  readonly language: Language;
  /** A name that the workbook does not have yet. */
  readonly sheetName: string;
  /** What was compared, such as "2026-03 版" and "2026-04 版", and whose sheet. */
  readonly before: Text;
  readonly after: Text;
  readonly of: string;
  /** Draws the people by grade, where the program can. */
  readonly charts?: boolean;
}

const HEADER_ROW = 3;
const CHART = { column: 5, columns: 6, rows: 14 };
const SUM: Format = { bold: true, color: PALETTE.sectionText, fill: PALETTE.section, border: PALETTE.border };

export function simulationPatch(simulation: Simulation, options: SimulationOptions): Patch {
  const { language, sheetName: sheet } = options;
  const say = (words: Text): string => inLanguage(words, language);
  const columns = exportColumns(simulation, language);
  const area = (row: number, column: number, rows: number, width: number): Area => ({
    sheet,
    row,
    column,
    rows,
    columns: width,
  });
  const { people, grades } = simulation;
  const sumRow = HEADER_ROW + 1 + people.length;
  const leftRow = sumRow + 4 + grades.length;
  const tables = [leftTable, partTable, quotaTable].map((table) => table(simulation, say));
  const title = text(
    `模拟：${options.before.zh} → ${options.after.zh}`,
    `Simulation: ${options.before.en} → ${options.after.en}`,
  );
  const writes: Write[] = [
    { kind: 'addSheet', name: sheet, tabColor: '#7f6000', activate: true },
    { kind: 'write', area: area(0, 0, 1, 1), contents: [[say(title)]] },
    { kind: 'format', area: area(0, 0, 1, 1), format: { bold: true, size: 16, color: PALETTE.title } },
    { kind: 'write', area: area(1, 0, 1, 1), contents: [[say(aboutWords(options))]] },
    { kind: 'format', area: area(1, 0, 1, 1), format: { color: PALETTE.quiet } },
    {
      kind: 'write',
      area: area(HEADER_ROW, 0, 1, columns.length),
      contents: [columns.map((one) => one.header)],
    },
    { kind: 'format', area: area(HEADER_ROW, 0, 1, columns.length), format: HEADER },
    { kind: 'rowHeight', sheet, row: HEADER_ROW, rows: 1, height: 36 },
    ...columns.flatMap((column, index) =>
      columnWrites(column, area(HEADER_ROW + 1, index, people.length + 1, 1)),
    ),
    ...(people.length === 0
      ? []
      : [
          {
            kind: 'write',
            area: area(HEADER_ROW + 1, 0, people.length, columns.length),
            contents: people.map((person) => columns.map((column) => column.value(person))),
          } as const,
        ]),
    {
      kind: 'write',
      area: area(sumRow, 0, 1, columns.length),
      contents: [sums(columns, say(text('合计（总分为平均）', 'Sums (scores: mean)')))],
    },
    { kind: 'format', area: area(sumRow, 0, 1, columns.length), format: SUM },
    ...blockWrites(sheet, sumRow + 2, gradeTable(simulation, say)),
    ...tables.flatMap((table, at) =>
      blockWrites(sheet, leftRow + tables.slice(0, at).reduce(below, 0), table),
    ),
    ...(options.charts ? chartWrites(sheet, sumRow + 2, simulation, say) : []),
    { kind: 'freeze', sheet, rows: HEADER_ROW + 1, columns: 1 },
    { kind: 'print', sheet, landscape: true, titleRows: [HEADER_ROW, HEADER_ROW] },
  ];
  return { title: say(title), writes };
}

/** A blank row under each table. */
const below = (rows: number, table: readonly unknown[]): number =>
  rows + (table.length === 0 ? 0 : table.length + 1);

function aboutWords({ of }: SimulationOptions): Text {
  return text(
    `按工作表“${of}”的数据计算；只是模拟，没有改动任何薪资。`,
    `Reckoned from the sheet “${of}”; a simulation only, no salary was changed.`,
  );
}

function columnWrites(column: ExportColumn, area: Area): readonly Write[] {
  const first = cellAddress(area.row, area.column);
  const mark = (sign: string, tone: keyof typeof TONES): Write => ({
    kind: 'conditional',
    area,
    formula: `=AND(ISNUMBER(${first}),${first}${sign}0)`,
    format: TONES[tone],
  });
  const number = column.numberFormat === undefined ? {} : { numberFormat: column.numberFormat };
  return [
    { kind: 'format', area, format: { border: PALETTE.border, ...number } },
    { kind: 'columnWidth', sheet: area.sheet, column: area.column, columns: 1, width: column.width },
    ...(column.difference ? [mark('>', 'good'), mark('<', 'bad')] : []),
  ];
}

function sums(columns: readonly ExportColumn[], label: string): readonly Content[] {
  return columns.map((column, index) => (index === 0 ? label : (column.sum ?? null)));
}

/** Beside the table, over cells that nothing is written to. */
function chartWrites(sheet: string, row: number, { grades }: Simulation, say: Say): readonly Write[] {
  if (grades.length === 0) return [];
  return [
    {
      kind: 'chart',
      sheet,
      chart: 'column',
      title: say(text('各等级人数：改前与改后', 'People by grade, before and after')),
      source: { sheet, row, column: 0, rows: grades.length + 1, columns: 3 },
      at: { row, column: CHART.column, rows: CHART.rows, columns: CHART.columns },
    },
  ];
}

function blockWrites(sheet: string, row: number, rows: readonly (readonly Cell[])[]): readonly Write[] {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return [];
  const area: Area = { sheet, row, column: 0, rows: rows.length, columns: width };
  return [
    { kind: 'write', area, contents: rows },
    { kind: 'format', area, format: { border: PALETTE.border } },
    { kind: 'format', area: { ...area, rows: 1 }, format: SUM },
  ];
}
