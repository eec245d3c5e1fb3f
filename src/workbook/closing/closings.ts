/** The lines of 星评月结: what was done with each month, the newest last. */
import { isError, type Cell } from '../../core/cell';
import { text, type Text } from '../../core/words/text';
import type { Block } from '../port';

export type ClosingKey =
  | 'month'
  | 'state'
  | 'version'
  | 'sheets'
  | 'people'
  | 'score'
  | 'pay'
  | 'fingerprint'
  | 'rules'
  | 'by'
  | 'time'
  | 'name'
  | 'item'
  | 'before'
  | 'after'
  | 'agreed'
  | 'why';

export const CLOSING_COLUMNS: readonly {
  readonly key: ClosingKey;
  readonly title: Text;
  readonly width: number;
}[] = [
  { key: 'month', title: text('月份', 'Month'), width: 10 },
  { key: 'state', title: text('状态', 'State'), width: 10 },
  { key: 'version', title: text('版次', 'Version'), width: 8 },
  { key: 'sheets', title: text('工作表', 'Sheets'), width: 24 },
  { key: 'people', title: text('人数', 'People'), width: 8 },
  { key: 'score', title: text('Σ得分', 'Σ scores'), width: 12 },
  { key: 'pay', title: text('Σ薪资', 'Σ pay'), width: 14 },
  { key: 'fingerprint', title: text('指纹', 'Fingerprint'), width: 20 },
  { key: 'rules', title: text('规则版本', 'Rules version'), width: 24 },
  { key: 'by', title: text('由谁', 'By'), width: 10 },
  { key: 'time', title: text('时间', 'Time'), width: 18 },
  { key: 'name', title: text('姓名', 'Name'), width: 14 },
  { key: 'item', title: text('项目', 'Item'), width: 14 },
  { key: 'before', title: text('改前', 'Before'), width: 12 },
  { key: 'after', title: text('改后', 'After'), width: 12 },
  { key: 'agreed', title: text('同意人', 'Agreed by'), width: 12 },
  { key: 'why', title: text('理由/备注', 'Reason/notes'), width: 40 },
];

/** What a line tells of. */
export const STATES = {
  closed: text('已封账', 'closed'),
  reopened: text('已重开', 'reopened'),
  amended: text('更正', 'amended'),
  protected: text('已保护', 'protected'),
  unprotected: text('解除保护', 'unprotected'),
  signed: text('签核', 'signed'),
} as const;
export type ClosingState = keyof typeof STATES;

export type ClosingLine = Readonly<Record<ClosingKey, Cell>> & {
  readonly of: ClosingState;
  /** Row of the sheet, from 0. */
  readonly row: number;
};

/** Columns are known by their headers, so that they may be moved. */
export function closingColumns(block: Block): ReadonlyMap<ClosingKey, number> {
  const [head = []] = block.cells;
  return new Map(
    CLOSING_COLUMNS.flatMap(({ key, title }) => {
      const at = head.findIndex((cell) => cell === title.zh || cell === title.en);
      return at < 0 ? [] : [[key, at] as const];
    }),
  );
}

export function closingLines(block: Block | null): readonly ClosingLine[] {
  if (block === null) return [];
  const columns = closingColumns(block);
  return block.cells.slice(1).flatMap((cells, index): readonly ClosingLine[] => {
    const at = (key: ClosingKey): Cell => cells[columns.get(key) ?? -1] ?? null;
    const of = (Object.keys(STATES) as ClosingState[]).find((state) =>
      [STATES[state].zh, STATES[state].en].some((word) => word === at('state')),
    );
    if (of === undefined) return [];
    const line = Object.fromEntries(CLOSING_COLUMNS.map(({ key }) => [key, at(key)])) as Record<
      ClosingKey,
      Cell
    >;
    return [{ ...line, of, row: block.area.row + index + 1 }];
  });
}

export function wordsOf(cell: Cell): string {
  return cell === null || isError(cell) ? '' : String(cell);
}

/** How a month stands: its newest closing, unless it was reopened since. */
export interface Standing {
  readonly closed: ClosingLine | null;
  /** How often it was closed. */
  readonly version: number;
  readonly reopened: ClosingLine | null;
  readonly lines: readonly ClosingLine[];
}

/** By the versions, not by the order of the lines: somebody may have sorted them. */
export function standingOf(block: Block | null, month: string): Standing {
  const lines = closingLines(block).filter((line) => wordsOf(line.month) === month);
  const newest = (state: ClosingState): ClosingLine | undefined =>
    lines
      .filter(({ of }) => of === state)
      .reduce<ClosingLine | undefined>(
        (best, one) => (best === undefined || Number(one.version) >= Number(best.version) ? one : best),
        undefined,
      );
  const [closed, reopened] = [newest('closed'), newest('reopened')];
  const version = Number(closed?.version ?? 0);
  const open = reopened !== undefined && Number(reopened.version) >= version;
  return { closed: open ? null : (closed ?? null), version, reopened: open ? reopened : null, lines };
}
