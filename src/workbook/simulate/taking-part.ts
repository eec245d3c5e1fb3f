/** Who takes part under either version: by the mark beside the name, and by the conditions of each where these were changed. */
import { isBlank, isError, type Cell, type CellError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { eligible } from '../../core/score/eligible';
import { PART_WORDS, readTakesPart, TAKES_PART } from '../../core/score/takes-part';
import { text, type Text } from '../../core/words/text';
import type { Scheme, TakingPart } from '../../schemes/scheme';
import type { Block } from '../port';
import { cellAt } from '../people/cells';
import { columnTitled } from '../people/column-titled';
import { bare } from '../people/header-words';
import { whyOut } from '../people/taking-part';
import type { Recognised } from './recognise';
import { reasonOf } from './side';
import type { Delta } from './summary';

export interface Part {
  readonly takes: boolean;
  /** Why not, or why nobody can tell. */
  readonly why?: Text;
  /** Nobody can tell. */
  readonly fault?: true;
}

export interface Parts {
  of(row: number, side: keyof Delta<unknown>): Part;
  /** Whether the two versions ask for different things. */
  readonly changed: boolean;
  /** Of changed conditions: the figures that the sheet has no column for. Then the marks alone count. */
  readonly missing: readonly Text[];
  /** What goes on by the marks of the sheet, though the conditions were changed. */
  readonly note?: Text;
}

/** Somebody who takes no part under a version whose conditions were changed, or of whom nobody can tell. */
export interface PartShift extends Delta<Part> {
  readonly row: number;
  readonly name: string;
}

export function partsOf(versions: Delta<CompiledScheme>, recognised: Recognised, block: Block): Parts {
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
  const markAt = (row: number): Cell =>
    recognised.takesPart === undefined ? null : cellAt(block, row, recognised.takesPart);
  const partOf = (scheme: Scheme, row: number): Part => {
    const mark = markAt(row);
    const own = (scheme.takingPart ?? []).filter(isNeeded);
    if (!byRules || own.length === 0) return byMark(mark);
    const pairs = own.map(({ key }): readonly Cell[] => [key, cellAt(block, row, columns.get(key) ?? -1)]);
    const filled = pairs.filter(([, cell = null]) => !isBlank(cell));
    return partIn(eligible(scheme, [[TAKES_PART.zh, isBlank(mark) ? PART_WORDS.yes.zh : mark], ...filled]));
  };
  return {
    of: (row, side) => partOf(versions[side].scheme, row),
    changed,
    ...(byRules && [versions.before, versions.after].some(countsGroup) ? { note: BY_MARKS } : {}),
    missing: [...new Map(missing.map((one) => [one.key, one.label])).values()],
  };
}

/** Figures held against a group have its people, and mostly a rank, in cells of the sheet. */
const countsGroup = ({ indicators }: CompiledScheme): boolean =>
  indicators.some(
    ({ indicator: { rule } }) =>
      rule.kind === 'relative' && (rule.ceilings !== undefined || rule.small !== undefined),
  );

const BY_MARKS = text(
  '与组均比的人数和组均仍是表上的数（按“参评”列），没有按改后的条件重算。',
  'The people and means of groups are those of the sheet, by its marks; they are not reckoned anew by the changed conditions.',
);

/** A figure that is tested, or that another is held against. */
const isNeeded = ({ test, key }: TakingPart, _: number, all: readonly TakingPart[]): boolean =>
  test !== undefined || all.some(({ by }) => by === key);

/** By all the names that either version has for it. */
const titlesOf = ({ key }: TakingPart, all: readonly TakingPart[]): readonly string[] =>
  all
    .filter((one) => one.key === key)
    .flatMap(({ label, aliases = [] }) => [key, label.zh, label.en, ...aliases].map(bare));

function byMark(mark: Cell): Part {
  const takes = readTakesPart(mark);
  if (isError(takes)) return { takes: false, why: reasonOf(takes), fault: true };
  const why = whyOut(takes);
  return why === undefined ? { takes: true } : { takes: false, why };
}

function partIn(answer: true | Text | CellError): Part {
  if (answer === true) return { takes: true };
  return isError(answer)
    ? { takes: false, why: reasonOf(answer), fault: true }
    : { takes: false, why: answer };
}

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

/** "改前参评；改后不参评（接待 42 人，低于组均的 90%）" */
export function partWords({ before, after }: Delta<Part>): Text {
  const [a, b] = [before, after].map(sideWords) as [Text, Text];
  return text(`改前${a.zh}；改后${b.zh}`, `before: ${a.en}; after: ${b.en}`);
}

function sideWords({ takes, why, fault }: Part): Text {
  if (takes || why === undefined) return text('参评', 'takes part');
  const { zh, en } = fault === true ? text('无法判断', 'cannot be told') : text('不参评', 'takes no part');
  return text(`${zh}（${why.zh}）`, `${en} (${why.en})`);
}
