/** All findings together: their order, and that whatever has no error compiles. */
import fc from 'fast-check';
import { compileScheme } from '../../../src/core/compile/compile';
import { lintDraft, lintVersions } from '../../../src/core/lint/lint';
import type { Cell } from '../../../src/core/cell';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import { schemes } from '../../../src/schemes/all';
import { schemeNotes } from '../../../src/schemes/all-notes';
import { scheme, text } from '../../support/broken';
import { codes, draftOf, full, gradesDraft, lines } from './drafts';

it('lists errors first, then warnings, then notes, each by row', () => {
  const settings = [{ key: 's', label: text('设'), input: 'number' as const }];
  const draft = gradesDraft(
    [
      ['≥120', 'A'],
      ['≥80', 'B'],
      ['≥80', 'C'],
      ['else', 'D'],
      ['else', 'E'],
    ],
    { settings },
  );
  expect(codes(draft)).toEqual([
    'shadowed 2',
    'shadowed 4',
    'grade-unreachable 0',
    'setting-unused 0',
    'setting-empty 0',
  ]);
});

it('leaves a scheme that could not be read whole to the reader', () => {
  const faults = [{ code: 'unknown-word', severity: 'error', row: 9, message: text('x') }] as const;
  expect(codes({ ...gradesDraft([['≥80', 'A']]), faults })).toEqual(['unknown-word 9']);
});

it.each<[string, ReturnType<typeof draftOf>, string]>([
  [
    'an id in capitals',
    draftOf(scheme({ id: 'Test' }, full('a'))),
    'error missing 0: 方案代号“Test”应为小写且不空。 the scheme id "Test" must be lower case and not empty.',
  ],
  [
    'grades out of order',
    draftOf(
      scheme(
        {
          grades: {
            edge: 'lower',
            bands: [{ label: 'A', from: 60 }, { label: 'B', from: 90 }, { label: 'C' }],
          },
        },
        full('a'),
      ),
    ),
    'error missing 0: 评级 B 的次序有误。 grade B is out of order.',
  ],
])('names what else keeps a scheme from compiling: %s', (_, draft, line) => {
  expect(lines(draft)).toEqual([line]);
});

/** Printed schemes with some cells overwritten, swapped, cleared, or rows left out. */
const broken = fc
  .record({
    scheme: fc.constantFrom(...schemes),
    cells: fc.array(
      fc.record({
        row: fc.nat(80),
        column: fc.nat(12),
        value: fc.oneof(
          fc.constantFrom<Cell>(
            null,
            '',
            -1,
            0,
            1,
            50,
            101,
            1e20,
            'x',
            '其余',
            '≥',
            '<',
            true,
            '是',
            'conversion',
            '1',
            '【分档】',
          ),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
        ),
      }),
      { maxLength: 6 },
    ),
    without: fc.array(fc.nat(80), { maxLength: 3 }),
    twice: fc.array(fc.nat(80), { maxLength: 2 }),
  })
  .map(({ scheme: one, cells, without, twice }) => {
    const grid = printTable(one, schemeNotes(one), 'zh').map((row) => [...row]);
    for (const { row, column, value } of cells) {
      const cellsOfRow = grid[row % grid.length];
      if (cellsOfRow) cellsOfRow[column % cellsOfRow.length] = value;
    }
    return grid.flatMap((row, index) =>
      without.includes(index) ? [] : twice.includes(index) ? [row, row] : [row],
    );
  });

/** A table that the reader itself gives up on is its own tests' business. */
function read(grid: readonly (readonly Cell[])[]): ReturnType<typeof readTable> {
  try {
    return readTable(grid);
  } catch {
    return [];
  }
}

it('never throws, and whatever has no error compiles', () => {
  fc.assert(
    fc.property(broken, (grid) => {
      const drafts = read(grid);
      const findings = lintVersions(drafts);
      for (const { message } of findings) expect([message.zh, message.en]).not.toContain('');
      if (!findings.some(({ severity }) => severity === 'error'))
        for (const draft of drafts) expect(() => compileScheme(draft.scheme)).not.toThrow();
    }),
    { numRuns: 400 },
  );
});

it('finds nothing in no draft', () => {
  expect(lintVersions([])).toEqual([]);
  expect(lintDraft(draftOf(scheme({}, full('a'))))).toEqual([]);
});
