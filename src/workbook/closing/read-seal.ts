/** The lines of a sheet of sealed values read back, and those that are not as they were written. */
import type { Cell } from '../../core/cell';
import { squash } from '../../core/words/normalise';
import { rowKey } from '../people/match-row';
import { decoded } from './content-code';
import { checkOf } from './fingerprint';
import { columnsOf } from './frame';
import type { Kept, KeptAbove, KeptCell, KeptRow, KeptRules, KeptScheme, KeptTable } from './kept';
import { COLUMN_HEADS, MARKS, type Line, type Mark, type SealHead } from './seal-lines';
import { OUTSIDE_MARK, SEAL_MARK, SHEETS_MARK } from './sheets';
import { trimmed } from './trim';

/** A line that is not as it was written; `row` counts from 0. */
export interface Tampered {
  readonly row: number;
  /** Of whom it tells. */
  readonly name: string;
}

export interface ReadSeal {
  readonly head: SealHead;
  /** Its row. */
  readonly headAt: number;
  readonly kept: Kept;
  readonly tampered: readonly Tampered[];
  /** Where each row of each table stands, from 0, in the order of `kept.tables`. */
  readonly rowsAt: readonly (readonly number[])[];
}

const NAMES: readonly string[] = [SHEETS_MARK, OUTSIDE_MARK];

/** Null where the lines are of no seal. */
export function readLines(cells: readonly Line[], firstRow = 0): ReadSeal | null {
  const at = cells.findIndex(([mark]) => mark === SEAL_MARK);
  const top = cells[at];
  if (top === undefined) return null;
  const tampered: Tampered[] = [];
  const found: Found[] = [];
  for (const [index, all] of cells.entries()) {
    const words = typeof all[0] === 'string' ? all[0] : '';
    if (words === '' && all.every((cell) => cell === null || cell === '')) continue;
    const [, number = '0', mark = ''] = /^(?:(\d+) )?(.+)$/.exec(words) ?? [];
    const [, check, ...rest] = all;
    const of = (Object.keys(MARKS) as Mark[]).find((one) => MARKS[one] === mark);
    const row = firstRow + index;
    if (check !== checkOf([words, ...rest]) || (of === undefined && index !== at && !NAMES.includes(words)))
      tampered.push({ row, name: typeof rest[0] === 'string' ? rest[0] : '' });
    if (of !== undefined) found.push({ of, number: Number(number), rest, row });
  }
  const head = {
    month: String(top[2] ?? ''),
    version: Number(top[3] ?? 0),
    fingerprint: String(top[4] ?? ''),
    by: String(top[5] ?? ''),
    time: String(top[6] ?? ''),
  };
  return { head, headAt: firstRow + at, tampered, ...keptOf(found) };
}

interface Found {
  readonly of: Mark;
  readonly number: number;
  readonly rest: readonly Cell[];
  readonly row: number;
}

function keptOf(found: readonly Found[]): Pick<ReadSeal, 'kept' | 'rowsAt'> {
  const of = (mark: Mark, number?: number): readonly Found[] =>
    found.filter((one) => one.of === mark && (number === undefined || one.number === number));
  const formulas = new Map(of('formula').map(({ rest }) => [Number(rest[0]), `=${String(rest[1] ?? '')}`]));
  const tables = of('table').map(({ number, rest }) => ({
    number,
    table: tableOf(rest, number, of, formulas),
  }));
  const rules = of('rules').map(({ number, rest }): KeptRules => ({
    sheet: String(rest[0] ?? ''),
    lines: of('rule', number).map((one) =>
      trimmed(cellsOf(one.rest[0], one.rest.slice(1), formulas), isNothing),
    ),
  }));
  return {
    kept: {
      tables: tables.map(({ table }) => table),
      rules,
      schemes: of('scheme').map(({ rest }): KeptScheme => ({
        id: String(rest[0] ?? ''),
        content: String(rest[1] ?? ''),
      })),
      journal: of('journal').map(({ rest }) => trimmed(rest.map(decoded), (cell) => cell === null)),
    },
    rowsAt: tables.map(({ number }) =>
      found.filter((one) => isRow(one) && one.number === number).map(({ row }) => row),
    ),
  };
}

const isNothing = ({ value, formula }: KeptCell): boolean => value === null && formula === null;

const isRow = ({ of }: Found): boolean => of === 'person' || of === 'other';

function tableOf(
  head: readonly Cell[],
  number: number,
  of: (mark: Mark, number?: number) => readonly Found[],
  formulas: ReadonlyMap<number, string>,
): KeptTable {
  const titles = of('columns', number)[0]?.rest.slice(COLUMN_HEADS.length) ?? [];
  const own = trimmed(titles, (title) => title === null || title === '');
  const columns = columnsOf(own.map((title) => String(title ?? '')));
  const rows = [...of('person', number), ...of('other', number)].sort((a, b) => a.row - b.row);
  return {
    sheet: String(head[0] ?? ''),
    kind: kindOf(head[1]),
    roles: rolesOf(head[2]),
    columns,
    rows: rows.map((one) => rowOf(one, own.length, formulas)),
    above: of('above', number).map(({ rest }): KeptAbove => ({
      label: String(rest[0] ?? ''),
      ...(cellsOf(rest[1], [rest[2] ?? null], formulas)[0] ?? { value: null, formula: null }),
    })),
  };
}

function rowOf({ of, rest }: Found, width: number, formulas: ReadonlyMap<number, string>): KeptRow {
  const [name, id, team, codes, ...cells] = rest;
  const all = Array.from({ length: width }, (_, index) => cells[index] ?? null);
  const kept = cellsOf(codes, all, formulas);
  const words = { name: String(name ?? ''), id: String(id ?? ''), team: String(team ?? '') };
  if (of === 'person') return { kind: 'person', key: rowKey(words), ...words, cells: kept };
  const first = kept.find(({ value }) => typeof value === 'string')?.value;
  return { kind: 'other', key: `=${squash(String(first ?? ''))}`, ...words, cells: kept };
}

function cellsOf(
  codes: Cell | undefined,
  cells: readonly Cell[],
  formulas: ReadonlyMap<number, string>,
): readonly KeptCell[] {
  const byPlace = new Map(
    (typeof codes === 'string' ? codes.split(' ') : []).map((code): readonly [number, string | undefined] => {
      const [index, number] = code.split(':').map(Number);
      return [index ?? -1, formulas.get(number ?? 0)];
    }),
  );
  return cells.map((cell, index) => ({ value: decoded(cell), formula: byPlace.get(index) ?? null }));
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
