import { isBlank, isError, notAvailable, valueError, type Cell, type CellError } from '../../core/cell';
import { totalDomain } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { starCell } from '../../core/input/star-words';
import { exact, toNumber, type Exact } from '../../core/number/exact';
import { agreement, FEWEST_PAIRS } from '../../core/score/agree';
import { inLanguage, text } from '../../core/words/text';
import { gridOf, lineOf, widthOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { OUTSIDE } from '../parameters';

const MARK = text('评分', 'mark');
const ROWS = [
  text('一致率', 'equal marks'),
  text('加权 κ（线性）', 'weighted kappa (linear)'),
  text('成对人数', 'pairs'),
];

/**
 * How far two raters agree on the same people.
 * @example KPIAGREE([[1,2,3,4,5]],[[1,2,3,4,4]])[0] //=> ["一致率",0.8]
 */
export const kpiAgree: CustomFunction<'KPIAGREE'> = {
  name: 'KPIAGREE',
  parameters: [
    { name: 'first', shape: 'matrix' },
    { name: 'second', shape: 'matrix' },
  ],
  run([firstArgument, secondArgument], language) {
    const [first, second] = [gridOf(firstArgument), gridOf(secondArgument)];
    if (first.length !== second.length || widthOf(first) !== widthOf(second))
      return valueError(
        'first 与 second 大小应一致。请选择同样大小的区域。',
        'first and second must have one size. Select ranges of one size.',
      );
    const pairs = pairsOf(lineOf(first), lineOf(second));
    if (isError(pairs)) return pairs;
    if (pairs.length < FEWEST_PAIRS)
      return notAvailable(
        `只有 ${pairs.length} 对评分，少于 ${FEWEST_PAIRS} 对，看不出一致程度。请补齐两人都评过的人。`,
        `there are only ${pairs.length} pairs; under ${FEWEST_PAIRS} nothing can be said. Add people whom both have rated.`,
      );
    const { equal, kappa } = agreement(pairs);
    const values: readonly Cell[] = [
      toNumber(equal),
      kappa === null ? allOne() : toNumber(kappa),
      pairs.length,
    ];
    return ROWS.map((label, index) => [inLanguage(label, language), values[index] ?? '']);
  },
};

function allOne(): CellError {
  return notAvailable(
    '两人给所有人的评分都相同，算不出 κ。请看一致率，或选有差别的一批人。',
    'both gave everybody one and the same mark, so there is no kappa. Look at the equal marks, or take people who differ.',
  );
}

/** A pair with a blank is passed over. */
function pairsOf(
  first: readonly Cell[],
  second: readonly Cell[],
): readonly (readonly [Exact, Exact])[] | CellError {
  const pairs: (readonly [Exact, Exact])[] = [];
  for (const [index, cell] of first.entries()) {
    const other = second[index] ?? null;
    if (isError(cell)) return cell;
    if (isError(other)) return other;
    if (isBlank(cell) || isBlank(other)) continue;
    const a = readMark(cell);
    if (isError(a)) return a;
    const b = readMark(other);
    if (isError(b)) return b;
    pairs.push([a, b]);
  }
  return pairs;
}

function readMark(cell: Cell): Exact | CellError {
  const mark = readNumber(starCell(cell), totalDomain(true), MARK);
  return isError(mark) ? mark : exact(mark);
}

export const kpiAgreeHelp: FunctionHelp = {
  summary: text('两位评分人的一致程度', 'How far two raters agree'),
  arguments: [
    text('第一人的评分（分数或星数）', 'the marks of one rater: points or stars'),
    text('第二人对同一批人的评分，大小相同', 'the other’s marks of the same people, in the same size'),
  ],
  result: {
    about: text(
      '三行：一致率；加权 κ = 1 − 平均相差 ÷ 随意配对的平均相差（线性权重）；成对人数。空白的对略过',
      'three rows: share of equal marks; weighted kappa = 1 − mean difference ÷ mean difference by chance (linear weights); pairs. A pair with a blank is passed over',
    ),
    shape: 'matrix',
  },
  errors: [
    OUTSIDE,
    text('#N/A 少于 5 对，或所有评分相同', '#N/A under five pairs, or all marks are one mark'),
  ],
  examples: [
    {
      formula: '=KPIAGREE(A1:A5,B1:B5)',
      ranges: {
        A1: [
          [1, 1],
          [1, 1],
          [1, 2],
          [2, 2],
          [2, 2],
        ],
      },
      result: [
        ['一致率', 0.8],
        ['加权 κ（线性）', 0.615384615384615],
        ['成对人数', 5],
      ],
      about: text(
        '平均相差 1 ÷ 5；随意配对 (3×3 + 2×2) ÷ 25；κ = 1 − 0.2 ÷ 0.52',
        'mean difference 1 ÷ 5; by chance (3×3 + 2×2) ÷ 25; kappa = 1 − 0.2 ÷ 0.52',
      ),
    },
  ],
};
