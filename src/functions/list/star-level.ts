import { text } from '../../core/words/text';
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

/** Number of stars. */
export const starLevel: CustomFunction<'STARLEVEL'> = {
  name: 'STARLEVEL',
  parameters: [HISTORY, SCHEME, FACTS, MONTH],
  run: (args) => ratePeople(args, (rating) => rating.star),
};

export const starLevelHelp: FunctionHelp = {
  summary: text('星级', 'The number of stars'),
  arguments: [HISTORY_ABOUT, STAR_SCHEME_ABOUT, FACTS_ABOUT, MONTH_ABOUT],
  result: { about: text('星数', 'the number of stars'), shape: 'matrix' },
  errors: [OUTSIDE, UNKNOWN, MISSING],
  examples: [
    {
      formula: '=STARLEVEL(A1:F1)',
      ranges: { A1: [[82, 81, 80, 85, 90, 88]] },
      result: 4,
      about: text('六个月均不低于 80', 'six months at 80 or more'),
    },
    {
      formula: '=STARLEVEL(A1:F1,,H1:I2)',
      ranges: {
        A1: [[82, 81, 80, 85, 90, 88]],
        H1: [
          ['complaints', 1],
          ['错误', 0],
        ],
      },
      result: 3,
      about: text('有投诉，四星的条件不满足', 'a complaint fails the gate of 4★'),
    },
    {
      formula: '=STARLEVEL(A1:D1,"center-star")',
      ranges: { A1: [[85, 90, 80, 72]] },
      result: 4,
      about: text('最低一项 72', 'the lowest item is 72'),
    },
  ],
};
