/** The lines above the people: title, month and team, section headings, header with its notes. */
import type { Content, Write } from '../port';
import { HEADER_ROW, INFO_ROW, infoColumn, SECTION_ROW, TITLE_ROW, type InfoCell } from './frame';
import { cellAddress } from '../formula/address';
import { HEADER } from '../look/header';
import { PALETTE, TONES } from '../look/palette';
import { BUTTON } from './fit-columns';
import { checkFormula, titleFormula } from './head-formulas';
import { areaOf, type SheetPlan } from './sheet-plan';
import { linesOf } from '../look/text-width';

/** Points, for the letters of the header and for one of its lines. */
const HEADER_SIZE = 10;
const LINE = 14;

export function headWrites(plan: SheetPlan): readonly Write[] {
  const { columns, info } = plan;
  const width = columns.length;
  const infoRow: Content[] = Array.from(
    { length: Math.max(width, infoColumn(info.length - 1) + 1) },
    () => null,
  );
  info.forEach((cell, index) => {
    infoRow[infoColumn(index) - 1] = cell.label;
    infoRow[infoColumn(index)] = cell.key === 'check' ? checkFormula(plan) : cell.content;
  });
  const header = areaOf(plan, HEADER_ROW, 0, 1, width);
  return [
    { kind: 'write', area: areaOf(plan, TITLE_ROW, 0, 1, 1), contents: [[titleFormula(plan)]] },
    {
      kind: 'format',
      area: areaOf(plan, TITLE_ROW, 0, 1, 1),
      format: { bold: true, size: 16, color: PALETTE.title, vertical: 'middle' },
    },
    { kind: 'rowHeight', sheet: plan.sheet, row: TITLE_ROW, rows: 1, height: 30 },
    ...info.flatMap((cell, index) => infoWrites(plan, cell, index)),
    { kind: 'write', area: areaOf(plan, INFO_ROW, 0, 1, infoRow.length), contents: [infoRow] },
    { kind: 'rowHeight', sheet: plan.sheet, row: INFO_ROW, rows: 1, height: 22 },
    ...sectionWrites(plan),
    { kind: 'write', area: header, contents: [columns.map((column) => column.header)] },
    {
      kind: 'format',
      area: header,
      format: { ...HEADER, size: HEADER_SIZE },
    },
    {
      kind: 'rowHeight',
      sheet: plan.sheet,
      row: HEADER_ROW,
      rows: 1,
      height: LINE * Math.max(...columns.map(({ header, width }) => linesOf(header, width - BUTTON))) + 6,
    },
    ...columns.flatMap((column, index): readonly Write[] =>
      column.note === undefined
        ? []
        : [{ kind: 'note', sheet: plan.sheet, row: HEADER_ROW, column: index, text: column.note }],
    ),
  ];
}

/** Label and value of one cell of the line under the title. */
function infoWrites(plan: SheetPlan, cell: InfoCell, index: number): readonly Write[] {
  const value = areaOf(plan, INFO_ROW, infoColumn(index), 1, 1);
  const numberFormat = cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat };
  return [
    {
      kind: 'format',
      area: { ...value, column: value.column - 1 },
      format: { color: PALETTE.quiet, align: 'right', vertical: 'middle' },
    },
    {
      kind: 'format',
      area: value,
      format: { bold: true, align: 'center', vertical: 'middle', border: PALETTE.border, ...numberFormat },
    },
    ...(cell.key === 'check'
      ? [
          {
            kind: 'conditional',
            area: value,
            formula: `=LEN(${cellAddress(value.row, value.column)})>1`,
            format: TONES.bad,
          } as const,
        ]
      : []),
    ...(cell.validation === undefined
      ? []
      : [{ kind: 'validation', area: value, ...cell.validation } as const]),
  ];
}

/** One heading over each run of columns of the same section. */
function sectionWrites(plan: SheetPlan): readonly Write[] {
  const writes: Write[] = [];
  const { columns } = plan;
  for (let from = 0; from < columns.length;) {
    const section = columns[from]?.section ?? '';
    let to = from + 1;
    while (columns[to]?.section === section) to++;
    const run = areaOf(plan, SECTION_ROW, from, 1, to - from);
    writes.push({ kind: 'write', area: areaOf(plan, SECTION_ROW, from, 1, 1), contents: [[section]] });
    writes.push({
      kind: 'format',
      area: run,
      format: {
        bold: true,
        color: PALETTE.sectionText,
        fill: PALETTE.section,
        align: 'center',
        vertical: 'middle',
        border: PALETTE.border,
      },
    });
    if (to - from > 1) writes.push({ kind: 'merge', area: run });
    from = to;
  }
  writes.push({ kind: 'rowHeight', sheet: plan.sheet, row: SECTION_ROW, rows: 1, height: 20 });
  return writes;
}
