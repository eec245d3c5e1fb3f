import { isError } from '../../core/cell';
import { NOT_RATED } from '../../core/input/not-applicable';
import { isNotRated } from '../../core/score/not-rated';
import { gradeSamples } from '../../core/score/samples';
import { text } from '../../core/words/text';
import type { CustomFunction, FunctionHelp } from '../description';
import { MISSING, MONTH, MONTH_ABOUT, OUTSIDE, QA_SCHEME_ABOUT, SCHEME, UNKNOWN } from '../parameters';
import { RATINGS, RATINGS_ABOUT, sampled } from './qa-score';

const RUDE = [
  '满足',
  '满足',
  '满足',
  '满足',
  '满足',
  '不满足',
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

/** Grade of sampled chats with the red lines applied. */
export const qaGrade: CustomFunction<'QAGRADE'> = {
  name: 'QAGRADE',
  parameters: [RATINGS, SCHEME, MONTH],
  run([ratings, schemeArgument, month]) {
    const { scheme, score } = sampled(ratings, schemeArgument, month);
    if (score === null || scheme === undefined) return score !== null && isError(score) ? score : '';
    if (isNotRated(score)) return NOT_RATED;
    return isError(score) ? score : gradeSamples(scheme, score);
  },
};

export const qaGradeHelp: FunctionHelp = {
  summary: text('质检等级，触碰红线即最低级', 'The grade of sampled chats, with the red lines applied'),
  arguments: [RATINGS_ABOUT, QA_SCHEME_ABOUT, MONTH_ABOUT],
  result: { about: text('等级', 'the grade'), shape: 'scalar' },
  errors: [OUTSIDE, UNKNOWN, MISSING],
  examples: [
    {
      formula: '=QAGRADE(A1:P1)',
      ranges: { A1: [RUDE] },
      result: 'D',
      about: text('85 分但触碰红线', '85 points, but a red line was crossed'),
    },
  ],
};
