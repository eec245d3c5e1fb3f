import { isBlank, isError, type Cell } from '../../core/cell';
import { toYuan } from '../../core/number/fen';
import { lacksStars, rewardOf } from '../../core/stars/rate';
import { text } from '../../core/text/text';
import { cellOf, gridOf, schemeOf } from '../arguments';
import type { FunctionDescription } from '../description';
import { mapCells } from '../grid';
import { LACKS, MISSING, OUTSIDE, STAR_SCHEME } from '../parameters';
import { readStar } from '../stars-argument';

/**
 * Money per month for a number of stars.
 * @example STARREWARD(4,"fee-collection-star") //=> 200
 */
export const starReward: FunctionDescription = {
  name: 'STARREWARD',
  summary: text('星级的每月奖励', 'Money per month for a number of stars'),
  parameters: [
    { name: 'stars', about: text('星数', 'the number of stars'), shape: 'matrix' },
    STAR_SCHEME,
    {
      name: 'role',
      about: text(
        '岗位，奖励因岗位而异时需要，如 话务员',
        'the role, where rewards depend on it, such as 话务员',
      ),
      shape: 'scalar',
      optional: true,
    },
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
  run([stars, schemeArgument, role]) {
    const scheme = schemeOf(schemeArgument, 'star-composite');
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
