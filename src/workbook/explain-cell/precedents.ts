/** The cells that a call takes its values from; those to blame for an error come first. */
import { isError } from '../../core/cell';
import { gridOf } from '../../functions/arguments';
import type { Argument } from '../../functions/description';
import type { FunctionName } from '../../functions/functions';
import type { Call } from '../formula/calls';
import type { Area } from '../port';
import type { Scope } from './reader';
import type { Precedent } from './explained';
import { faultyColumns } from './faulty-inputs';
import { areasIn, cellsAt } from './places';

/** Buttons beyond these help nobody. */
const MOST = 12;

/** @param given the values of the arguments, where all could be read */
export function precedentsOf(
  call: Call,
  given: readonly Argument[] | undefined,
  { row }: { readonly row: number },
  scope: Scope,
  wrong = false,
): readonly Precedent[] {
  const areas = areasIn(call.text, scope.home, scope.known);
  const faulty = wrong && given !== undefined ? faultyCells(call, given, row, scope) : [];
  const known = new Set(faulty.map((area) => JSON.stringify(area)));
  const rest = areas.filter((area) => !known.has(JSON.stringify(area)));
  return [
    ...faulty.map((area) => precedent(area, scope, true)),
    ...rest.map((area) => precedent(area, scope, false)),
  ].slice(0, MOST);
}

function precedent(area: Area, scope: Scope, faulty: boolean): Precedent {
  if (area.rows * area.columns > 1) return { area, faulty };
  const cell = cellsAt(area, scope.known)?.[0]?.[0] ?? null;
  return { area, cell, faulty: faulty || isError(cell) };
}

/** Errors among the cells, else the only cell that there is, else the inputs that cannot be scored. */
function faultyCells(call: Call, given: readonly Argument[], row: number, scope: Scope): readonly Area[] {
  const all = areasIn(call.text, scope.home, scope.known);
  const errors = all.flatMap((area) =>
    (cellsAt(area, scope.known) ?? []).flatMap((line, r) =>
      line.flatMap((cell, c) => (isError(cell) ? [cellIn(area, r, c)] : [])),
    ),
  );
  if (errors.length > 0) return errors;
  if (all.length === 1 && all[0]?.rows === 1 && all[0].columns === 1) return all;
  const values = call.args[0]?.text ?? '';
  const width = gridOf(given[0])[0]?.length ?? 0;
  const [area] = areasIn(values, scope.home, scope.known).filter(({ columns }) => columns === width);
  if (area === undefined) return [];
  return faultyColumns(call.name as FunctionName, given, row).map((column) => cellIn(area, row, column));
}

function cellIn(area: Area, row: number, column: number): Area {
  return { sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
}
