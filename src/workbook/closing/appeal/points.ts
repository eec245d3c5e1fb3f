/** What one indicator is worth to a person, by the key of one of its inputs. */
import { isError, type Cell } from '../../../core/cell';
import type { CompiledScheme } from '../../../core/compile/compiled';
import { NOT_APPLICABLE } from '../../../core/input/not-applicable';
import type { Exact } from '../../../core/number/exact';
import { scoreAt } from '../../../core/score/row';
import { cellAt } from '../../people/cells';
import type { Block } from '../../port';
import { recogniseInputs } from '../../simulate/recognise';
import { inputKey } from '../../template/input-key';

/** Undefined where the indicator has no points. */
export function pointsOf(
  compiled: CompiledScheme,
  block: Block,
  row: number,
  key: string,
): Exact | undefined {
  const recognised = recogniseInputs([compiled], block);
  if ('fault' in recognised) return undefined;
  for (const one of [...compiled.indicators, ...compiled.adjustments]) {
    const keys = one.inputs.map((_, index) => inputKey(one, index));
    if (!keys.includes(key)) continue;
    const cells = keys.map((each): Cell => {
      const column = recognised.inputs.get(each);
      return column === undefined ? null : cellAt(block, row, column);
    });
    const month = recognised.month === undefined ? {} : { month: recognised.month };
    const score = scoreAt(one, cells, 0, month);
    return score === null || score === NOT_APPLICABLE || isError(score) ? undefined : score;
  }
  return undefined;
}
