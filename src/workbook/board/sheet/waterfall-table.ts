/** The way from full marks to the mean of the team, and what draws it. */
import { shownParts, staysAboveZero, type Waterfall } from '../../../core/board/waterfall';
import { add, compare, divide, exact, toNumber, ZERO, type Exact } from '../../../core/number/exact';
import { columnLetters } from '../../formula/address';
import type { Content } from '../../port';
import type { Board } from '../board';
import { personBoard } from '../person-board';
import { CHANGE, formula, POINTS, sayIn, type Setting } from './setting';
import type { SheetTable } from './table';
import { sheetTexts as words } from './texts';

interface WaterfallTable extends SheetTable {
  /** Whether stacked columns can draw it. */
  readonly drawable: boolean;
}

/** From full marks to the mean of the team: what each indicator costs on average. Two further columns draw it. */
export function waterfallTable(
  { board, language }: Setting,
  row: number,
  left: number,
): WaterfallTable | undefined {
  const mean = meanWaterfall(board);
  if (mean === undefined) return undefined;
  const say = sayIn(language);
  const shown = shownParts(mean);
  const { from, parts, total } = shown;
  const start = compare(from, ZERO) === 0 ? words.startZero : words.start;
  const [letter, first] = [columnLetters(left + 3), row + 3];
  const upTo = (index: number): string => `SUM(${letter}$${first}:${letter}${first + index})`;
  const steps = [{ label: start, change: from }, ...parts];
  return {
    drawable: staysAboveZero(shown),
    title: say(words.waterfall),
    head: [words.part, words.below, words.height, words.points].map(say),
    rows: [
      ...steps.map(({ label, change }, index): Content[] => [
        say(label),
        index === 0 ? 0 : formula(`MIN(${upTo(index - 1)},${upTo(index)})`),
        formula(`ABS(${letter}${first + index})`),
        toNumber(change),
      ]),
      [say(words.end), 0, formula(upTo(steps.length - 1)), toNumber(total)],
    ],
    formats: [undefined, POINTS, POINTS, CHANGE],
  };
}

/** Undefined where nobody's can be worked out, or their parts are not the same. */
function meanWaterfall(board: Board): Waterfall | undefined {
  const all = board.ranking.flatMap((one) => personBoard(one, board.scored)?.waterfall ?? []);
  if (all.length === 0) return undefined;
  const count = exact(all.length);
  const mean = (values: readonly Exact[]): Exact => divide(values.reduce(add, ZERO), count);
  const labels = [
    ...new Map(all.flatMap(({ parts }) => parts.map(({ label }) => [label.zh, label] as const))).values(),
  ];
  return {
    from: mean(all.map(({ from }) => from)),
    total: mean(all.map(({ total }) => total)),
    parts: labels.map((label) => ({
      label,
      change: mean(
        all.flatMap(({ parts }) =>
          parts.filter((part) => part.label.zh === label.zh).map(({ change }) => change),
        ),
      ),
    })),
  };
}
