/**
 * A new sheet none of whose rows grows with its text goes to the engine as a whole: set cell by cell it takes several times as long.
 * Rows that grow need the engine's own commands.
 */
import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import type { ICellData, IStyleData, IWorksheetData, Nullable } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Content, Write } from '../../../workbook/port';
import { heldBy } from './cells';
import { gatherStyles, type Styles } from './format-cells';
import { sizesOf } from './sizes';

type StepOf<Kind extends Write['kind']> = Extract<Write, { kind: Kind }>;
type Whole = StepOf<'write' | 'format' | 'columnWidth' | 'rowHeight'>;
type Cells = Record<number, Record<number, ICellData>>;

export interface WholeSheet {
  readonly data: Partial<IWorksheetData>;
  /** The steps that are carried out with it. */
  readonly steps: ReadonlySet<Write>;
}

/** Of the sheet that is added at `index`; null where it has to be written step by step. */
export function wholeSheet(book: FWorkbook, writes: readonly Write[], index: number): WholeSheet | null {
  const added = writes[index] as StepOf<'addSheet'>;
  if (added.copyOf !== undefined) return null;
  const steps = ownSteps(writes.slice(index + 1), added.name);
  const contents = steps.filter((step) => step.kind === 'write');
  const heights = sizesOf(steps.filter((step) => step.kind === 'rowHeight'));
  const widths = sizesOf(steps.filter((step) => step.kind === 'columnWidth'));
  const styles: Styles = {};
  for (const step of steps) if (step.kind === 'format') gatherStyles(styles, step);
  const grows = (row: number, line: readonly (Content | undefined)[]) =>
    heights[row] === undefined && (line.some(isLong) || Object.values(styles[row] ?? {}).some(isTall));
  const high = contents.some((step) => step.contents.some((line, at) => grows(step.area.row + at, line)));
  if (contents.length === 0 || high) return null;
  const cellData = styled(book, styles);
  for (const step of contents) fill(cellData, step);
  const rowData = entries(heights).map(([row, h]) => [row, { h, ia: BooleanNumber.FALSE }] as const);
  const columnData = entries(widths).map(([column, w]) => [column, { w }] as const);
  return {
    data: {
      cellData,
      rowData: Object.fromEntries(rowData),
      columnData: Object.fromEntries(columnData),
      rowCount: 1 + last([cellData, heights]),
      columnCount: 1 + last([...Object.values(cellData), widths]),
    },
    steps: new Set(steps),
  };
}

/** Until the sheet is deleted, or another is added in its name. */
function ownSteps(writes: readonly Write[], sheet: string): readonly Whole[] {
  const end = writes.findIndex(
    (step) => (step.kind === 'addSheet' || step.kind === 'deleteSheet') && step.name === sheet,
  );
  return (end < 0 ? writes : writes.slice(0, end)).filter((step): step is Whole => {
    if (step.kind === 'write' || step.kind === 'format') return step.area.sheet === sheet;
    return (step.kind === 'columnWidth' || step.kind === 'rowHeight') && step.sheet === sheet;
  });
}

const isLong = (content: Content | undefined): boolean =>
  typeof content === 'string' && /[\r\n]/.test(content);

const isTall = ({ s: { fs, tb } }: { readonly s: IStyleData }): boolean =>
  fs !== undefined || tb === WrapStrategy.WRAP;

/** Cells that look alike share one style of the workbook. */
function styled(book: FWorkbook, styles: Styles): Cells {
  const known = new Map<IStyleData, Nullable<string>>();
  const all = book.getWorkbook().getStyles();
  const cells: Cells = {};
  for (const [row, line] of entries(styles)) {
    const own: Record<number, ICellData> = (cells[row] = {});
    for (const [column, { s }] of entries(line)) {
      if (!known.has(s)) known.set(s, all.setValue(s));
      own[column] = { s: known.get(s) };
    }
  }
  return cells;
}

function fill(cells: Cells, { area, contents }: StepOf<'write'>): void {
  contents.forEach((line, r) => {
    const own = (cells[area.row + r] ??= {});
    line.forEach((content, c) => {
      if (content === undefined) return;
      const column = area.column + c;
      const s = own[column]?.s;
      own[column] = { ...(s === undefined ? {} : { s }), ...heldBy(content) };
    });
  });
}

const entries = <Value>(record: Readonly<Record<number, Value>>): readonly (readonly [number, Value])[] =>
  Object.entries(record).map(([key, value]) => [Number(key), value]);

const last = (records: readonly object[]): number =>
  records.reduce<number>(
    (most, record) => Object.keys(record).reduce((own, key) => Math.max(own, Number(key)), most),
    -1,
  );
