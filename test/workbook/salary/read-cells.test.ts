/** How cells of a salary sheet are read. */
import { starCell } from '../../../src/workbook/salary/read-cells';

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
