/** Every scheme as a rules sheet: it reads back as the scheme, looks as it should, and is taken back. */
import { formatPercent } from '../../../src/core/number/format';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { schemes } from '../../../src/schemes/all';
import { schemeNotes } from '../../../src/schemes/all-notes';
import { checkDefinedName } from '../../../src/workbook/patch/check-names';
import { findRulesSheets, readRulesSheet, type RulesSheet } from '../../../src/workbook/rules/find';
import { rangeName } from '../../../src/workbook/rules/names';
import { rulesSheetPatch } from '../../../src/workbook/rules/sheet-patch';
import { writeRulesSheet } from '../../../src/workbook/rules/write';
import { accepted } from '../../hosts/contract';
import { schemeById } from '../../support/schemes';
import { passes } from '../../support/template-sheet';

const SHEET = '规则';

async function written(id: string, language: 'zh' | 'en' = 'zh') {
  const scheme = schemeById(id);
  const workbook = new MemoryWorkbook();
  const patch = rulesSheetPatch(scheme, schemeNotes(scheme), { language, sheetName: SHEET });
  const inverse = accepted(await workbook.apply(patch));
  const rules = (await readRulesSheet(workbook, SHEET)) as RulesSheet;
  return { workbook, rules, inverse, sheet: workbook.sheet(SHEET), scheme };
}

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(schemes.map(({ id }) => id))('%s reads back as itself, without a fault', async (id) => {
    const { rules, scheme, workbook, inverse } = await written(id, language);
    expect(rules.drafts.map((draft) => draft.scheme)).toEqual([scheme]);
    expect(rules.drafts[0]?.notes).toEqual(schemeNotes(scheme));
    expect(rules.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(rules.language).toBe(language);
    expect(rules.name).toBe(rangeName(id));
    const area = workbook.names.get(rangeName(id));
    // Some blank columns more.
    expect({ ...area, columns: rules.area.columns }).toEqual(rules.area);
    expect(area?.columns).toBeGreaterThan(rules.area.columns);
    expect((await workbook.apply(inverse)).ok).toBe(true);
    expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual(['Sheet1']);
  });

  test.each(schemes.map(({ id }) => id))('%s: no cell breaks the list that it stands under', async (id) => {
    const { sheet } = await written(id, language);
    const broken = sheet.validations.flatMap(({ area, rule }) =>
      Array.from({ length: area.rows }, (_, row) => sheet.content(area.row + row, area.column)).filter(
        (content) => !passes(rule, content),
      ),
    );
    expect(sheet.validations.length).toBeGreaterThan(2);
    expect(broken).toEqual([]);
  });
});

test('rates stand as percentages, counts and points do not, nor do blank rows', async () => {
  const { rules, sheet } = await written('presales-standard');
  const format = (key: string, index: number, column: 'edge' | 'score') => {
    const place = rules.drafts[0]?.place('bands', key, index, column) ?? { row: -1, column: -1 };
    return sheet.format(rules.area.row + place.row, place.column).numberFormat ?? 'General';
  };
  expect(['attainment', 'conversion', 'slow'].map((key) => format(key, 0, 'edge'))).toEqual(
    Array.from({ length: 3 }, () => '0.####%'),
  );
  expect(['unitprice', 'response', 'badreview'].map((key) => format(key, 0, 'edge'))).toEqual(
    Array.from({ length: 3 }, () => 'General'),
  );
  expect(format('conversion', 0, 'score')).toBe('General');
  const last = rules.drafts[0]?.place('bands', 'badreview', 1, 'sign') ?? { row: 0, column: 0 };
  const below = rules.area.row + last.row + 1;
  for (let row = below; row < below + 8; row++)
    for (let column = 3; column < 8; column++)
      expect(sheet.format(row, column).numberFormat ?? 'General').not.toMatch(/%/);
});

test('a band of a target is a percentage of it, whatever the input', async () => {
  const { rules, sheet } = await written('presales-target-weights');
  const place = rules.drafts[0]?.place('bands', 'unitprice', 0, 'edge') ?? { row: 0, column: 0 };
  const [row, column] = [rules.area.row + place.row, place.column];
  expect(formatPercent(sheet.content(row, column) as number)).toBe('100%');
  expect(sheet.format(row, column).numberFormat).toBe('0.####%');
});

test('headers explain themselves', async () => {
  const { sheet, rules } = await written('presales-standard', 'en');
  const head = rules.grid[0] ?? [];
  head.forEach((cell, column) => {
    if (cell !== null && column > 0 && !/English|Number|Period|Source|Section/.test(String(cell)))
      expect(sheet.note(rules.area.row, column)).not.toBe('');
  });
});

test.each([
  ['presales-standard', 'StarBand_presales_standard'],
  ['我的 方案', 'StarBand_我的_方案'],
  ['a/b*c', 'StarBand_a_b_c'],
  ['', 'StarBand_rules'],
  ['长'.repeat(300), expect.stringMatching(/^StarBand_长{200}$/)],
])('a name for %j', (id, expected) => {
  expect(rangeName(id)).toEqual(expected);
  expect(checkDefinedName(rangeName(id), [])).toBeNull();
});

test('a second sheet of the same scheme gets names of its own', async () => {
  const workbook = new MemoryWorkbook();
  const scheme = schemeById('presales-standard');
  const make = () => writeRulesSheet(workbook, scheme, schemeNotes(scheme), 'zh');
  const [first, second] = [await make(), await make()];
  expect([first.name, second.name]).toEqual(['StarBand_presales_standard', 'StarBand_presales_standard_2']);
  expect(second.applied.ok).toBe(true);
  const found = await findRulesSheets(workbook);
  expect(found.map((rules) => [rules.sheet, rules.name])).toEqual([
    [first.sheet, first.name],
    [second.sheet, second.name],
  ]);
});

test('other sheets hold no rules; a table anywhere on a sheet is found', async () => {
  const workbook = new MemoryWorkbook({
    sheets: {
      空: [],
      名单: [
        ['姓名', '【备注】'],
        ['甲', 1],
      ],
      别处: [[], ['说明'], [null, '[Scheme]', 'Key', 'Name', 'Period'], [null, null, 'x', 'X', 'monthly']],
    },
  });
  const found = await findRulesSheets(workbook);
  expect(found.map((rules) => [rules.sheet, rules.area.row, rules.language, rules.name])).toEqual([
    ['别处', 2, 'en', undefined],
  ]);
  expect(found[0]?.drafts[0]?.scheme.id).toBe('x');
});
