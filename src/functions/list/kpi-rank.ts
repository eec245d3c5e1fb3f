import { isError, type Cell, type CellError } from '../../core/cell';
import { ranksOf, type Ranking } from '../../core/score/rank';
import { text } from '../../core/words/text';
import { choiceOf, gridOf, widthOf } from '../arguments';
import type { Argument, Choice, CustomFunction, FunctionHelp } from '../description';
import { settle } from '../grid';
import { readMembers } from '../members';
import { OUTSIDE } from '../parameters';

const ORDERS: readonly Choice[] = [
  { value: 'high', label: text('高者在前', 'high'), aliases: ['从高到低', '降序', 'desc', 'descending'] },
  {
    value: 'low',
    label: text('低者在前', 'low'),
    aliases: ['从低到高', '升序', '越低越好', 'asc', 'ascending'],
  },
];
const RANK_TIES: readonly Choice[] = [
  { value: 'gap', label: text('跳号', 'gap'), aliases: ['并列跳号'] },
  { value: 'dense', label: text('连号', 'dense'), aliases: ['不跳号', '并列不跳号'] },
];

/** Ranks of a team; ties share the better one. */
export const kpiRank: CustomFunction<'KPIRANK'> = {
  name: 'KPIRANK',
  parameters: [
    {
      name: 'scores',
      shape: 'matrix',
    },
    {
      name: 'sales',
      shape: 'matrix',
      optional: true,
    },
    { name: 'order', shape: 'scalar', optional: true, choices: ORDERS },
    { name: 'ties', shape: 'scalar', optional: true, choices: RANK_TIES },
  ],
  run([scoresArgument, sales, orderArgument, tiesArgument]) {
    const choices = rankChoices(orderArgument, tiesArgument);
    if (isError(choices)) return choices;
    const scores = gridOf(scoresArgument);
    const members = readMembers(scores, sales);
    if (isError(members)) return members;
    const flat = members.flat();
    const ranks = ranksOf(
      flat.map((member) => (member === null || isError(member) ? null : member)),
      choices,
    );
    const width = widthOf(scores);
    return settle(
      members.map((row, r) =>
        row.map((member, c): Cell =>
          member !== null && isError(member) ? member : (ranks[r * width + c] ?? ''),
        ),
      ),
    );
  },
};

/** Which score is the best, and what follows a tie. */
export function rankChoices(orderArgument: Argument, tiesArgument: Argument): Required<Ranking> | CellError {
  const order = choiceOf(orderArgument, 'order', ORDERS);
  if (isError(order)) return order;
  const ties = choiceOf(tiesArgument, 'ties', RANK_TIES);
  if (isError(ties)) return ties;
  return { lowest: order === 'low', dense: ties === 'dense' };
}

export const kpiRankHelp: FunctionHelp = {
  summary: text('名次：同分并列取较好名次', 'Ranks: ties share the better one'),
  arguments: [
    text('各成员得分；空白不排名', 'scores of the members; a blank has no rank'),
    text(
      '销售额，得分相同时比较，多者在前',
      'sales, compared where scores are equal; more is better in either order',
    ),
    text('high 高者在前（默认）、low 低者在前', 'high (default) or low: which score is the best'),
    text(
      'gap 跳号 1、2、2、4（默认）、dense 连号 1、2、2、3',
      'gap: 1, 2, 2, 4 (default); dense: 1, 2, 2, 3',
    ),
  ],
  result: { about: text('名次，1 最好', 'ranks, 1 the best'), shape: 'matrix' },
  errors: [OUTSIDE],
  examples: [
    {
      formula: '=KPIRANK(A1:A4)',
      ranges: { A1: [[90], [95], [90], [80]] },
      result: [[2], [1], [2], [4]],
      about: text('并列第二', 'two share rank 2'),
    },
    {
      formula: '=KPIRANK(A1:A3,B1:B3)',
      ranges: {
        A1: [
          [90, 10],
          [95, 10],
          [90, 20],
        ],
      },
      result: [[3], [1], [2]],
      about: text('用销售额区分并列', 'sales break the tie'),
    },
    {
      formula: '=KPIRANK(A1:A4,,"低者在前")',
      ranges: { A1: [[35], [28], [35], [60]] },
      result: [[2], [1], [2], [4]],
      about: text('如响应秒数：越低越好', 'such as seconds: the lowest is the best'),
    },
    {
      formula: '=KPIRANK(A1:A4,,,"dense")',
      ranges: { A1: [[90], [95], [90], [80]] },
      result: [[2], [1], [2], [3]],
      about: text('并列之后不跳号', 'no gap after a tie'),
    },
  ],
};
