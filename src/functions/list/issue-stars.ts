import { isError } from '../../core/cell';
import { findIssue, issueLogOf } from '../../core/score/issues';
import { text } from '../../core/words/text';
import { gridOf, schemeOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { mapCells } from '../grid';
import { ISSUE_SCHEME_ABOUT, LACKS, MONTH, MONTH_ABOUT, SCHEME, UNKNOWN } from '../parameters';

/**
 * Severity of issue codes.
 * @example ISSUESTARS("Q203") //=> 2
 */
export const issueStars: CustomFunction<'ISSUESTARS'> = {
  name: 'ISSUESTARS',
  parameters: [{ name: 'codes', shape: 'matrix' }, SCHEME, MONTH],
  run([codes, schemeArgument, month]) {
    const scheme = schemeOf(schemeArgument, 'quality-severity', month);
    if (isError(scheme)) return scheme;
    const log = issueLogOf(scheme);
    if (isError(log)) return log;
    return mapCells(gridOf(codes), (cell) => {
      const issue = findIssue(log, cell);
      return issue === null ? '' : isError(issue) ? issue : issue.severity;
    });
  },
};

export const issueStarsHelp: FunctionHelp = {
  summary: text('质量问题代码的严重程度（1–3 星）', 'Severity of quality issues, 1 (light) to 3 (grave)'),
  arguments: [text('问题代码，如 Q203', 'issue codes such as Q203'), ISSUE_SCHEME_ABOUT, MONTH_ABOUT],
  result: { about: text('严重程度', 'the severity'), shape: 'matrix' },
  errors: [UNKNOWN, LACKS],
  examples: [
    {
      formula: '=ISSUESTARS("Q203")',
      result: 2,
      about: text('无故结束对话', 'ending a chat without reason'),
    },
    {
      formula: '=ISSUESTARS(A1)',
      ranges: { A1: [['1-01']] },
      result: 1,
      about: text('1-01 是 Q101 的别名', '1-01 is an alias of Q101'),
    },
  ],
};
