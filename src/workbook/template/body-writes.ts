/** The people's rows: contents, formats by column, what cells take, what is coloured. */
import { cellAddress } from '../formula/address';
import type { Area, Write } from '../port';
import { quoted, type Column } from './column';
import { PALETTE, TONES } from '../look/palette';
import { areaOf, type SheetPlan } from './sheet-plan';

export function bodyWrites(plan: SheetPlan): readonly Write[] {
  const { columns, frame, body } = plan;
  const rows = frame.lastSpare - frame.firstRow + 1;
  const column = (index: number): Area => areaOf(plan, frame.firstRow, index, rows, 1);
  return [
    {
      kind: 'format',
      area: areaOf(plan, frame.firstRow, 0, rows, columns.length),
      format: { border: PALETTE.border, vertical: 'middle' },
    },
    ...columns.flatMap((one, index): readonly Write[] => [
      {
        kind: 'format',
        area: column(index),
        format: {
          // What people fill in has no fill of its own: a dark theme would make it black, and the notes speak of shading.
          ...(one.kind === 'formula' ? { fill: PALETTE.formula } : {}),
          align: one.align ?? 'right',
          ...(one.wrap === undefined ? {} : { wrap: true }),
          ...(one.numberFormat === undefined ? {} : { numberFormat: one.numberFormat }),
        },
      },
      { kind: 'columnWidth', sheet: plan.sheet, column: index, columns: 1, width: one.width },
    ]),
    { kind: 'write', area: areaOf(plan, frame.firstRow, 0, rows, columns.length), contents: body },
    {
      kind: 'rowHeight',
      sheet: plan.sheet,
      row: frame.firstRow,
      rows,
      height: columns.some((one) => one.wrap) ? 48 : 20,
    },
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
    formula: `=EXACT(${first},${quoted(mark.equals)})`,
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
