import { isBlank, isError, type Cell } from '../../core/cell';
import { toYuan } from '../../core/number/fen';
import { lacksStars, rewardOf } from '../../core/stars/rate';
import { text } from '../../core/words/text';
import { cellOf, gridOf, schemeOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { mapCells } from '../grid';
import { LACKS, MISSING, MONTH, MONTH_ABOUT, OUTSIDE, SCHEME, STAR_SCHEME_ABOUT } from '../parameters';
import { readStar } from '../stars-argument';

/**
 * Money per month for a number of stars.
 * @example STARREWARD(4,"fee-collection-star") //=> 200
 */
export const starReward: CustomFunction<'STARREWARD'> = {
  name: 'STARREWARD',
  parameters: [
    { name: 'stars', shape: 'matrix' },
    SCHEME,
    {
      name: 'role',
      shape: 'scalar',
      optional: true,
    },
    MONTH,
  ],
  run([stars, schemeArgument, role, month]) {
    const scheme = schemeOf(schemeArgument, 'star-composite', month);
    if (isError(scheme)) return scheme;
    if (scheme.scheme.stars === undefined) return lacksStars(scheme);
    const given = cellOf(role);
    const facts = new Map<string, Cell>(isBlank(given) ? [] : [['role', given]]);
    const lacking = rewardOf(scheme, 0, facts);
    if (isError(lacking)) return lacking;
    return mapCells(gridOf(stars), (cell) => {
      const star = readStar(cell, scheme);
      if (isError(star)) return star;
      const money = rewardOf(scheme, star, facts);
      return isError(money) ? money : toYuan(money);
    });
  },
};

export const starRewardHelp: FunctionHelp = {
  summary: text('星级的每月奖励', 'Money per month for a number of stars'),
  arguments: [
    text('星数', 'the number of stars'),
    STAR_SCHEME_ABOUT,
    text('岗位，奖励因岗位而异时需要，如 话务员', 'the role, where rewards depend on it, such as 话务员'),
    MONTH_ABOUT,
  ],
  result: { about: text('每月金额', 'money per month'), shape: 'matrix' },
  errors: [OUTSIDE, LACKS, MISSING],
  examples: [
    {
      formula: '=STARREWARD(3,"smile-star","话务员")',
      result: 300,
      about: text('微笑三星', 'smile star, 3★'),
    },
    {
      formula: '=STARREWARD(4,"fee-collection-star")',
      result: 200,
      about: text('收费四星', 'fee collection, 4★'),
    },
  ],
};
