/** The steps that put a template on its sheet. Blocks are written whole; formats go by column. */
import type { Area, Content, Write } from '../port';
import type { Column, Frame } from './column';
import { HEADER_ROW, INFO_ROW, infoColumn, SECTION_ROW, TITLE_ROW, type InfoCell } from './frame';
import type { NoteLine } from './notes-block';
import { cellAddress } from '../address';
import { PALETTE, TONES } from './palette';
import { linesOf } from './text-width';

export interface SheetPlan {
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly frame: Frame;
  readonly info: readonly InfoCell[];
  readonly notes: readonly NoteLine[];
  readonly body: readonly (readonly Content[])[];
}

/** Widest part of the sheet that the notes are merged across, in characters. */
const NOTE_WIDTH = 110;

export function layoutWrites(plan: SheetPlan): readonly Write[] {
  return [...headWrites(plan), ...bodyWrites(plan), ...noteWrites(plan), ...pageWrites(plan)];
}

function area(plan: SheetPlan, row: number, column: number, rows: number, columns: number): Area {
  return { sheet: plan.sheet, row, column, rows, columns };
}

function headWrites(plan: SheetPlan): readonly Write[] {
  const { columns, info } = plan;
  const width = columns.length;
  const infoRow: Content[] = Array.from(
    { length: Math.max(width, infoColumn(info.length - 1) + 1) },
    () => null,
  );
  info.forEach((cell, index) => {
    infoRow[infoColumn(index) - 1] = cell.label;
    infoRow[infoColumn(index)] = cell.content;
  });
  const header = area(plan, HEADER_ROW, 0, 1, width);
  return [
    { kind: 'write', area: area(plan, TITLE_ROW, 0, 1, 1), contents: [[plan.title]] },
    {
      kind: 'format',
      area: area(plan, TITLE_ROW, 0, 1, 1),
      format: { bold: true, size: 16, color: PALETTE.title, vertical: 'middle' },
    },
    { kind: 'rowHeight', sheet: plan.sheet, row: TITLE_ROW, rows: 1, height: 30 },
    ...info.flatMap((cell, index): readonly Write[] => [
      {
        kind: 'format',
        area: area(plan, INFO_ROW, infoColumn(index) - 1, 1, 1),
        format: { color: PALETTE.quiet, align: 'right', vertical: 'middle' },
      },
      {
        kind: 'format',
        area: area(plan, INFO_ROW, infoColumn(index), 1, 1),
        format: {
          bold: true,
          align: 'center',
          vertical: 'middle',
          border: PALETTE.border,
          ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
        },
      },
    ]),
    { kind: 'write', area: area(plan, INFO_ROW, 0, 1, infoRow.length), contents: [infoRow] },
    { kind: 'rowHeight', sheet: plan.sheet, row: INFO_ROW, rows: 1, height: 22 },
    ...sectionWrites(plan),
    { kind: 'write', area: header, contents: [columns.map((column) => column.header)] },
    {
      kind: 'format',
      area: header,
      format: {
        bold: true,
        color: PALETTE.headerText,
        fill: PALETTE.header,
        align: 'center',
        vertical: 'middle',
        wrap: true,
        border: PALETTE.border,
      },
    },
    {
      kind: 'rowHeight',
      sheet: plan.sheet,
      row: HEADER_ROW,
      rows: 1,
      height: 16 * Math.max(...columns.map((column) => linesOf(column.header, column.width))) + 8,
    },
    ...columns.flatMap((column, index): readonly Write[] =>
      column.note === undefined
        ? []
        : [{ kind: 'note', sheet: plan.sheet, row: HEADER_ROW, column: index, text: column.note }],
    ),
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
    const run = area(plan, SECTION_ROW, from, 1, to - from);
    writes.push({ kind: 'write', area: area(plan, SECTION_ROW, from, 1, 1), contents: [[section]] });
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

function bodyWrites(plan: SheetPlan): readonly Write[] {
  const { columns, frame, body } = plan;
  const rows = frame.lastRow - frame.firstRow + 1;
  const column = (index: number): Area => area(plan, frame.firstRow, index, rows, 1);
  return [
    {
      kind: 'format',
      area: area(plan, frame.firstRow, 0, rows, columns.length),
      format: { border: PALETTE.border, vertical: 'middle' },
    },
    ...columns.flatMap((one, index): readonly Write[] => [
      {
        kind: 'format',
        area: column(index),
        format: {
          fill: one.kind === 'formula' ? PALETTE.formula : PALETTE.input,
          align: one.align ?? 'right',
          ...(one.numberFormat === undefined ? {} : { numberFormat: one.numberFormat }),
        },
      },
      { kind: 'columnWidth', sheet: plan.sheet, column: index, columns: 1, width: one.width },
    ]),
    { kind: 'write', area: area(plan, frame.firstRow, 0, rows, columns.length), contents: body },
    { kind: 'rowHeight', sheet: plan.sheet, row: frame.firstRow, rows, height: 20 },
    ...columns.flatMap((one, index): readonly Write[] =>
      one.validation === undefined ? [] : [{ kind: 'validation', area: column(index), ...one.validation }],
    ),
    ...columns.flatMap((one, index) => markWrites(plan, one, column(index))),
  ];
}

function markWrites(plan: SheetPlan, column: Column, where: Area): readonly Write[] {
  const first = cellAddress(where.row, where.column);
  const marks = (column.marks ?? []).map((mark): Write => ({
    kind: 'conditional',
    area: where,
    formula: `=EXACT(${first},"${mark.equals}")`,
    format: TONES[mark.tone],
  }));
  if (column.markZero)
    marks.push({
      kind: 'conditional',
      area: where,
      formula: `=AND(ISNUMBER(${first}),${first}=0)`,
      format: TONES.bad,
    });
  if (column.key === 'status')
    marks.push({ kind: 'conditional', area: where, formula: `=LEN(${first})>1`, format: TONES.warn });
  return marks;
}

function noteWrites(plan: SheetPlan): readonly Write[] {
  const start = plan.frame.lastRow + 3;
  let width = 0;
  let across = 0;
  while (across < plan.columns.length && width + (plan.columns[across]?.width ?? 0) <= NOTE_WIDTH)
    width += plan.columns[across++]?.width ?? 0;
  return plan.notes.flatMap((line, index): readonly Write[] => {
    const row = area(plan, start + index, 0, 1, Math.max(across, 2));
    return [
      { kind: 'write', area: { ...row, columns: 1 }, contents: [[line.words]] },
      { kind: 'merge', area: row },
      {
        kind: 'format',
        area: row,
        format: {
          bold: line.heading === true,
          color: line.heading ? PALETTE.title : PALETTE.quiet,
          wrap: true,
          align: 'left',
          vertical: 'middle',
        },
      },
      {
        kind: 'rowHeight',
        sheet: plan.sheet,
        row: start + index,
        rows: 1,
        height: 16 * linesOf(line.words, width) + 4,
      },
    ];
  });
}

function pageWrites(plan: SheetPlan): readonly Write[] {
  const { columns, frame, sheet } = plan;
  return [
    {
      kind: 'freeze',
      sheet,
      rows: HEADER_ROW + 1,
      columns: columns.filter((one) => one.section === columns[0]?.section).length,
    },
    { kind: 'filter', area: area(plan, HEADER_ROW, 0, frame.lastRow - HEADER_ROW + 1, columns.length) },
    {
      kind: 'print',
      sheet,
      landscape: true,
      titleRows: [TITLE_ROW, HEADER_ROW],
      footer: `${plan.title}  ·  StarBand 星评  ·  &P / &N`,
    },
  ];
}
