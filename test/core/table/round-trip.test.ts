/** Scheme → table → scheme is the identity, in both languages. */
import { compileScheme } from '../../../src/core/compile/compile';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import { schemes } from '../../../src/schemes/all';
import { schemeNotes } from '../../../src/schemes/all-notes';

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
    const notes = schemeNotes(scheme);
    const drafts = readTable(printTable(scheme, notes, language));
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.faults).toEqual([]);
    expect(drafts[0]?.scheme).toEqual(scheme);
    expect(drafts[0]?.notes).toEqual(notes);
    expect(() => compileScheme(scheme)).not.toThrow();
  });
});
