import { isError, type Cell } from '../../core/cell';
import { ranksOf } from '../../core/score/rank';
import { text } from '../../core/words/text';
import { gridOf, widthOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { settle } from '../grid';
import { readMembers } from '../members';
import { OUTSIDE } from '../parameters';

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
  ],
  run([scoresArgument, sales]) {
    const scores = gridOf(scoresArgument);
    const members = readMembers(scores, sales);
    if (isError(members)) return members;
    const flat = members.flat();
    const ranks = ranksOf(flat.map((member) => (member === null || isError(member) ? null : member)));
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

export const kpiRankHelp: FunctionHelp = {
  summary: text('名次：同分并列取较好名次', 'Ranks: ties share the better one'),
  arguments: [
    text('各成员得分；空白不排名', 'scores of the members; a blank has no rank'),
    text('销售额，得分相同时比较', 'sales, compared where scores are equal'),
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
  ],
};
