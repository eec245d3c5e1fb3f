/** Stars that an edited table does not give are no stars to pay for. */
import type { Grid } from '../../src/functions/description';
import { call, callRaw } from '../support/call';

const printed = callRaw('KPITABLE', ['fee-collection-star']) as Grid;
/** Without the row of 1★, and without that of 3★. */
const without = (star: number): Grid => {
  const from = printed.findIndex((row) => row[0] === '【星级】');
  return printed.filter((row, at) => at < from || at > from + 5 || row[1] !== star);
};

test.each([
  [1, 0, 0],
  [1, 1, '#VALUE!'],
  [1, 2, 0],
  [1, 4, 200],
  [1, 5, 500],
  [1, 6, '#VALUE!'],
])('without a row of %d★ the reward of %d★ is %s', (gone, star, money) => {
  expect(call('STARREWARD', star, without(gone))).toBe(money);
});
