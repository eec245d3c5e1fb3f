/** docs/linter.md names every finding, and each example prints its sentence. */
import type { FindingCode } from '../../src/core/findings/finding';
import { lintVersions } from '../../src/core/lint/lint';
import { readTable } from '../../src/core/table/read';
import { examples } from './linter-examples';

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

it('names every code, once', () => {
  expect(examples.map((one) => one.code).sort()).toEqual(Object.keys(CODES).sort());
});

it.each(examples.map((one) => [one.code, one] as const))('%s', (code, { severity, grid, sentence }) => {
  const found = lintVersions(readTable(grid));
  const lines = found.map((one) => `${one.severity} ${one.code}: ${one.message.en}`);
  expect(lines).toContain(`${severity} ${code}: ${sentence}`);
});
