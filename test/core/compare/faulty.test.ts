/** Tables with a cell wrong or missing are compared without complaint: the pane shows changes while somebody is still typing. */
import fc from 'fast-check';
import { compareNotes, compareSchemes } from '../../../src/core/compare/compare';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import { schemes } from '../../../src/schemes/all';
import { schemeNotes } from '../../../src/schemes/all-notes';
import { schemeById } from '../../support/schemes';

test('any cell emptied or replaced', () => {
  const place = fc.record({
    id: fc.constantFrom(...schemes.map(({ id }) => id)),
    row: fc.nat(),
    column: fc.nat(),
    value: fc.constantFrom(null, '???', -1),
  });
  fc.assert(
    fc.property(place, ({ id, row, column, value }) => {
      const scheme = schemeById(id);
      const notes = schemeNotes(scheme);
      const grid = printTable(scheme, notes, 'zh').map((cells) => [...cells]);
      const cells = grid[row % grid.length] ?? [];
      cells[column % cells.length] = value;
      for (const draft of readTable(grid)) {
        const changes = [
          ...compareSchemes(scheme, draft.scheme),
          ...compareSchemes(draft.scheme, scheme),
          ...compareNotes(notes, draft.notes),
        ];
        for (const { words } of changes) expect(words.zh).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 800 },
  );
});
