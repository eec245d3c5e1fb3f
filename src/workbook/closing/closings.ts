/** The lines of 星评月结: what was done with each month, the newest last. */
import { isError, type Cell } from '../../core/cell';
import { text } from '../../core/words/text';
import type { Block } from '../port';
import type { Log, LogColumn, LogValues } from './log/log';
import { readLog, type LogItem } from './log/read-log';
import { CLOSINGS_SHEET } from './sheets';

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
  | 'why'
  | 'check';

export const CLOSING_COLUMNS: readonly LogColumn<ClosingKey>[] = [
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
  { key: 'check', title: text('校验', 'Check'), width: 13 },
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

export type ClosingLine = LogValues<ClosingKey> & {
  readonly of: ClosingState;
  /** Row of the sheet, from 0; null where the line is gone and the journal tells of it. */
  readonly row: number | null;
  /** It is what was written. */
  readonly proven: boolean;
};

function stateOf({ state }: LogValues<ClosingKey>): ClosingState | undefined {
  return (Object.keys(STATES) as ClosingState[]).find((one) =>
    [STATES[one].zh, STATES[one].en].some((word) => word === state),
  );
}

export const isClosing = (values: LogValues<ClosingKey>): boolean => stateOf(values) === 'closed';

export const CLOSINGS: Log<ClosingKey> = {
  sheet: CLOSINGS_SHEET,
  columns: CLOSING_COLUMNS,
  anchors: isClosing,
  order: ['version', 'time'],
};

/** Where the closings of a workbook are told: their sheet, and the journal; null where there is none. */
export interface Closings {
  readonly closings: Block | null;
  readonly journal: Block | null;
}

export const closingItems = ({ closings, journal }: Closings): readonly LogItem<ClosingKey>[] =>
  readLog(CLOSINGS, closings, journal);

/** As they were written, also those that are gone; not those that were written by hand. */
function closingLines(all: readonly LogItem<ClosingKey>[]): readonly ClosingLine[] {
  return all.flatMap(({ told, line, is }): readonly ClosingLine[] => {
    const of = stateOf(told);
    return of === undefined || is === 'strange'
      ? []
      : [{ ...told, of, row: line?.row ?? null, proven: is !== 'unchecked' && is !== 'unsure' }];
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
export function standingOf(where: Closings, month: string): Standing {
  const lines = closingLines(closingItems(where)).filter((line) => wordsOf(line.month) === month);
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
