import { explainNext } from '../../core/explain/explain-stars';
import { inLanguage, text } from '../../core/words/text';
import type { CustomFunction, FunctionHelp } from '../description';
import {
  FACTS,
  FACTS_ABOUT,
  HISTORY,
  HISTORY_ABOUT,
  MISSING,
  MONTH,
  MONTH_ABOUT,
  OUTSIDE,
  SCHEME,
  STAR_SCHEME_ABOUT,
  UNKNOWN,
} from '../parameters';
import { ratePeople } from '../people-stars';

/** What is missing for the next star. */
export const starNext: CustomFunction<'STARNEXT'> = {
  name: 'STARNEXT',
  parameters: [HISTORY, SCHEME, FACTS, MONTH],
  run: (args, language) => ratePeople(args, (rating) => inLanguage(explainNext(rating), language)),
};

export const starNextHelp: FunctionHelp = {
  summary: text('距下一星还差什么', 'What is missing for the next star'),
  arguments: [HISTORY_ABOUT, STAR_SCHEME_ABOUT, FACTS_ABOUT, MONTH_ABOUT],
  result: { about: text('一句话', 'one sentence'), shape: 'matrix' },
  errors: [OUTSIDE, UNKNOWN, MISSING],
  examples: [
    {
      formula: '=STARNEXT(A1:D1,,F1:G2)',
      ranges: {
        A1: [[82, 81, 80, 85]],
        F1: [
          ['complaints', 0],
          ['faultrate', 0],
        ],
      },
      result:
        '4 星：还差第 5、6 个月（共 6 个月）≥80。未提供、按已满足计：工作业绩 ≥75、工作效率 ≥75、工作态度 ≥75、责任心 ≥60',
      about: text('四个月已达标，还差两个月', 'four of six months are there'),
    },
  ],
};
