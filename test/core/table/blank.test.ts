/**
 * Every cell of every built-in table blanked in turn: an error, or a default that the document states. Never a silent 0. What is read
 * does not depend on the words it was read in, so of the tables in English the first and the last cell of each column suffice.
 */
import type { Cell } from '../../../src/core/cell';
import { lintVersions } from '../../../src/core/lint/lint';
import { readTable } from '../../../src/core/table/read';
import { printTable } from '../../../src/core/table/print';
import { sectionOf, titleIn } from '../../../src/core/table/rows';
import { SECTIONS, COLUMNS, type ColumnId, type SectionId } from '../../../src/core/table/sections';
import { defaultOf } from '../../../src/core/table/defaults';
import type { Language } from '../../../src/core/words/language';
import { schemes } from '../../../src/schemes/all';

interface Filled {
  readonly r: number;
  readonly c: number;
  readonly part: SectionId;
  readonly column: ColumnId;
}

/** The part and column of each cell that is filled. */
function cellsOf(grid: readonly (readonly Cell[])[], language: Language): readonly Filled[] {
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

/** The first and the last of each column of each part. */
function outermost(cells: readonly Filled[]): readonly Filled[] {
  const columnOf = ({ part, column }: Filled): string => `${part} ${column}`;
  const lasts = new Map(cells.map((one) => [columnOf(one), one]));
  const firsts = new Map([...cells].reverse().map((one) => [columnOf(one), one]));
  return [...new Set([...firsts.values(), ...lasts.values()])];
}

const tables = (['zh', 'en'] as const).flatMap((language) =>
  schemes.map((scheme) => [language, scheme.id, scheme] as const),
);

test.each(tables)('%s %s', (language, _, scheme) => {
  const grid = printTable(scheme, { decisions: [], defects: [] }, language);
  const before = JSON.stringify(readTable(grid)[0]?.scheme);
  const cells = cellsOf(grid, language);
  const silent = (language === 'zh' ? cells : outermost(cells)).flatMap(({ r, c, part, column }) => {
    const blanked = grid.map((row, at) =>
      at === r ? row.map((cell, index) => (index === c ? null : cell)) : row,
    );
    const drafts = readTable(blanked);
    const findings = lintVersions(drafts);
    expect(findings.filter(({ message }) => /NaN|undefined/.test(message.zh + message.en))).toEqual([]);
    const refused = findings.some(({ severity }) => severity === 'error');
    const same = JSON.stringify(drafts[0]?.scheme) === before;
    return refused || same || defaultOf(part, column) !== undefined ? [] : [`${part}.${column}`];
  });
  expect([...new Set(silent)]).toEqual([]);
});
