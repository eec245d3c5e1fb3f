/** A copy of the sealed values, edited, and put before them: the year takes the sealed ones. */
import { readYear } from '../../../src/workbook/closing/year/read-year';
import { yearOf } from '../../../src/workbook/closing/year/year';
import type { Content } from '../../../src/workbook/port';
import { generator } from '../../proof/month/random';
import { close } from './closed';
import { layOut, modelOf } from './model';

test('a copy that was edited counts for nothing in the year', async () => {
  const model = modelOf(generator(18));
  const { sheets } = await close(model);
  const seal = sheets['封账 2026-03'] ?? [];
  const edited = seal.map((line) => line.map((cell): Content => (cell === 2000 ? 9000 : cell)));
  const { workbook } = layOut(model, { '复制 2026-03': edited, ...sheets });
  const reading = await readYear(workbook, 2026);
  if (reading === null) throw new Error('no year');
  expect(reading.months.map(({ sealed, broken }) => [sealed, broken])).toEqual([[true, false]]);
  const plain = await readYear(layOut(model, sheets).workbook, 2026);
  const paid = (one: typeof plain) => one && yearOf(one).people.map(({ paid: sum }) => sum.toString());
  expect(paid(reading)).toEqual(paid(plain));
});
