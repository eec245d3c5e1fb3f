import { isError } from '../../core/cell';
import { issueLogOf, summariseIssues } from '../../core/score/issues';
import { text } from '../../core/words/text';
import { gridOf, lineOf, schemeOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { ISSUE_SCHEME_ABOUT, LACKS, MONTH, MONTH_ABOUT, SCHEME, UNKNOWN } from '../parameters';

/** 100 less the deductions of the logged codes. */
export const issueScore: CustomFunction<'ISSUESCORE'> = {
  name: 'ISSUESCORE',
  parameters: [
    {
      name: 'codes',
      shape: 'matrix',
    },
    SCHEME,
    MONTH,
  ],
  run([codes, schemeArgument, month]) {
    const scheme = schemeOf(schemeArgument, 'quality-severity', month);
    if (isError(scheme)) return scheme;
    const log = issueLogOf(scheme);
    if (isError(log)) return log;
    const summary = summariseIssues(log, lineOf(gridOf(codes)));
    return isError(summary) ? summary : summary.score;
  },
};

export const issueScoreHelp: FunctionHelp = {
  summary: text(
    '质量得分：100 减去各问题的扣分',
    'Quality score: 100 less the deductions of the logged codes',
  ),
  arguments: [
    text('一人当月的问题代码；没有问题为 100', 'the codes of one person and month; 100 without issues'),
    ISSUE_SCHEME_ABOUT,
    MONTH_ABOUT,
  ],
  result: { about: text('得分，最低 0', 'the score, at least 0'), shape: 'scalar' },
  errors: [UNKNOWN, LACKS],
  examples: [
    {
      formula: '=ISSUESCORE(A1:A3)',
      ranges: { A1: [['Q101'], ['Q203'], ['Q301']] },
      result: 86,
      about: text('100 − 1 − 3 − 10', '100 − 1 − 3 − 10'),
    },
  ],
};
