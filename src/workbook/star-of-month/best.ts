/** What somebody did best in a month: the indicators with the largest share of their maximum. */
import { isError, type Cell } from '../../core/cell';
import type { CompiledIndicator, CompiledScheme } from '../../core/compile/compiled';
import { NOT_APPLICABLE } from '../../core/input/not-applicable';
import { compare, divide, exact, type Exact } from '../../core/number/exact';
import { formatPoints } from '../../core/number/format';
import { scoreAt } from '../../core/score/row';
import { text, type Text } from '../../core/words/text';
import { cellAt } from '../people/cells';
import type { Block } from '../port';
import { recogniseInputs } from '../simulate/recognise';
import { inputKey } from '../template/input-key';

/** "接待转化率 38 / 40" for so many indicators at most. */
const BEST = 3;

export type BestOf = (row: number) => readonly Text[];

/** Nothing where the sheet has no inputs of the scheme: a list of scores kept by hand, a star sheet. */
export function bestOf(compiled: CompiledScheme | undefined, block: Block): BestOf {
  const found = compiled && recogniseInputs([compiled], block);
  if (compiled === undefined || found === undefined || 'fault' in found) return () => [];
  return (row) => {
    const cells: Cell[] = Array.from({ length: compiled.columns }, () => null);
    for (const one of compiled.indicators)
      for (const index of one.inputs.keys()) {
        const column = found.inputs.get(inputKey(one, index));
        if (column !== undefined) cells[one.column + index] = cellAt(block, row, column);
      }
    const shares = compiled.indicators.flatMap((one) => shareOf(one, cells) ?? []);
    // The order of the scheme among equals.
    return shares
      .sort((a, b) => compare(b.share, a.share))
      .slice(0, BEST)
      .map(({ words }) => words);
  };
}

/** Null for what has no score, no maximum, or nothing of it. */
function shareOf(one: CompiledIndicator, cells: readonly Cell[]) {
  const { max, label } = one;
  const score = scoreAt(one, cells, one.column, {});
  if (score === null || score === NOT_APPLICABLE || isError(score) || !(max > 0) || !Number.isFinite(max))
    return null;
  if (compare(score, exact(0)) <= 0) return null;
  return { share: divide(score, exact(max)), words: wordsOf(label, score, max) };
}

function wordsOf(label: Text, score: Exact, max: number): Text {
  const points = `${formatPoints(score)} / ${formatPoints(exact(max))}`;
  return text(`${label.zh} ${points}`, `${label.en} ${points}`);
}
