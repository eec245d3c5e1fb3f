/** What a native form could only say otherwise than the function is refused; what it can say, it says. */
import { printTable } from '../../../src/core/table/print';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { addedRules } from '../../../src/workbook/native/added-rules';
import { convertSheet } from '../../../src/workbook/native/convert-sheet';
import type { Conversion } from '../../../src/workbook/native/conversion';
import { translate } from '../../../src/workbook/native/translate';
import type { Content } from '../../../src/workbook/port';
import { rulesSheetPatch } from '../../../src/workbook/rules/sheet-patch';
import { schemeById } from '../../support/schemes';

type Table = readonly (readonly Content[])[];
const f = (formula: string): Content => ({ formula });
const NO_NOTES = { decisions: [], defects: [] };

/** A sheet beside an edited table of a scheme, converted. */
async function converted(
  sheet: Table,
  id: string,
  edit: (cell: Content, row: readonly Content[]) => Content,
): Promise<Conversion> {
  const scheme = schemeById(id);
  const table = printTable(scheme, NO_NOTES, 'zh').map((row) => row.map((cell) => edit(cell, row)));
  const workbook = new MemoryWorkbook({ sheets: { Sheet1: sheet } });
  const rules = { language: 'zh', sheetName: '规则', table } as const;
  const { writes } = rulesSheetPatch(scheme, NO_NOTES, rules as Parameters<typeof rulesSheetPatch>[2]);
  const done = await workbook.apply({ title: 'rules', writes });
  if (!done.ok) throw new Error(done.fault.en);
  const conversion = await convertSheet(workbook, 'Sheet1', 'native', 'zh');
  if (conversion === null) throw new Error('empty sheet');
  return conversion;
}
const addresses = ({ refused }: Conversion): readonly string[] =>
  refused.map(({ address }) => address.replace(/^.*!/, ''));

test('a setting with a figure as text, and a total over the score that reads it', async () => {
  const seven = ['inquirypay', 'finalpay', 'unitprice', 'response', 'reply', 'daily', 'ability'];
  const inputs: readonly Content[] = [0.8, 0.9, 205, 9, 0.9986, '非常好', '专业'];
  const bands = seven.map((key, index) =>
    f(`=KPIBAND(${'ABCDEFG'.charAt(index)}1,"${key}",StarBand_presales_target_weights)`),
  );
  const sheet = [[...inputs, ...bands, f('=KPISCORE(A1:G1,StarBand_presales_target_weights)')]];
  const asText = await converted(sheet, 'presales-target-weights', (cell, row) =>
    row[1] === 'unitpricetarget' && cell === 205 ? '¥205' : cell,
  );
  expect(addresses(asText)).toEqual(['J1', 'O1']);
  const asNumber = await converted(sheet, 'presales-target-weights', (cell) => cell);
  expect(addresses(asNumber)).toEqual([]);
});

test('ranks of scores that carry the rest of a decimal sum', async () => {
  const rank = (...scores: readonly number[]): Table =>
    scores.map((score, at) => [score, at === 0 ? f('=KPIRANK(A1:A3)') : null]);
  expect(addresses(await converted(rank(0.3 * 3 * 100, 90, 80), 'service-seven', (cell) => cell))).toEqual([
    'B1',
  ]);
  expect(addresses(await converted(rank(90, 90, 80), 'service-seven', (cell) => cell))).toEqual([]);
});

test('months that say leave or not rated', async () => {
  const sheet: Table = [
    [80, '休假', 80, 80, f('=STARLEVEL(A1:D1)'), f('=STARSTREAK(A1:D1,80)')],
    [80, 90, 80, 80, f('=STARLEVEL(A2:D2)'), f('=STARSTREAK(A2:D2,80)')],
    [80, 90, '不参评', 80, f('=STARLEVEL(A3:D3)'), f('=STARSTREAK(A3:D3,80)')],
  ];
  expect(addresses(await converted(sheet, 'star-composite', (cell) => cell))).toEqual([
    'E1',
    'F1',
    'E3',
    'F3',
  ]);
});

test.each([
  ['=STARLEVEL(A1:F1,"star-representative")', 'star-representative', /dropping the lowest or highest months/],
  ['=QASCORE(A1:P3,"presales-qa")', 'presales-qa', /dropping the lowest or highest chats/],
  ['=QAGRADE(A1:P3,"presales-qa")', 'presales-qa', /dropping the lowest or highest chats/],
  ['=KPIRANK(A1:A3,,,"dense")', 'presales-qa', /dense ranks count/],
  ['=KPIQUOTA(A1:A5,C1:D2)', 'presales-qa', /^KPIQUOTA: who has a place/],
  ['=KPIAGREE(A1:A5,B1:B5)', 'presales-qa', /^KPIAGREE: weighted kappa/],
])('%s where it takes sorting is refused', (formula, id, why) => {
  const own = schemeById(id);
  const rule = { dropLowest: 1 };
  const dropping =
    own.stars?.kind === 'annual'
      ? { ...own, stars: { ...own.stars, samples: rule } }
      : { ...own, samples: rule };
  const { reference } = addedRules(dropping, '规则', 'RULES', 'zh');
  const none = { zh: '没有', en: 'none' };
  const context = { tables: { ofScheme: () => reference, at: () => none }, cellAt: () => 90 };
  expect(() => translate(formula, context)).toThrow(why);
  // One chat is that chat alone.
  if (id === 'presales-qa') expect(() => translate('=QASCORE(A1:P1,"presales-qa")', context)).not.toThrow();
});
