/** Several dated versions in one table, and which one a month chooses. */
import type { Cell } from '../../../src/core/cell';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import { rulesTable } from '../../../src/core/table/rules-table';
import { presalesStandard } from '../../../src/schemes/presales-standard';
import type { Scheme } from '../../../src/schemes/scheme';
import { call, errorText } from '../../support/call';

const noNotes = { decisions: [], defects: [] };

/** A version in which the best grade begins at `a`. */
const version = (effectiveFrom: string | undefined, a: number): Scheme => ({
  ...presalesStandard,
  ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
  grades: {
    edge: 'lower',
    bands: [{ label: 'A', from: a }, { label: 'B', from: 80 }, { label: 'C', from: 60 }, { label: 'D' }],
  },
});

const table = (...versions: readonly Scheme[]): Cell[][] => {
  const width = 30;
  return versions.flatMap((scheme) =>
    [...printTable(scheme, noNotes, 'zh'), []].map((row) =>
      Array.from({ length: width }, (_, index) => row[index] ?? null),
    ),
  );
};

const two = table(version('2026-01', 90), version('2026-07', 95));

test.each<readonly [string, Cell, string]>([
  ['the first month of the first version', '2026-01', 'A'],
  ['the last month of the first version', '2026-06', 'A'],
  ['the first month of the second', '2026-07', 'B'],
  ['long after', '2027-12', 'B'],
  ['a date of the spreadsheet, 2026-06-30', 46203, 'A'],
  ['a date of the spreadsheet, 2026-07-01', 46204, 'B'],
])('%s (%s): 92 is %s', (_, month, grade) => {
  expect(call('KPIGRADE', 92, two, month)).toBe(grade);
});

test('versions may stand in any order', () => {
  const reversed = table(version('2026-07', 95), version('2026-01', 90));
  expect(call('KPIGRADE', 92, reversed, '2026-03')).toBe('A');
  expect(call('KPIGRADE', 92, reversed, '2026-08')).toBe('B');
});

test('a month before the first version is an error that names it', () => {
  expect(errorText('KPIGRADE', 92, two, '2025-12')).toMatch(
    /^#VALUE! 2025-12 早于规则表的第一个版本.*2025-12 is before the first version of the rules table \(2026-01、2026-07\)/s,
  );
  const one = table(version('2026-01', 90));
  expect(errorText('KPIGRADE', 92, one, '2025-12')).toContain('#VALUE!');
  expect(call('KPIGRADE', 92, one, '2026-01')).toBe('A');
});

test.each<readonly [string, Cell]>([
  ['no month', null],
  ['a month without its year', 3],
])('%s cannot choose between two versions', (_, month) => {
  expect(errorText('KPIGRADE', 92, two, month)).toContain('Pass month with its year');
  expect(call('KPIGRADE', 92, table(version('2026-01', 90)), month)).toBe('A');
});

test('every function that takes a scheme takes the month', () => {
  const inputs = [1, 0.55, 200, 0.98, 35, 0.03, 'A', 0, '优', '积极', '全勤', '满勤', '按要求'];
  expect(call('KPISCORE', [inputs], two, null, '2026-03')).toBe(100);
  expect(call('KPIBAND', 0.52, 'conversion', two, '2026-03')).toBe(80);
  expect(call('KPIRATIO', 92, two, '2026-03')).toBe(0.92);
  expect(call('KPIBONUS', 92, 300, two, '2026-03')).toBe(276);
  expect(call('KPISALARY', '高级', 92, null, two, 'total', '2026-03')).toBe(2776);
  expect(call('KPITABLE', two, null, '2026-07')).toHaveLength(
    printTable(version('2026-07', 95), noNotes, 'zh').length,
  );
});

test('a month that a spreadsheet made a date of is still a month', () => {
  const dated = table(version('2026-03', 90)).map((row) =>
    row.map((cell) => (cell === '2026-03' ? 46082 : cell)),
  );
  expect(readTable(dated)[0]?.scheme.effectiveFrom).toBe('2026-03');
});

test('the same content is read once', () => {
  const copy = two.map((row) => [...row]);
  expect(rulesTable(copy)).toBe(rulesTable(two));
  const changed = two.map((row) => row.map((cell) => (cell === 95 ? 96 : cell)));
  expect(rulesTable(changed)).not.toBe(rulesTable(two));
});
