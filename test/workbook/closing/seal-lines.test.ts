/** What is kept of a month stands on its sheet of values, and is read back whole. */
import { readLines } from '../../../src/workbook/closing/read-seal';
import { linesOf } from '../../../src/workbook/closing/seal-lines';
import { fingerprintOf } from '../../../src/workbook/closing/fingerprint';
import { generator } from '../../proof/month/random';
import { planOf } from './closed';
import { layOut, modelOf } from './model';

test('the lines read back are what was kept, and have its fingerprint', async () => {
  const { kept } = await planOf(layOut(modelOf(generator(1))).workbook);
  const head = { month: '2026-03', version: 1, fingerprint: kept.fingerprint, by: 'A', time: 'B' };
  const seal = readLines(linesOf(kept, head));
  expect(seal?.tampered).toEqual([]);
  const bare = kept.tables.map(({ sheet, kind, roles, columns, rows, above }) => ({
    sheet,
    kind,
    roles,
    columns,
    rows,
    above,
  }));
  expect(seal?.kept.tables).toEqual(bare);
  expect(seal?.kept.rules).toEqual(kept.rules);
  expect(seal?.kept.journal).toEqual(kept.journal);
  expect(seal && fingerprintOf(seal.kept)).toBe(kept.fingerprint);
});
