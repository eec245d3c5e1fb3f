/** Every cell of every built-in table blanked in turn: an error, or a default that the document states. Never a silent 0. */
import type { Cell } from '../../../src/core/cell';
import { lintVersions } from '../../../src/core/lint/lint';
import { readTable } from '../../../src/core/table/read';
import { printTable } from '../../../src/core/table/print';
import { sectionOf, titleIn } from '../../../src/core/table/rows';
import { SECTIONS, COLUMNS, type ColumnId, type SectionId } from '../../../src/core/table/sections';
import { defaultOf } from '../../../src/core/table/defaults';
import type { Language } from '../../../src/core/words/language';
import { schemes } from '../../../src/schemes/all';

/** The part and column of each cell that is filled. */
function cellsOf(grid: readonly (readonly Cell[])[], language: Language) {
  let part: SectionId | undefined;
  let header: readonly Cell[] = [];
  return grid.flatMap((row, r) => {
    const title = titleIn(row[0] ?? null);
    if (title !== undefined) {
      [part, header] = [sectionOf(title), row];
      return [];
    }
    return row.flatMap((cell, c) => {
      if (cell === null || part === undefined) return [];
      const column = (SECTIONS[part].columns as readonly ColumnId[]).find(
        (id) => COLUMNS[id][language] === header[c],
      );
      return column === undefined ? [] : [{ r, c, part, column }];
    });
  });
}

const tables = (['zh', 'en'] as const).flatMap((language) =>
  schemes.map((scheme) => [language, scheme.id, scheme] as const),
);

test.each(tables)('%s %s', (language, _, scheme) => {
  const grid = printTable(scheme, { decisions: [], defects: [] }, language);
  const before = JSON.stringify(readTable(grid)[0]?.scheme);
  const silent = cellsOf(grid, language).flatMap(({ r, c, part, column }) => {
    const blanked = grid.map((row, at) =>
      at === r ? row.map((cell, index) => (index === c ? null : cell)) : row,
    );
    const drafts = readTable(blanked);
    const findings = lintVersions(drafts);
    for (const { message } of findings) expect(message.zh + message.en).not.toMatch(/NaN|undefined/);
    const refused = findings.some(({ severity }) => severity === 'error');
    const same = JSON.stringify(drafts[0]?.scheme) === before;
    return refused || same || defaultOf(part, column) !== undefined ? [] : [`${part}.${column}`];
  });
  expect([...new Set(silent)]).toEqual([]);
});
