/** The steps that put a template on its sheet. Blocks are written whole; formats go by column. */
import type { Write } from '../port';
import { bodyWrites } from './body-writes';
import { HEADER_ROW, TITLE_ROW } from './frame';
import { headWrites } from './head-writes';
import { PALETTE } from '../look/palette';
import { areaOf, type SheetPlan } from './sheet-plan';
import { linesOf } from '../look/text-width';

/** Widest part of the sheet that the notes are merged across, in characters. */
const NOTE_WIDTH = 110;

/** Characters that a page in landscape holds and people still read. */
const PAGE_WIDTH = 190;

export function layoutWrites(plan: SheetPlan): readonly Write[] {
  return [...headWrites(plan), ...bodyWrites(plan), ...noteWrites(plan), ...pageWrites(plan)];
}

function peopleColumns({ columns }: SheetPlan): number {
  return columns.filter((one) => one.section === columns[0]?.section).length;
}

function noteWrites(plan: SheetPlan): readonly Write[] {
  const start = plan.frame.lastSpare + 3;
  // Behind the columns of people, which are frozen and repeated on every printed page.
  const first = peopleColumns(plan);
  let width = 0;
  let next = first;
  while (next < plan.columns.length && width + (plan.columns[next]?.width ?? 0) <= NOTE_WIDTH)
    width += plan.columns[next++]?.width ?? 0;
  return plan.notes.flatMap((line, index): readonly Write[] => {
    const row = areaOf(plan, start + index, first, 1, Math.max(next - first, 2));
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
  const people = peopleColumns(plan);
  const width = columns.reduce((sum, one) => sum + one.width, 0);
  return [
    {
      kind: 'freeze',
      sheet,
      rows: HEADER_ROW + 1,
      columns: people,
    },
    { kind: 'filter', area: areaOf(plan, HEADER_ROW, 0, frame.lastSpare - HEADER_ROW + 1, columns.length) },
    {
      kind: 'print',
      sheet,
      landscape: true,
      titleRows: [TITLE_ROW, HEADER_ROW],
      titleColumns: people,
      pagesWide: Math.ceil(width / PAGE_WIDTH),
      // An ampersand begins a code in a footer.
      footer: `${plan.title.replaceAll('&', '&&')}  ·  StarBand 星评  ·  &P / &N`,
    },
  ];
}
