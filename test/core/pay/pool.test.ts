/** Pools shared by rank: every cent is paid, the odd ones to the largest fractions, then to the one listed first. */
import { exact } from '../../../src/core/number/exact';
import { toYuan } from '../../../src/core/number/fen';
import { poolShares } from '../../../src/core/pay/pool';
import type { RankPool } from '../../../src/schemes/scheme';
import { text } from '../../support/broken';

const pool = (rest: number, ...shares: readonly number[]): RankPool => ({
  rate: 1,
  of: text('of'),
  ranks: shares.map((share, index) => ({ share, plus: index === 0 ? 100 : 0 })),
  rest,
});
const equal: RankPool = { ...pool(1), ranks: [] };
const ranked = {
  ...pool(0.25, 0.5, 0.25),
  ranks: [
    { share: 0.5, plus: 0 },
    { share: 0.25, plus: 0 },
  ],
};

it.each<[string, RankPool, number, readonly (number | null)[], readonly (number | null)[]]>([
  ['the odd cent to the first of equals', equal, 1, [90, 90, 90], [0.34, 0.33, 0.33]],
  ['two odd cents', equal, 0.02, [90, 90, 90], [0.01, 0.01, 0]],
  // Of 3 cents 1.5, 0.75 and 0.75: the two larger fractions are made whole.
  ['the largest fractions first', ranked, 0.03, [90, 80, 70], [0.01, 0.01, 0.01]],
  ['whatever the order of the list', ranked, 4, [70, 90, 80], [1, 2, 1]],
  ['ties share their ranks’ sum', ranked, 4, [90, 80, 90], [1.5, 1, 1.5]],
  ['nobody else', ranked, 4, [90, 80], [2, 1]],
  ['one alone', ranked, 4, [90], [2]],
  ['who has no score has no share', ranked, 4, [null, 90], [null, 2]],
  ['a fixed sum', pool(0, 0.5), 10, [90, 80], [105, 0]],
  ['nobody', ranked, 4, [], []],
])('%s', (_, one, amount, scores, shares) => {
  const members = scores.map((score) => (score === null ? null : { score: exact(score), sales: null }));
  const paid = poolShares(one, members, exact(amount)).map((share) =>
    share === null ? null : toYuan(share),
  );
  expect(paid).toEqual(shares);
});
