import { isError, notAvailable, valueError, type Cell, type CellError } from '../../core/cell';
import { readFigure, type FigureKind } from '../../core/figures/figure';
import { weightedMean, type Weighted } from '../../core/figures/merge';
import { show } from '../../core/input/read';
import { parseNumber } from '../../core/number/parse';
import { text } from '../../core/words/text';
import { gridOf, lineOf, widthOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { OUTSIDE } from '../parameters';

/**
 * The mean of a person's figures from several shops, weeks or files.
 * @example KPIMERGE(0.9,10) //=> 0.9
 */
export const kpiMerge: CustomFunction<'KPIMERGE'> = {
  name: 'KPIMERGE',
  parameters: [
    { name: 'values', shape: 'matrix' },
    { name: 'weights', shape: 'matrix' },
  ],
  run([valuesArgument, weightsArgument]) {
    const [values, weights] = [gridOf(valuesArgument), gridOf(weightsArgument)];
    if (values.length !== weights.length || widthOf(values) !== widthOf(weights))
      return valueError(
        'values 与 weights 大小应一致。请选择同样大小的区域。',
        'values and weights must have one size. Select ranges of one size.',
      );
    const parts = partsOf(lineOf(values), lineOf(weights));
    if (isError(parts)) return parts;
    if (parts.length === 0) return '';
    return (
      weightedMean(parts) ??
      valueError(
        '权重全部为 0，无法加权。请检查 weights。',
        'all weights are 0, so there is no mean. Check weights.',
      )
    );
  },
};

function partsOf(values: readonly Cell[], weights: readonly Cell[]): readonly Weighted[] | CellError {
  const kind: FigureKind = values.some(isPercentText) ? 'percent' : 'number';
  const parts: Weighted[] = [];
  for (const [index, cell] of values.entries()) {
    const value = part(cell, kind);
    if (value === 'missing') continue;
    if (isError(value)) return value;
    const beside = weights[index] ?? null;
    const weight = part(beside, 'number');
    if (weight === 'missing') return lacking(cell);
    if (isError(weight)) return weight;
    if (weight < 0) return negative(beside);
    parts.push({ value, weight });
  }
  return parts;
}

/** An error of a cell goes out as it is: only what a platform writes for “nothing” is passed over. */
function part(cell: Cell, kind: FigureKind): number | 'missing' | CellError {
  const figure = isError(cell) ? cell : readFigure(cell, kind);
  return figure === 'pending'
    ? notAvailable(
        '有数值是“延迟统计”。请稍后重新导出。',
        'a figure is still 延迟统计. Export it again later.',
      )
    : figure;
}

function isPercentText(cell: Cell): boolean {
  return typeof cell === 'string' && parseNumber(cell)?.sign === 'percent';
}

function lacking(cell: Cell): CellError {
  const value = show(cell);
  return notAvailable(
    `${value.zh} 旁边没有权重。请补上（如接待人数），或清空这个数值。`,
    `${value.en} has no weight beside it. Fill it in (such as the chats), or clear the value.`,
  );
}

function negative(cell: Cell): CellError {
  const weight = show(cell);
  return valueError(
    `权重应不小于 0，实际是 ${weight.zh}。请更正该单元格。`,
    `a weight must be 0 or more but got ${weight.en}. Correct the cell.`,
  );
}

export const kpiMergeHelp: FunctionHelp = {
  summary: text(
    '合并一个人多行的数：按接待量等加权平均',
    'One figure from several rows of a person: the mean weighted by chats, ratings …',
  ),
  arguments: [
    text('各店、各周的数值', 'the figures of the shops, or weeks'),
    text(
      '各数值的权重（接待人数、评价数 …），大小与 values 相同',
      'what each rests on (chats, ratings …), in the size of values',
    ),
  ],
  result: {
    about: text('加权平均；没有数值时为空', 'the weighted mean; blank where there is no value'),
    shape: 'scalar',
  },
  errors: [
    OUTSIDE,
    text(
      '#N/A 有数值而没有权重，或还在延迟统计',
      '#N/A a value without a weight, or one that is not computed yet',
    ),
  ],
  examples: [
    {
      formula: '=KPIMERGE(A1:A3,B1:B3)',
      ranges: {
        A1: [
          [0.9, 10],
          [0.6, 20],
          ['--', 5],
        ],
      },
      result: 0.7,
      about: text(
        '(0.9×10 + 0.6×20) ÷ 30，-- 连同权重略过',
        '(0.9×10 + 0.6×20) ÷ 30; -- is passed over with its weight',
      ),
    },
    {
      formula: '=KPIMERGE(A1:B1,A2:B2)',
      ranges: {
        A1: [
          [40, 25],
          [100, 50],
        ],
      },
      result: 35,
      about: text('(40×100 + 25×50) ÷ 150 秒', '(40×100 + 25×50) ÷ 150 seconds'),
    },
  ],
};
