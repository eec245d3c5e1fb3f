/** The sealed sheets as they are now: wherever they stand, whatever they and their columns are called by now. */
import type { MonthReading } from '../month/reading';
import type { Block } from '../port';
import { keyOf, namedColumns } from './named-columns';
import { pairColumns, renamedColumns } from './pair-columns';
import type { Sheets } from './canonical';
import { withoutCopies } from './copied-sheets';
import { rulesShare } from './rules-lines';
import { rulesUsed, sheetsOf } from './keep-month';
import type { KeptRules, KeptTable, Placed } from './kept';
import { locateAll } from './locate';
import { namedIn } from './named-sheets';
import { outsideSheets } from './outside';
import type { SealOn } from './seal-on';
import { sealTop } from './sheets';
import { sourceOf, take, type Source } from './take';

export interface SheetsNow {
  /** In the order of the seal; undefined where one is gone. */
  readonly tables: readonly (Placed | undefined)[];
  readonly rules: readonly RulesNow[];
}

/** Half of the lines. */
const LEAST_RULES = 0.5;

interface RulesNow {
  readonly kept: KeptRules;
  readonly block: Block | undefined;
}

export function sheetsNow(seal: SealOn, reading: MonthReading): SheetsNow {
  const { kept } = seal;
  const located = withoutCopies(kept.tables, locateAll(kept.tables, peopleBlocks(reading)));
  const sources = located.map((one) => one && sourceOf(one.block, one.table));
  const blocks = sources.flatMap((one) => one?.block ?? []);
  const rules = rulesNow(seal, reading, blocks);
  const was = new Map([
    ...outsideRenamed(seal, reading, blocks),
    ...located.flatMap((one, index): readonly (readonly [string, string])[] =>
      one === undefined ? [] : [[one.block.area.sheet, kept.tables[index]?.sheet ?? '']],
    ),
    ...rules.flatMap(({ kept: { sheet }, block }) =>
      block === undefined ? [] : [[block.area.sheet, sheet] as const],
    ),
  ]);
  // What was not read when the month was closed is not told apart by its rows today.
  const outside = new Map(
    [...reading.outside].filter(([name]) => seal.outside.includes(was.get(name) ?? name)),
  );
  return { tables: takeAs(kept.tables, sources, was, outsideSheets(outside, reading.survey)), rules };
}

/** Each sheet with its columns under the keys that they were sealed under. */
function takeAs(
  tables: readonly KeptTable[],
  sources: readonly (Source | undefined)[],
  was: ReadonlyMap<string, string>,
  outside: Sheets['outside'],
): readonly (Placed | undefined)[] {
  const taken = (all: typeof sources) => {
    const sheets = sheetsOf(
      all.flatMap((one) => one?.frame ?? []),
      outside,
      was,
    );
    return all.map((source) => source && take(source, sheets));
  };
  const first = taken(sources);
  const names = tables.map(({ sheet }) => sheet);
  const [sealed, today] = [namedColumns(tables, names), namedColumns(first, names)];
  const pairs = tables.map((table, index) => {
    const own = first[index];
    const isIn = (named: ReadonlySet<string>) => (key: string | undefined) =>
      key !== undefined && named.has(keyOf(table.sheet, key));
    return own && pairColumns(table, own, { before: isIn(sealed), now: isIn(today) });
  });
  const renamed = tables.map((table, index) => {
    const [own, pair] = [first[index], pairs[index]];
    return own === undefined || pair === undefined ? new Map() : renamedColumns(table, own, pair);
  });
  const second = renamed.every(({ size }) => size === 0)
    ? first
    : taken(sources.map((source, index) => source && sourceOf(source.block, source.table, renamed[index])));
  return second.map((own, index) => {
    const keyAt = (at: number): string => tables[index]?.columns[at]?.key ?? '';
    const { unsure = [], rivals = [] } = pairs[index] ?? {};
    const others = [...rivals].map(([at, rival]) => [keyAt(at), rival] as const);
    return own && { ...own, unsure: new Set([...unsure].map(keyAt)), rivals: new Map(others) };
  });
}

/** Sheets that formulas named at closing and that are gone, by those that formulas name now instead, in the order of both. */
function outsideRenamed(
  { outside, kept }: SealOn,
  { survey }: MonthReading,
  blocks: readonly Block[],
): readonly (readonly [string, string])[] {
  const there = new Set(survey.sheets.map(({ name }) => name));
  const gone = outside.filter((name) => !there.has(name));
  if (gone.length === 0) return [];
  const known = new Set([...outside, ...[...kept.tables, ...kept.rules].map(({ sheet }) => sheet)]);
  const own = new Set(blocks.map(({ area }) => area.sheet));
  const fresh = namedIn(blocks).filter((name) => there.has(name) && !known.has(name) && !own.has(name));
  return gone.length === fresh.length ? fresh.map((name, index) => [name, gone[index] ?? ''] as const) : [];
}

/** Everything but the sheets of closings and rules can be a sealed sheet under another name. */
function peopleBlocks({ blocks, tables }: MonthReading): readonly Block[] {
  const all = new Map(tables.map(({ sheet, block }) => [sheet, block]));
  for (const [sheet, block] of blocks) if (sealTop(block) === null && !all.has(sheet)) all.set(sheet, block);
  return [...all.values()];
}

function rulesNow(seal: SealOn, { blocks }: MonthReading, own: readonly Block[]): readonly RulesNow[] {
  const used = rulesUsed(own, [...blocks.values()]).map(({ block }) => block);
  const all = seal.kept.rules;
  const free = new Set([...used, ...all.flatMap(({ sheet }) => blocks.get(sheet) ?? [])]);
  const taken = new Map<KeptRules, Block>();
  const take = (choose: (kept: KeptRules, block: Block) => boolean): void => {
    for (const kept of all) {
      const block = taken.has(kept) ? undefined : [...free].find((one) => choose(kept, one));
      if (block === undefined) continue;
      taken.set(kept, block);
      free.delete(block);
    }
  };
  const isNamed = (kept: KeptRules, { area }: Block): boolean => kept.sheet === area.sheet;
  // What says all that was sealed is it, also where names were given crosswise; else the name tells, else whatever has most of it.
  take((kept, block) => isNamed(kept, block) && rulesShare(kept, block) === 1);
  take((kept, block) => rulesShare(kept, block) === 1);
  take(isNamed);
  take((kept, block) => rulesShare(kept, block) >= LEAST_RULES);
  take(() => true);
  return all.map((kept) => ({ kept, block: taken.get(kept) }));
}
