/** Who takes part under either version: by the mark beside the name, and by the rules of each where what they ask was changed. */
import { isBlank, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { NOT_APPLICABLE } from '../../core/input/not-applicable';
import { eligible } from '../../core/score/eligible';
import { isNotRated, presentOf } from '../../core/score/not-rated';
import { scoreAt } from '../../core/score/row';
import { PART_WORDS, TAKES_PART } from '../../core/score/takes-part';
import type { Text } from '../../core/words/text';
import type { TakingPart } from '../../schemes/scheme';
import type { Block } from '../port';
import { cellAt, formulaAt } from '../people/cells';
import { columnTitled } from '../people/column-titled';
import { bare } from '../people/header-words';
import { byConditions, byMark, outToo, type Part, type PartShift } from './part';
import type { Recognised } from './recognise';
import { inputsAt } from './rows';
import type { Delta } from './summary';

export interface Parts {
  of(row: number, side: keyof Delta<unknown>): Part;
  /** By the marks of the sheet alone, as its formulas take them. */
  marked(row: number): Part;
  /** Whether the versions themselves were asked, so that who takes part may be others than the sheet has. */
  readonly anew: boolean;
  /** Whether the two versions have other conditions. */
  readonly changed: boolean;
  /** Of changed conditions: the figures that the sheet has no column for. Then the marks alone count. */
  readonly missing: readonly Text[];
}

export function partsOf(
  versions: Delta<CompiledScheme>,
  recognised: Recognised,
  block: Block,
  rows: readonly number[],
): Parts {
  const [before, after] = [versions.before.scheme, versions.after.scheme];
  const changed = JSON.stringify(before.takingPart ?? []) !== JSON.stringify(after.takingPart ?? []);
  const needed = changed ? [before, after].flatMap(({ takingPart = [] }) => takingPart.filter(isNeeded)) : [];
  const columns = new Map(
    needed.map((one) => [
      one.key,
      columnTitled({ block, mapping: recognised.mapping }, titlesOf(one, needed)),
    ]),
  );
  const missing = needed.filter(({ key }) => columns.get(key) === undefined);
  const byRules = changed && missing.length === 0;
  const unrated = unratedOf(versions, recognised, block, rows);
  // One who is rated under a version alone takes part in that one alone.
  const anew = byRules || unrated.differ;
  const { takesPart } = recognised;
  const markAt = (row: number): Cell => (takesPart === undefined ? null : cellAt(block, row, takesPart));
  const conditioned = (row: number, side: keyof Delta<unknown>): Part => {
    const { scheme } = versions[side];
    const own = (scheme.takingPart ?? []).filter(isNeeded);
    const mark = asksRules(block, row, takesPart) && byRules ? null : markAt(row);
    if (!byRules || own.length === 0) return byMark(mark);
    const pairs = own.map(({ key }): readonly Cell[] => [key, cellAt(block, row, columns.get(key) ?? -1)]);
    const filled = pairs.filter(([, cell = null]) => !isBlank(cell));
    return byConditions(
      eligible(scheme, [[TAKES_PART.zh, isBlank(mark) ? PART_WORDS.yes.zh : mark], ...filled]),
    );
  };
  const known = { before: new Map<number, Part>(), after: new Map<number, Part>() };
  return {
    of(row, side) {
      const found = known[side].get(row);
      if (found !== undefined) return found;
      const part = anew ? outToo(conditioned(row, side), unrated.of(row, side)) : conditioned(row, side);
      known[side].set(row, part);
      return part;
    },
    marked: (row) => byMark(markAt(row)),
    anew,
    changed,
    missing: [...new Map(missing.map((one) => [one.key, one.label])).values()],
  };
}

/** A mark that a formula reckons by the conditions follows them; it is nobody's word. */
function asksRules(block: Block, row: number, column: number | undefined): boolean {
  return column !== undefined && /KPIELIGIBLE\s*\(/i.test(formulaAt(block, row, column) ?? '');
}

/** Who is not rated by a version, because too little of its weights applies. */
function unratedOf(
  versions: Delta<CompiledScheme>,
  recognised: Recognised,
  block: Block,
  rows: readonly number[],
) {
  const why = (compiled: CompiledScheme, row: number): Text | undefined => {
    if (!compiled.mayNotRate) return undefined;
    const cells = inputsAt(compiled, recognised, block, row);
    const scores = compiled.indicators.map((one) => scoreAt(one, cells, one.column, {}));
    const present = scores.includes(NOT_APPLICABLE) ? presentOf(compiled, scores) : undefined;
    return isNotRated(present) ? present.notRated : undefined;
  };
  const found = new Map(
    rows.map((row) => [row, { before: why(versions.before, row), after: why(versions.after, row) }]),
  );
  return {
    of: (row: number, side: keyof Delta<unknown>): Text | undefined => found.get(row)?.[side],
    differ: [...found.values()].some((one) => (one.before === undefined) !== (one.after === undefined)),
  };
}

/** A figure that is tested, or that another is held against. */
const isNeeded = ({ test, key }: TakingPart, _: number, all: readonly TakingPart[]): boolean =>
  test !== undefined || all.some(({ by }) => by === key);

/** By all the names that either version has for it. */
const titlesOf = ({ key }: TakingPart, all: readonly TakingPart[]): readonly string[] =>
  all
    .filter((one) => one.key === key)
    .flatMap(({ label, aliases = [] }) => [key, label.zh, label.en, ...aliases].map(bare));

/** Of everybody who is out under a version, where the conditions were changed. */
export function partShifts(
  parts: Parts,
  people: readonly { readonly row: number; readonly name: string }[],
): readonly PartShift[] {
  if (!parts.changed || parts.missing.length > 0) return [];
  return people
    .map(({ row, name }) => ({ row, name, before: parts.of(row, 'before'), after: parts.of(row, 'after') }))
    .filter(({ before, after }) => !before.takes || !after.takes);
}
