/** Names of sheets, people in order, undo, round trips. */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { schemes } from '../../../src/schemes/all';
import { checkSheetName } from '../../../src/workbook/patch/check-names';
import { freeSheetName } from '../../../src/workbook/look/sheet-name';
import { generateTemplate } from '../../../src/workbook/template/generate';
import { CountingWorkbook, sheetNames } from '../../support/salary-book';
import { compiledById } from '../../support/schemes';
import { make, MONTH, PEOPLE } from '../../support/template-sheet';

const OPTIONS = {
  language: 'zh',
  month: MONTH,
  people: PEOPLE.names ?? { kind: 'sample' },
  raw: false,
} as const;

describe('a free sheet name', () => {
  const wanted = [
    '考核',
    "July '26",
    "'quoted'",
    " ' inside",
    'a/b\\c:d*e?f[g]',
    '很'.repeat(80),
    `${'a'.repeat(30)}'b`,
    '😀'.repeat(20),
    'History',
    '',
    "'''",
    '  ',
    'tab\tand\nbreak',
  ];
  test.each(wanted)('from %j is valid, and so are the next ones', (name) => {
    const taken: string[] = ['Sheet1'];
    for (let times = 0; times < 12; times++) {
      const free = freeSheetName(name, taken, times % 2 === 0 ? '' : MONTH);
      expect(checkSheetName(free, taken)).toBeNull();
      taken.push(free.toUpperCase());
    }
  });

  test('keeps the month where the name is long', () => {
    const name = 'Pre-sales by target and weight, whole company';
    expect(freeSheetName(name, [], MONTH)).toBe('Pre-sales by target 2026-03');
    expect(freeSheetName(name, ['Pre-sales by target 2026-03'], MONTH)).toBe(
      'Pre-sales by target 2026-03 (2)',
    );
  });

  test.each([
    ['Pre-sales agent standard', 'Pre-sales agent 2026-03'],
    ['Taobao after-sales, eight grades', 'Taobao after-sales 2026-03'],
    ['Pre-sales KPI in detail', 'Pre-sales KPI in detail 2026-03'],
    ['Unverhältnismäßigkeitsbegründung', 'Unverhältnismäßigkeitsb 2026-03'],
    [
      '售前客服人员的季度与年度综合绩效考核办法与标准说明',
      '售前客服人员的季度与年度综合绩效考核办法与标准 2026-03',
    ],
  ])('from %s is cut between words', (name, cut) => {
    expect(freeSheetName(name, [], MONTH)).toBe(cut);
  });
});

test.each(schemes.map(({ id }) => id))(
  '%s can be generated twice, and each is taken back alone',
  async (id) => {
    const workbook = new MemoryWorkbook();
    const first = await generateTemplate(workbook, compiledById(id), OPTIONS);
    const second = await generateTemplate(workbook, compiledById(id), OPTIONS);
    expect(new Set(await sheetNames(workbook)).size).toBe(3);
    expect(second.template.sheet).toMatch(/2026-03 \(2\)$/);
    for (const { applied } of [first, second])
      expect(applied.ok && (await workbook.apply(applied.inverse)).ok).toBe(true);
    expect(await sheetNames(workbook)).toEqual(['Sheet1']);
  },
);

test('names stay in order, and text whatever they begin with', async () => {
  const names = [
    '王芳',
    '=HYPERLINK("x")',
    '+86',
    '-1',
    '@me',
    "'quoted",
    '00123',
    '王芳',
    '',
    ' 李 明 ',
    '😀',
  ];
  const { template, sheet } = await make('presales-standard', { people: { kind: 'names', names } });
  const column = template.columns.findIndex(({ key }) => key === 'name');
  const written = names.map((_, index) => sheet.content(template.frame.firstRow + index, column));
  expect(written).toEqual(names.map((name) => (name === '' ? null : name)));
});

test.each<readonly [string, number, number]>([
  ['one', 1, 1],
  ['two hundred', 200, 200],
  ['none', 0, 1],
  ['a fraction', 2.9, 2],
  ['no number', NaN, 1],
])('%s people', async (_, count, rows) => {
  const { template, sheet } = await make('presales-kpi-detailed', { people: { kind: 'rows', count } });
  const { frame } = template;
  expect(frame.lastRow - frame.firstRow + 1).toBe(rows);
  expect(sheet.content(frame.lastRow, 0)).toBe(rows);
  expect(sheet.formula(frame.lastSpare, 0)).not.toBeNull();
  expect(sheet.formula(frame.lastSpare + 1, 0)).toBeNull();
});

test('no names at all leave one row', async () => {
  const { template } = await make('presales-standard', { people: { kind: 'names', names: [] } });
  expect(template.frame.lastRow).toBe(template.frame.firstRow);
});

test('an ampersand in a name does not become a footer code', async () => {
  const scheme = compiledById('presales-standard');
  const named = { ...scheme, scheme: { ...scheme.scheme, name: { zh: 'R&D 考核', en: 'R&D' } } };
  const workbook = new MemoryWorkbook();
  const { template } = await generateTemplate(workbook, named, OPTIONS);
  expect(workbook.sheet(template.sheet).print?.footer).toContain('R&&D 考核  ·');
});

test.each(schemes.map(({ id }) => id))('%s takes three round trips', async (id) => {
  const counting = new CountingWorkbook(new MemoryWorkbook());
  await generateTemplate(counting, compiledById(id), { ...OPTIONS, people: { kind: 'rows', count: 200 } });
  expect(counting.taken()).toBe(3);
});
