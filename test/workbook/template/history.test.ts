/** Months of a star sheet: those that end in its month, over the turn of the year, with the year. */
import { schemes } from '../../../src/schemes/all';
import { historyColumns, monthsOf } from '../../../src/workbook/template/history-columns';
import type { Setting } from '../../../src/workbook/template/column';
import { schemeById } from '../../support/schemes';
import { make } from '../../support/template-sheet';

async function headers(scheme: string, month: string, language: 'zh' | 'en' = 'zh') {
  const { template } = await make(scheme, { month, language });
  return template.columns.filter(({ key }) => key.startsWith('month:')).map(({ header }) => header);
}

test('a sheet of February begins in March of the year before', async () => {
  const shown = await headers('star-composite', '2027-02');
  expect(shown).toHaveLength(12);
  expect([shown[0], shown[9], shown[10], shown[11]]).toEqual([
    '2026年\n3月',
    '2026年\n12月',
    '2027年\n1月',
    '2027年\n2月',
  ]);
});

test.each([
  ['2026-12', 'Jan\n2026', 'Dec\n2026'],
  ['2027-01', 'Feb\n2026', 'Jan\n2027'],
  ['2027-11', 'Dec\n2026', 'Nov\n2027'],
])('%s', async (month, first, last) => {
  const shown = await headers('star-composite', month, 'en');
  expect([shown[0], shown.at(-1)]).toEqual([first, last]);
});

test('a yearly rating has the months from January, whatever month it is made in', async () => {
  const annual = schemes.find(({ stars }) => stars?.kind === 'annual')?.id ?? '';
  for (const month of ['2026-06', '2026-07', '2026-12'])
    expect((await headers(annual, month))[0]).toBe('2026年\n1月');
});

test('a scheme that looks back further has as many months', () => {
  const { stars } = schemeById('star-composite');
  if (stars?.kind !== 'ladder') throw new Error('no ladder');
  const most = 21;
  const longer = { ...stars, steps: stars.steps.map((step) => ({ ...step, window: most })) };
  const setting = { language: 'zh', month: '2027-02' } as Setting;
  expect(monthsOf(longer)).toBe(most);
  expect(historyColumns(setting, longer).at(-1)?.header).toBe('2027年\n2月');
  expect(historyColumns(setting, longer)).toHaveLength(most);
});

test('the newest month of a worked example stands in the month of the sheet', async () => {
  const { template, sheet } = await make('star-composite', { people: { kind: 'sample' } });
  const last = template.columns.findIndex(({ key }) => key === 'month:12');
  template.examples.forEach((example, index) => {
    if (example.kind === 'history')
      expect(sheet.content(template.frame.firstRow + index, last)).toBe(example.history.at(-1));
  });
});
