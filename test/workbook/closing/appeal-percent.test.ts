/** Claimed values in per cent: by the indicator, by how its cell looks, or by how they were typed. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { kindShown, shownIn } from '../../../src/workbook/closing/appeal/parts';
import { readAppeal } from '../../../src/workbook/closing/appeal/read-appeal';
import { buildTemplate } from '../../../src/workbook/template/template';
import { compiledById } from '../../support/schemes';

test('a value is shown in per cent where it is one, and nowhere else', async () => {
  const workbook = new MemoryWorkbook({ sheets: { 空: [] } });
  const people = { kind: 'names', names: ['李明'] } as const;
  const options = { language: 'zh', month: '2026-03', people, raw: false } as const;
  await workbook.apply(buildTemplate(compiledById('presales-standard'), options, '三月考核').patch);
  const [table] = (await readAppeal(workbook, '2026-03')).assessments;
  if (table === undefined) throw new Error('no assessment');
  const row = table.people[0]?.row ?? 0;
  const at = (key: string) => ({ row, column: table.inputs.find((one) => one.key === key)?.column ?? 0 });
  const shown = (key: string, percent = false): string =>
    shownIn(0.5529, kindShown(table, { ...at(key), percent }));
  expect([shown('in:conversion:0'), shown('in:unitprice:0'), shown('in:unitprice:0', true)]).toEqual([
    '55.29%',
    '0.55',
    '55.29%',
  ]);
  const { row: r, column: c } = at('in:response:0');
  const { formats, area } = table.block;
  const looks = formats.map((line, index) =>
    index === r - area.row ? line.map((one, i) => (i === c - area.column ? '0.00%' : one)) : line,
  );
  const percent = { ...table, block: { ...table.block, formats: looks } };
  expect(shownIn(0.5529, kindShown(percent, { row: r, column: c }))).toBe('55.29%');
});
