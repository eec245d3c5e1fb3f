/** Finds a sealed sheet among the sheets of the workbook: by its name, else by its columns and people. */
import type { Table } from '../month/table';
import { headerRows } from '../people/header-rows';
import type { Block } from '../port';
import { columnKey, columnsOf } from './frame';
import type { KeptTable } from './kept';
import { valueShare } from './value-share';

/** Headers are looked for in the first rows only. */
const DEEPEST = 40;
/** A sheet of another name is the sealed one where it has so many of its columns and people. */
const LEAST = 0.6;
/** With so few of its people a sheet is another one, where there is one that has them. */
const FEW = 0.2;

export interface Located {
  readonly block: Block;
  readonly table: Pick<Table, 'kind' | 'mapping'>;
}

/** For each sealed sheet the one that it is now, or undefined. */
export function locateAll(
  tables: readonly KeptTable[],
  blocks: readonly Block[],
): readonly (Located | undefined)[] {
  const free = new Set(blocks);
  const found = uncrossed(
    tables,
    tables.map((table) => {
      const block = blocks.find(({ area }) => area.sheet === table.sheet);
      const located = block && locate(table, block);
      // Names may have been given crosswise: then the people are somewhere else.
      if (located !== undefined && peopleShare(table, located.block) < FEW && hasRival(table, blocks))
        return undefined;
      if (located !== undefined) free.delete(located.block);
      return located;
    }),
  );
  return tables.map((table, index) => {
    const own = found[index];
    if (own !== undefined) return own;
    let best: { readonly located: Located; readonly score: number } | undefined;
    for (const block of free) {
      const located = locate(table, block);
      const share = located === undefined ? 0 : peopleShare(table, block);
      if (located === undefined || share < LEAST) continue;
      const score = share + valueShare(table, block);
      if (score > (best?.score ?? 0)) best = { located, score };
    }
    if (best !== undefined) free.delete(best.located.block);
    return best?.located;
  });
}

/** Sheets of the same people whose names were given crosswise: what they hold tells which is which. */
function uncrossed(
  tables: readonly KeptTable[],
  found: readonly (Located | undefined)[],
): readonly (Located | undefined)[] {
  const own = [...found];
  const shares = new Map<string, number>();
  const shareOf = (one: number, block: Block | undefined): number => {
    const table = tables[one];
    if (table === undefined || block === undefined) return 0;
    const key = `${one} ${block.area.sheet}`;
    const share = shares.get(key) ?? valueShare(table, block);
    shares.set(key, share);
    return share;
  };
  const edited = [...own.keys()].filter((one) => own[one] !== undefined && shareOf(one, own[one].block) < 1);
  for (const one of edited)
    for (const other of edited) {
      const [a, b] = [own[one]?.block, own[other]?.block];
      const [first, second] = [tables[one], tables[other]];
      if (other <= one || a === undefined || b === undefined || first === undefined || second === undefined)
        continue;
      if (shareOf(one, b) + shareOf(other, a) <= shareOf(one, a) + shareOf(other, b)) continue;
      const [mine, theirs] = [locate(first, b), locate(second, a)];
      if (mine !== undefined && theirs !== undefined) [own[one], own[other]] = [mine, theirs];
    }
  return own;
}

const hasRival = (table: KeptTable, blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) =>
      block.area.sheet !== table.sheet &&
      peopleShare(table, block) >= LEAST &&
      locate(table, block) !== undefined,
  );

/** The row that has most of the sealed headers. */
function locate(table: KeptTable, block: Block): Located | undefined {
  const keys = new Set(table.columns.map(({ title }) => columnKey(title)));
  const titles = new Set(table.columns.map(({ title }) => title));
  const rows = headerRows(block, DEEPEST);
  let best: { readonly row: number; readonly share: number } | undefined;
  for (let row = 0; row < Math.min(DEEPEST, block.cells.length); row++) {
    const words = new Set(rows.own(row).filter((one) => one !== ''));
    // What is written as it was needs no second look; rows of people have next to no words in common with a header.
    const plain = [...words].filter((one) => titles.has(one)).length;
    // Under a header of two rows some are called by both.
    const all = plain > 0 ? [...words, ...rows.withParents(row), ...rows.titles(row)] : [];
    const found = new Set(all.map(columnKey).filter((key) => keys.has(key)));
    const share = found.size / keys.size;
    if (share >= LEAST && share > (best?.share ?? 0)) best = { row, share };
  }
  if (best === undefined) return undefined;
  const headerRow = best.row + block.area.row;
  const own = rows.withParents(best.row);
  const columns: Partial<Record<string, number>> = {};
  for (const [role, key] of Object.entries(table.roles)) {
    const title = table.columns.find((column) => column.key === key)?.title;
    const at = [own, rows.titles(best.row)]
      .map((words) => columnsOf(words).findIndex((column) => column.key === key))
      .reduce((first, second) => (first >= 0 ? first : second));
    const same = at >= 0 ? at : own.findIndex((words) => words !== '' && words === title);
    if (same >= 0) columns[role] = same + block.area.column;
  }
  // Of several columns of names, and where its header is another now, that of the people.
  const called = columns.name === undefined ? '' : own[columns.name - block.area.column];
  if (columns.name === undefined || own.filter((words) => words === called).length > 1) {
    const at = namesAt(table, block, best.row);
    if (at !== undefined) columns.name = at + block.area.column;
  }
  return {
    block,
    table: { kind: table.kind, mapping: { sheet: block.area.sheet, headerRow, columns } },
  };
}

/** The column under the header that has most of the people: its header may have been edited. */
function namesAt({ rows }: KeptTable, { cells }: Block, header: number): number | undefined {
  const names = new Set(rows.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  const counts = (cells[header] ?? []).map(
    (_, c) => cells.filter((row) => typeof row[c] === 'string' && names.has(row[c].trim())).length,
  );
  const most = Math.max(0, ...counts);
  return most > 0 ? counts.indexOf(most) : undefined;
}

function peopleShare({ rows }: KeptTable, { cells }: Block): number {
  const words = new Set(cells.flat().map((cell) => (typeof cell === 'string' ? cell.trim() : '')));
  const people = rows.filter(({ kind }) => kind === 'person');
  if (people.length === 0) return 0;
  return people.filter(({ name }) => words.has(name)).length / people.length;
}
