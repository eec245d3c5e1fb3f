import { isError, type CellError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { NOT_RATED } from '../../core/input/not-applicable';
import { toNumber } from '../../core/number/exact';
import { isNotRated, type NotRated } from '../../core/score/not-rated';
import { lacksTotal } from '../../core/score/row';
import { scoreSamples, type SampleScore } from '../../core/score/samples';
import { text } from '../../core/words/text';
import { gridOf, schemeOf, widthOf } from '../arguments';
import type { Argument, CustomFunction, FunctionHelp, Parameter } from '../description';
import { wrongWidth } from '../indicator-keys';
import { MISSING, MONTH, MONTH_ABOUT, OUTSIDE, QA_SCHEME_ABOUT, SCHEME, UNKNOWN } from '../parameters';

export const RATINGS: Parameter = {
  name: 'ratings',
  shape: 'matrix',
};

export const RATINGS_ABOUT = text(
  '每行一次抽检，各列为评分项：满足 / 部分 / 不满足 或得分',
  'one sampled chat per row, one item per column: 满足 / 部分 / 不满足 or the points',
);

const PERFECT = [
  '满足',
  '满足',
  '满足',
  '满足',
  '满足',
  '满足',
  '满足',
  '满足',
  '满足',
  '满足',
  '满足',
  '满足',
  '满足',
  '满足',
  '满足',
  '满足',
];

/** Points of a sampled chat. */
export const qaScore: CustomFunction<'QASCORE'> = {
  name: 'QASCORE',
  parameters: [RATINGS, SCHEME, MONTH],
  run([ratings, schemeArgument, month]) {
    const { score } = sampled(ratings, schemeArgument, month);
    if (score === null) return '';
    if (isNotRated(score)) return NOT_RATED;
    return isError(score) ? score : toNumber(score.mean);
  },
};

export const qaScoreHelp: FunctionHelp = {
  summary: text(
    '质检得分；多行取平均（规则表可去掉最低、最高，或取最好几次）',
    'Points of a sampled chat; the mean over several rows (a rules table may drop the lowest or highest, or take the best)',
  ),
  arguments: [RATINGS_ABOUT, QA_SCHEME_ABOUT, MONTH_ABOUT],
  result: { about: text('得分', 'points'), shape: 'scalar' },
  errors: [OUTSIDE, UNKNOWN, MISSING],
  examples: [
    {
      formula: '=QASCORE(A1:P1)',
      ranges: { A1: [PERFECT] },
      result: 100,
      about: text('全部满足', 'everything met'),
    },
    {
      formula: '=QASCORE(A1:P2)',
      ranges: { A1: [PERFECT, ['部分', ...PERFECT.slice(1)]] },
      result: 99.5,
      about: text('两次抽检的平均', 'the mean of two chats'),
    },
  ],
};

/** The samples scored, with the scheme they were scored by. */
export function sampled(
  ratings: Argument,
  schemeArgument: Argument,
  month: Argument,
): { readonly scheme?: CompiledScheme; readonly score: SampleScore | CellError | NotRated | null } {
  const scheme = schemeOf(schemeArgument, 'presales-qa', month);
  if (isError(scheme)) return { score: scheme };
  if (scheme.combine === undefined) return { score: lacksTotal(scheme) };
  const grid = gridOf(ratings);
  const width = widthOf(grid);
  if (width < scheme.indicatorColumns || width > scheme.columns)
    return { score: wrongWidth(scheme.columns, width) };
  return { scheme, score: scoreSamples(scheme, grid) };
}
