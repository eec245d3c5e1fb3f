/** The sheets that StarBand makes are understood as salary sheets. */
import { mappingFault } from '../../../src/workbook/salary/pay-plan';
import { readSalarySheet, startMapping } from '../../../src/workbook/salary/source';
import { compiledById } from '../../support/schemes';
import { make } from '../../support/template-sheet';

test.each(
  [
    'presales-standard',
    'star-composite',
    'aftersales-eight-grades',
    'presales-target-weights',
    'fee-collection-star',
  ].flatMap((id) => (['zh', 'en'] as const).map((language) => [id, language] as const)),
)('the sheet that StarBand itself makes of %s in %s is understood', async (id, language) => {
  const { template, workbook } = await make(id, { language });
  const mapping = startMapping(await readSalarySheet(workbook, template.sheet));
  if (mapping === null) throw new Error('no header');
  expect(mappingFault(compiledById(id), mapping)).toBeUndefined();
  const keys = ['name', 'level', 'total', 'latest', 'stars', 'pool', 'commission', 'base', 'bonus', 'salary'];
  const roles = { total: 'score', latest: 'score', salary: 'total' } as Readonly<Record<string, string>>;
  const columns = keys.flatMap((key) => {
    const column = template.columns.findIndex((one) => one.key === key);
    return column < 0 ? [] : [[roles[key] ?? key, column] as const];
  });
  expect(mapping.columns).toEqual(Object.fromEntries(columns));
});
