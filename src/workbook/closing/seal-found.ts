/** The lines of a sheet of sealed values: which are as they were written, which cells are not, and which lines are gone. */
import type { Cell } from '../../core/cell';
import {
  codesOf,
  doubtsOf,
  isEarlier,
  isNothing,
  sealCheck,
  wholeCheck,
  wholeOf,
  type Doubts,
} from './seal-checks';
import { INDEX_MARK, indexEntry, matchIndex, type IndexEntry } from './seal-index';
import type { Line, Mark } from './seal-marks';
import { markOf, nameOfLine } from './seal-names';
import { headOf, OUTSIDE_MARK, SHEETS_MARK } from './sheets';

/** A line that is not as it was written; `row` counts from 0. */
export interface Tampered {
  readonly row: number;
  /** Of whom it tells. */
  readonly name: string;
  /** Which of its cells, from the first behind the check; null where that cannot be told. */
  readonly cells: Doubts;
}

/** A line that was taken away. */
export interface Missing {
  readonly of: Mark | undefined;
  readonly number: number;
  readonly name: string;
  /** What kind of line it was. */
  readonly words: string;
}

export interface Found {
  readonly of: Mark;
  readonly number: number;
  readonly rest: readonly Cell[];
  readonly row: number;
  /** By the index, where it has the line. */
  readonly name: string;
  /** Undefined where it is as it was written. */
  readonly doubts?: Doubts;
}

export interface SealFound {
  /** Place of the first line among the cells. */
  readonly headAt: number;
  /** Written by an earlier version: no check tells one cell from another, and no index which lines there were. */
  readonly earlier: boolean;
  /** No line has a check any more: nothing but the fingerprint proves them. */
  readonly bare: boolean;
  readonly found: readonly Found[];
  readonly tampered: readonly Tampered[];
  readonly missing: readonly Missing[];
}

interface Own {
  readonly at: number;
  readonly mark: string;
  readonly check: Cell;
  readonly rest: readonly Cell[];
  readonly name: string;
  readonly own: string;
  readonly written: string;
  /** The mark is another now; this is the one that it had. */
  readonly renamed?: true;
}

const NAMES: readonly string[] = [SHEETS_MARK, OUTSIDE_MARK];
const INDEX = new RegExp(`^(\\d+) ${INDEX_MARK}$`);

/** Null where the lines are of no seal. */
export function findLines(cells: readonly Line[], firstRow: number): SealFound | null {
  const headAt = headOf(cells);
  if (headAt < 0) return null;
  const all = withIndex(cells.flatMap((line, at): readonly Own[] => ownOf(line, at)));
  // Somebody cleared all the checks.
  const bare = all.every(({ check }) => isNothing(check));
  const earlier = !bare && all.every(({ check }) => isEarlier(check) || isNothing(check));
  const index = readIndex(all, Number(cells[headAt]?.[8] ?? 0), earlier);
  const body = all.filter(({ at, mark }) => at !== headAt && !INDEX.test(mark));
  const { entryOf, missing } = matchIndex(body, index.entries);
  const tampered: Tampered[] = [];
  const found: (Found & { readonly place: number })[] = [];
  for (const line of all) {
    const place = entryOf.get(line as Own);
    const entry = place === undefined ? undefined : index.entries[place];
    const state = bare ? AS_IT_STANDS : stateOf(line, entry, headAt, earlier);
    const { of, number } = markOf(entry === undefined ? line.mark : markIn(entry.words));
    const known =
      of !== undefined || line.at === headAt || NAMES.includes(line.mark) || INDEX.test(line.mark);
    const extra = body.includes(line) ? index.whole && place === undefined : index.twice.includes(line);
    const row = firstRow + line.at;
    if (!state.sound || !known || extra)
      tampered.push({ row, name: line.name, cells: extra ? null : state.shown });
    if (of === undefined || extra) continue;
    const doubts = state.proven ? {} : { doubts: state.cells };
    const name = entry === undefined ? line.name : goneOf(entry.words).name;
    found.push({ of, number, rest: line.rest, row, name, place: place ?? line.at, ...doubts });
  }
  if (index.whole) found.sort((a, b) => a.place - b.place);
  const gone = missing.map(({ words }): Missing => goneOf(words));
  return { headAt, earlier, bare, found, tampered, missing: bare ? [] : [...gone, ...index.missing] };
}

/** Lines of the index whose marks were edited, by their checks. */
function withIndex(all: readonly Own[]): readonly Own[] {
  return all.map((line) => {
    if (INDEX.test(line.mark) || indexEntry(line.rest[0] ?? null) === null) return line;
    const number = [...all.keys()].find(
      (at) => wholeCheck(`${at + 1} ${INDEX_MARK}`, line.rest) === line.written,
    );
    if (number === undefined) return line;
    const mark = `${number + 1} ${INDEX_MARK}`;
    return { ...line, mark, own: wholeCheck(mark, line.rest), renamed: true };
  });
}

function ownOf([mark = null, check = null, ...rest]: Line, at: number): readonly Own[] {
  const words = typeof mark === 'string' ? mark : '';
  if (words === '' && [mark, check, ...rest].every((cell) => cell === null || cell === '')) return [];
  const name = nameOfLine([words, check, ...rest]);
  return [{ at, mark: words, check, rest, name, own: wholeCheck(words, rest), written: wholeOf(check) }];
}

function stateOf(
  { at, mark, check, rest, own, written, renamed }: Own,
  entry: IndexEntry | undefined,
  headAt: number,
  earlier: boolean,
): State {
  if (at === headAt && earlier && (check === null || check === ''))
    return { sound: true, proven: false, cells: null, shown: null };
  if (renamed) return MARK_EDITED;
  // Where nothing but the mark was edited, the index knows which it was.
  if (entry !== undefined && own !== entry.check && wholeCheck(markIn(entry.words), rest) === entry.check)
    return MARK_EDITED;
  const sound = earlier ? own === written : check === sealCheck(mark, rest);
  const proven = sound || own === written || entry?.check === own;
  const cells = proven ? new Map() : doubtsOf(check, rest);
  // What is no check at all was edited, whatever else was.
  return { sound, proven, cells, shown: earlier || codesOf(check) !== null ? cells : new Map() };
}

interface State {
  /** Nothing of it was edited. */
  readonly sound: boolean;
  /** What it says was not. */
  readonly proven: boolean;
  readonly cells: Doubts;
  /** The cells that are named. */
  readonly shown: Doubts;
}

const AS_IT_STANDS: State = { sound: true, proven: true, cells: new Map(), shown: new Map() };
const MARK_EDITED: State = { sound: false, proven: true, cells: null, shown: null };

interface Index {
  readonly entries: readonly IndexEntry[];
  /** All of it is there, and as it was written. */
  readonly whole: boolean;
  readonly missing: readonly Missing[];
  /** Lines of it that stand there once more. */
  readonly twice: readonly Own[];
}

function readIndex(all: readonly Own[], count: number, earlier: boolean): Index {
  if (earlier) return { entries: [], whole: false, missing: [], twice: [] };
  const lines = new Map<number, Own>();
  const twice: Own[] = [];
  for (const line of all) {
    const number = Number(INDEX.exec(line.mark)?.[1] ?? 0);
    if (number > 0 && lines.has(number)) twice.push(line);
    else if (number > 0) lines.set(number, line);
  }
  const due = Math.max(Number.isInteger(count) && count < all.length ? count : 0, 1, ...lines.keys());
  const entries: IndexEntry[] = [];
  const missing: Missing[] = [];
  let whole = true;
  for (let number = 1; number <= due; number++) {
    const line = lines.get(number);
    if (line === undefined) missing.push({ of: undefined, number, name: '', words: INDEX_MARK });
    const doubts =
      line === undefined || line.own === line.written ? undefined : doubtsOf(line.check, line.rest);
    if (line === undefined || doubts !== undefined) whole = false;
    if (line === undefined || doubts === null) continue;
    entries.push(...line.rest.flatMap((cell, at) => (doubts?.has(at) ? [] : (indexEntry(cell) ?? []))));
  }
  return { entries, whole, missing, twice };
}

const markIn = (words: string): string => /^(?:\d+ )?\S+ [A-Z][a-z]+/.exec(words)?.[0] ?? '';

function goneOf(words: string): Missing {
  const mark = markIn(words);
  return { ...markOf(mark), name: words.slice(mark.length).trim(), words: mark };
}
