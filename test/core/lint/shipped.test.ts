/** The shipped schemes: no errors and no warnings, by hand and through their printed tables. */
import { lintDraft } from '../../../src/core/lint/lint';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import { schemes } from '../../../src/schemes/all';
import { schemeNotes } from '../../../src/schemes/all-notes';
import { draftOf } from './drafts';

const NOTES: Readonly<Record<string, readonly string[]>> = {
  'star-composite': ['quota-over-100'],
  'mall-star': ['setting-empty', 'setting-empty', 'setting-empty'],
  'presales-engineer-kpi': ['points-not-max'],
  'presales-manager': ['points-not-max', 'points-not-max'],
  'presales-outline': Array.from({ length: 5 }, () => 'setting-empty'),
};

const noted = (id: string): readonly string[] => (NOTES[id] ?? []).map((code) => `note ${code}`);
const all = schemes.map((scheme) => [scheme.id, scheme] as const);

it.each(all)('%s', (id, scheme) => {
  const found = lintDraft(draftOf(scheme)).map(({ severity, code }) => `${severity} ${code}`);
  expect(found).toEqual(noted(id));
});

describe.each(['zh', 'en'] as const)('printed in %s', (language) => {
  it.each(all)('%s', (id, scheme) => {
    const [draft] = readTable(printTable(scheme, schemeNotes(scheme), language));
    const found = draft === undefined ? ['none'] : lintDraft(draft);
    expect(found.map((one) => (typeof one === 'string' ? one : `${one.severity} ${one.code}`))).toEqual(
      noted(id),
    );
  });
});
