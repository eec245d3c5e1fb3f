/**
 * In which scale or unit a column of somebody's own sheet takes its figures: as its format says, as what stands in it already, as its
 * header says. Where nothing tells it is asked, once for the column.
 */
import { headerKey, headerWords } from '../../core/import/header-key';
import { settle, type Answer, type Question } from '../../core/import/settle';
import type { Answers } from '../../core/import/table';
import type { FigureKind, TimeUnit } from '../../core/figures/figure';
import { text } from '../../core/words/text';
import { cellAt, formatAt, formulaAt } from '../people/cells';
import type { Block } from '../port';
import { kindFor } from './column-options';
import { isOwn } from './own-columns';
import type { Target } from './target';
import type { TargetInput } from './target-input';

export interface OwnScale {
  /** What a cell's number is a multiple of: of a share, of a second. */
  readonly step: number;
  /** How it was taken, where it could be otherwise. */
  readonly taken?: Answer;
  readonly question?: Question;
}

const ONE: OwnScale = { step: 1 };
const STEPS: Readonly<Record<TimeUnit, number>> = { second: 1, minute: 60, hour: 3600 };
const DAY = 86_400;
const TIME = /\[[hms]+\]|[hs]/i;
const ASIDE = /"[^"]*"|\\.|general/gi;

/** Undefined where the scheme says how its cells are. */
export function scaleOf(
  { block, people, ours }: Target,
  input: TargetInput,
  answers: Answers,
): OwnScale | undefined {
  const kind = kindFor(input.input);
  if (ours && !isOwn(input)) return undefined;
  const rows = people.map(({ row }) => row);
  const { column, title } = input;
  return ownScale(block, rows, column, title, kind, answers.get(filledKey(title)), unitOf(input));
}

/** That of the scheme: a column of one's own has none. */
function unitOf({ key, input }: TargetInput): TimeUnit | undefined {
  if (isOwn({ key })) return undefined;
  return input === 'minutes' ? 'minute' : input === 'hours' ? 'hour' : 'second';
}

/** For answers about the sheet's own column; no header's key begins so. */
export const filledKey = (title: string): string => `→${headerKey(title)}`;

/**
 * @param usual of times that say no unit, what the scheme takes
 * @param answer the user's own
 */
function ownScale(
  block: Block,
  rows: readonly number[],
  column: number,
  title: string,
  kind: FigureKind,
  answer: Answer | undefined,
  usual?: TimeUnit,
): OwnScale {
  const header = headerWords(title);
  const formats = rows.map((row) => formatAt(block, row, column));
  const typed = rows.filter((row) => formulaAt(block, row, column) === null);
  const cells = typed.map((row) => ({
    cell: cellAt(block, row, column),
    format: formatAt(block, row, column),
  }));
  if (kind === 'percent') {
    if (formats.some((format) => format.includes('%'))) return ONE;
    const { taken, question } = settle({ kind, header, cells, ...(answer && { answer }) });
    const scale = taken ?? (answer === 'fraction' || answer === 'hundredth' ? answer : undefined);
    if (scale !== undefined) return { step: scale === 'hundredth' ? 0.01 : 1, taken: scale };
    if (question !== undefined) return { step: 1, question };
    return header.percent ? { step: 0.01, taken: 'hundredth' } : { step: 1, question: NO_SCALE };
  }
  if (kind !== 'duration') return ONE;
  if (formats.some((format) => TIME.test(format.replace(ASIDE, '')))) return { step: DAY };
  const said = answer === 'second' || answer === 'minute' || answer === 'hour' ? answer : undefined;
  const unit = said ?? header.unit ?? usual;
  return unit === undefined ? { step: 1, question: NO_UNIT } : { step: STEPS[unit], taken: unit };
}

const NO_SCALE: Question = {
  words: text('这一列没有写明百分数怎么填', 'This column does not say how it takes per cent'),
  answers: ['hundredth', 'fraction'],
};
const NO_UNIT: Question = {
  words: text('这一列没有写明时长的单位', 'This column does not say in which unit it takes times'),
  answers: ['second', 'minute', 'hour'],
};
