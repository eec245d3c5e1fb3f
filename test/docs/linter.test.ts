/** docs/linter.md names every finding, and each example prints its sentence. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FindingCode } from '../../src/core/findings/finding';
import { lintVersions } from '../../src/core/lint/lint';
import { readTable } from '../../src/core/table/read';

/** Every code, by the compiler's word. */
const CODES: Readonly<Record<FindingCode, true>> = {
  gap: true,
  overlap: true,
  'boundary-hole': true,
  'boundary-shared': true,
  'decimal-gap': true,
  shadowed: true,
  'not-monotone': true,
  'wrong-direction': true,
  'out-of-domain': true,
  'weights-not-100': true,
  'points-not-max': true,
  'duplicate-key': true,
  'unknown-level': true,
  'unknown-word': true,
  'unknown-key': true,
  missing: true,
  'no-top-score': true,
  empty: true,
  'bad-number': true,
  'grade-gap': true,
  'grade-unreachable': true,
  'money-not-monotone': true,
  'quota-over-100': true,
  'star-gap': true,
  'season-gap': true,
  'setting-unused': true,
  'setting-empty': true,
  'version-order': true,
  scale: true,
  'unknown-header': true,
  'not-read': true,
  'wrong-input': true,
};

type Grid = readonly (readonly (string | null)[])[];

/** What an example does not show: a scheme of points with one indicator that scores minutes by bands. */
const SCHEME: Grid = [
  ['[Scheme]', 'Key', 'Name', 'Period', 'Total'],
  [null, 'test', 'Test', 'monthly', 'points'],
];
const INDICATORS: Grid = [
  ['[Indicators]', 'Key', 'Name', 'Input', 'Rule'],
  [null, 'a', 'A', 'minutes', 'bands'],
];
const BANDS: Grid = [
  ['[Bands]', 'Indicator', 'Condition', 'Threshold', 'Score'],
  [null, 'a', '≤', '5', '100'],
  [null, 'a', 'else', null, '0'],
];

interface Example {
  readonly code: string;
  readonly severity: string;
  readonly grid: Grid;
  readonly sentence: string;
}

const document = readFileSync(path.join(__dirname, '../../docs/linter.md'), 'utf8');

const examples: readonly Example[] = document
  .split(/^### /m)
  .slice(1)
  .map((part) => {
    const [, code = '', severity = ''] = /^`([\w-]+)` – (\w+)/.exec(part) ?? [];
    const rows = part.split('\n').filter((line) => line.startsWith('|') && !/^\|[-|]+$/.test(line));
    const own = rows.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('**', '').trim() || null),
    );
    const shown = (title: string): boolean => own.some(([first]) => first === title);
    const others = shown('[Indicators]') ? [] : [...INDICATORS, ...(shown('[Bands]') ? [] : BANDS)];
    const grid = [...(shown('[Scheme]') ? [] : SCHEME), ...own, ...others];
    return { code, severity, grid, sentence: /^> (.+)$/m.exec(part)?.[1] ?? '' };
  });

it('names every code, once', () => {
  expect(examples.map((one) => one.code).sort()).toEqual(Object.keys(CODES).sort());
});

it.each(examples.map((one) => [one.code, one] as const))('%s', (code, { severity, grid, sentence }) => {
  const found = lintVersions(readTable(grid));
  const lines = found.map((one) => `${one.severity} ${one.code}: ${one.message.en}`);
  expect(lines).toContain(`${severity} ${code}: ${sentence}`);
});
