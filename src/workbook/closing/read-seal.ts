/** The lines of a sheet of sealed values read back: what was kept, with what of it proves nothing any more. */
import type { Cell } from '../../core/cell';
import { squash } from '../../core/words/normalise';
import { rowKey } from '../people/match-row';
import { decoded } from './content-code';
import {
  isBare,
  type Kept,
  type KeptAbove,
  type KeptRow,
  type KeptRules,
  type KeptScheme,
  type KeptTable,
} from './kept';
import { cellsOf, doubtAt, titlesOf } from './seal-cells';
import { findLines, type Found, type SealFound, type Tampered } from './seal-found';
import { aligned, type Aligned } from './seal-align';
import { numbersIn } from './runs';
import type { SealHead } from './seal-lines';
import { CHECK_AT, SAYS_FROM, type Line, type Mark } from './seal-marks';
import { trimmed } from './trim';

export interface ReadSeal
  extends Pick<SealFound, 'earlier' | 'tampered' | 'missing'>, Pick<Aligned, 'columnsAt' | 'lost'> {
  readonly head: SealHead;
  /** Its row. */
  readonly headAt: number;
  /** The first line had no check when it was written. */
  readonly headUnchecked: boolean;
  readonly kept: Kept;
  /** Where each row of each table stands, from 0, in the order of `kept.tables`. */
  readonly rowsAt: readonly (readonly number[])[];
  /** The numbers that the lines of each table have in their marks. */
  readonly numbers: readonly number[];
  /** Tables of which the columns cannot be told any more, by their places in `kept.tables`. */
  readonly unreadable: ReadonlySet<number>;
}

/** Null where the lines are of no seal. */
export function readLines(own: readonly Line[], firstRow = 0): ReadSeal | null {
  const { cells, columnsAt, lost: gone } = aligned(own);
  const lines = findLines(cells, firstRow);
  if (lines === null) return null;
  const { headAt, earlier, bare, found, missing } = lines;
  const lost = bare && !gone.includes(CHECK_AT) ? [CHECK_AT, ...gone] : gone;
  const tampered = lines.tampered.flatMap((one) => withoutLost(one, lost));
  const top = cells[headAt] ?? [];
  const head = {
    month: String(top[2] ?? ''),
    version: Number(top[3] ?? 0),
    fingerprint: String(top[4] ?? ''),
    by: String(top[5] ?? ''),
    time: String(top[6] ?? ''),
  };
  const headUnchecked = earlier && (top[1] ?? '') === '';
  const at = firstRow + headAt;
  return { head, headAt: at, headUnchecked, earlier, tampered, missing, columnsAt, lost, ...keptOf(found) };
}

/** Of a column that is gone that is said, and not of each of its cells. */
function withoutLost(line: Tampered, lost: readonly number[]): readonly Tampered[] {
  if (lost.length === 0 || line.cells === null || line.cells.size === 0) return [line];
  const cells = new Map([...line.cells].filter(([index]) => !lost.includes(index + SAYS_FROM)));
  return cells.size === 0 ? [] : [{ ...line, cells }];
}

function keptOf(found: readonly Found[]): Pick<ReadSeal, 'kept' | 'rowsAt' | 'numbers' | 'unreadable'> {
  const of = (mark: Mark, number?: number): readonly Found[] =>
    found.filter((one) => one.of === mark && (number === undefined || one.number === number));
  const proven = (mark: Mark): readonly Found[] => of(mark).filter(({ doubts }) => doubts === undefined);
  const formulas = new Map(
    proven('formula').map(({ rest }) => [Number(rest[0]), `=${String(rest[1] ?? '')}`]),
  );
  const heads = of('table');
  const columnsFound = heads.map(({ number }) => of('columns', number)[0]);
  const rules = of('rules').map(({ number, rest }): KeptRules => ({
    sheet: String(rest[0] ?? ''),
    lines: of('rule', number).map((one) => trimmed(cellsOf(one, 0, one.rest.length, formulas), isBare)),
  }));
  return {
    kept: {
      tables: heads.map((head) => tableOf(head, found, formulas)),
      rules,
      schemes: proven('scheme').map(({ rest }): KeptScheme => ({
        id: String(rest[0] ?? ''),
        content: String(rest[1] ?? ''),
      })),
      journal: proven('journal').map(({ rest }) => trimmed(rest.map(decoded), (cell) => cell === null)),
    },
    rowsAt: heads.map(({ number }) => rowsIn(found, number).map(({ row }) => row)),
    numbers: heads.map(({ number }) => number),
    unreadable: new Set(
      columnsFound.flatMap((line, index) => (line === undefined || line.doubts === null ? [index] : [])),
    ),
  };
}

/** In the order of the lines, whichever kind they are of. */
const rowsIn = (found: readonly Found[], number: number): readonly Found[] =>
  found.filter((one) => (one.of === 'person' || one.of === 'other') && one.number === number);

function tableOf(head: Found, found: readonly Found[], formulas: ReadonlyMap<number, string>): KeptTable {
  const { number, rest } = head;
  const own = found.filter((one) => one.number === number);
  const columns = titlesOf(own.find(({ of }) => of === 'columns'));
  const rows = rowsIn(own, number);
  return {
    sheet: doubtAt(head, 0).doubt === undefined ? String(rest[0] ?? '') : head.name,
    kind: kindOf(rest[1]),
    ...placesOf(head, rows.length),
    roles: rolesOf(rest[2]),
    columns,
    rows: rows.map((one) => rowOf(one, columns.length, formulas)),
    above: own
      .filter(({ of }) => of === 'above')
      .map((one): KeptAbove => ({
        label: String(one.rest[0] ?? ''),
        ...(cellsOf(one, 1, 3, formulas)[0] ?? { value: null, formula: null }),
        ...(typeof one.rest[3] === 'string' ? { place: one.rest[3] } : {}),
        ...(doubtAt(one, 0).doubt === undefined ? {} : { unlabelled: true }),
      })),
  };
}

/** Not where rows of the seal are gone. */
function placesOf(head: Found, count: number): Pick<KeptTable, 'places'> {
  const [runs, lost] = [head.rest[3], doubtAt(head, 3).doubt !== undefined];
  const places = typeof runs === 'string' && !lost ? numbersIn(runs, count) : undefined;
  return places === undefined ? {} : { places };
}

function rowOf(one: Found, width: number, formulas: ReadonlyMap<number, string>): KeptRow {
  const { of, rest } = one;
  const [name, id, team] = rest;
  const kept = cellsOf(one, 3, 4 + width, formulas);
  const words = { name: String(name ?? ''), id: String(id ?? ''), team: String(team ?? '') };
  if (of === 'person') return { kind: 'person', key: rowKey(words), ...words, cells: kept };
  const first = kept.find(({ value }) => typeof value === 'string')?.value;
  return { kind: 'other', key: `=${squash(String(first ?? ''))}`, ...words, cells: kept };
}

function kindOf(cell: Cell | undefined): KeptTable['kind'] {
  return cell === 'stars' || cell === 'pay' ? cell : 'assessment';
}

function rolesOf(cell: Cell | undefined): KeptTable['roles'] {
  try {
    const roles: unknown = JSON.parse(String(cell ?? '{}'));
    return typeof roles === 'object' && roles !== null ? (roles as KeptTable['roles']) : {};
  } catch {
    return {};
  }
}
