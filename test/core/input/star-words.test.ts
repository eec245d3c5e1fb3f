/** Numbers of stars as sheets write them. */
import { starCell } from '../../../src/core/input/star-words';

test.each([
  ['4★', '4'],
  ['★★★★', 4],
  ['★★★☆☆', 3],
  ['四星', 4],
  ['五星级', 5],
  ['3 stars', '3'],
  [4, 4],
  ['☆', '☆'],
  ['四五', '四五'],
])('stars written as %s are %s', (written, read) => expect(starCell(written)).toBe(read));
