/** What collecting a sheet of stars comes to: months, facts, counts – and the patch, once that has been seen. */
import type { Cell } from '../../core/cell';
import { isBlank, isError } from '../../core/cell';
import { readFacts, type FactValues } from '../../core/stars/facts';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import { cellAt } from '../people/cells';
import { columnWrites } from '../patch/column-writes';
import { contentAt } from '../patch/content';
import type { Patch, Write } from '../port';
import { nameColumn } from '../people/roles';
import { factKey } from '../template/fact-columns';
import { join, type Collected, type CollectedCell } from './collected';
import { collectCounts, isCounted } from './collect-counts';
import { collectFact, isKnownFact, type FactSources } from './collect-facts';
import { collectMonths } from './collect-months';
import type { IssueLog } from './issue-log';
import type { SourceGroup } from './month-sources';
import type { Block } from '../port';
import { inputCells, type StarPerson, type StarSheet } from './star-sheet';

export interface Sources extends FactSources {
  readonly group?: SourceGroup;
  /** The sheets of months, by name. */
  readonly blocks: ReadonlyMap<string, Block>;
  readonly logs: readonly IssueLog[];
}

export function collect(sheet: StarSheet, sources: Sources, overwrite: boolean): Collected {
  const months = collectMonths(sheet, sources.group, sources.blocks);
  const { facts } = sheet.stars;
  const known = join(
    facts.filter(({ key }) => isKnownFact(key)).map((fact) => collectFact(sheet, fact, sources)),
  );
  const soFar = join([months, known]);
  const after = knownAfter(sheet, soFar, overwrite);
  const counts = join(
    facts.filter(({ key }) => isCounted(key)).map((fact) => collectCounts(sheet, fact, sources.logs, after)),
  );
  const all = join([soFar, counts]);
  const unknown = facts.filter(
    (fact) =>
      !isKnownFact(fact.key) &&
      !isCounted(fact.key) &&
      sheet.inputs.has(factKey(fact)) &&
      !isFilled(sheet, fact.key),
  );
  return {
    ...all,
    missing: [...all.missing, ...(unknown.length === 0 ? [] : [noSource(unknown.map(({ label }) => label))])],
  };
}

/** The cells that are written: those somebody filled in only when asked for. */
export function cellsToCollect({ cells }: Collected, overwrite: boolean): readonly CollectedCell[] {
  return cells.filter(({ state }) => state === 'change' || (overwrite && state !== 'same'));
}

/** Formulas and values in one step; nothing where the people or the cells are others by now. */
export function collectPatch(sheet: StarSheet, cells: readonly CollectedCell[], language: Language): Patch {
  const title = inLanguage(
    text(`收集星级数据：${sheet.sheet}`, `Collect for stars: ${sheet.sheet}`),
    language,
  );
  return { title, writes: [...namesStand(sheet), ...columnWrites(sheet.block, cells)] };
}

/** Writes nothing: only that everybody still stands in the same row. */
function namesStand({ block, table, headerRow }: StarSheet): readonly Write[] {
  const column = nameColumn(table.mapping);
  const rows = block.area.row + block.area.rows - headerRow;
  if (column === undefined || rows <= 0) return [];
  const expected = Array.from({ length: rows }, (_, at) => [contentAt(block, headerRow + at, column)]);
  const area = { sheet: block.area.sheet, row: headerRow, column, rows, columns: 1 };
  return [{ kind: 'write', area, contents: expected.map(() => [undefined]), expected }];
}

/** Months and facts of somebody as they will be. */
function knownAfter(
  sheet: StarSheet,
  collected: Collected,
  overwrite: boolean,
): (person: StarPerson) => { readonly history: readonly Cell[]; readonly facts: FactValues } {
  const written = new Map(
    cellsToCollect(collected, overwrite).map(({ row, column, value }) => [`${row},${column}`, value]),
  );
  const at = (row: number, column: number): Cell => {
    const key = `${row},${column}`;
    return written.has(key) ? (written.get(key) ?? null) : cellAt(sheet.block, row, column);
  };
  return ({ row }) => {
    const pairs = sheet.stars.facts.flatMap((fact): readonly (readonly Cell[])[] => {
      const column = sheet.inputs.get(factKey(fact));
      const cell = column === undefined ? null : at(row, column);
      return isBlank(cell) || isError(cell) ? [] : [[fact.key, cell]];
    });
    const facts = readFacts(sheet.compiled.scheme, pairs);
    const byMonths = sheet.months.length > 0;
    return {
      history: byMonths ? sheet.months.map(({ column }) => at(row, column)) : inputCells(sheet, row),
      facts: isError(facts) ? new Map() : facts,
    };
  };
}

function isFilled({ block, inputs, people }: StarSheet, key: string): boolean {
  const column = inputs.get(`fact:${key}`);
  return column !== undefined && people.every(({ row }) => !isBlank(cellAt(block, row, column)));
}

const noSource = (labels: readonly Text[]): Text =>
  text(
    `工作簿里没有来源，请手工填写：${labels.map(({ zh }) => zh).join('、')}。`,
    `Nothing in the workbook tells these; enter them by hand: ${labels.map(({ en }) => en).join(', ')}.`,
  );
