/** A score that says that there is none: the row is left out with the reason, and nothing is paid by it. */
import type { Cell } from '../../../src/core/cell';
import { DOMAINS } from '../../../src/core/input/domain';
import { readOptional } from '../../../src/workbook/salary/read-cells';
import { codes, expectError, plain } from '../../support/outcome';

it.each<Cell>(['不参评', ' 不参评 ', '仅参照', 'Not rated'])('%j', (score) => {
  expectError(readOptional({ score }, 'score', DOMAINS.score), '#N/A', '没有可以计算的总分', 'pay by hand');
});

it('is no word for other columns, and other words are no score', () => {
  expect(codes(readOptional({ pool: '不参评' }, 'pool', DOMAINS.money))).toBe('#VALUE!');
  expect(codes(readOptional({ score: '请假' }, 'score', DOMAINS.score))).toBe('#VALUE!');
  expect(plain(readOptional({ score: 80 }, 'score', DOMAINS.score))).toBe(80);
});
