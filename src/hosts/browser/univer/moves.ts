/** How a mutation that Univer has carried out moves the rows or columns of a sheet. */
import type { IRange } from '@univerjs/core';
import type { Move } from '../xlsx/change/lines';

export type Axis = 'rows' | 'columns';

/** Of a sheet, in the order in which they came. */
export type Moves = Readonly<Record<Axis, readonly Move[]>>;

export const unmoved: Moves = { rows: [], columns: [] };

interface Params {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}

export interface Moved {
  readonly unitId: string;
  readonly sheetId: string;
  readonly axis: Axis;
  readonly move: Move;
}

const MUTATION = /^sheet\.mutation\.(insert|remove|move)-(row|rows|col|columns)$/;

const span = (range: IRange, axis: Axis) =>
  axis === 'rows'
    ? { at: range.startRow, count: range.endRow - range.startRow + 1 }
    : { at: range.startColumn, count: range.endColumn - range.startColumn + 1 };

/** Null where it moves none. */
export function movedBy({ id, params }: { readonly id: string; readonly params?: object }): Moved | null {
  const [, kind, line] = MUTATION.exec(id) ?? [];
  if (kind === undefined || line === undefined) return null;
  const { unitId, subUnitId, ...ranges } = params as Params;
  const axis = line.startsWith('row') ? 'rows' : 'columns';
  const move = moveOf(kind, axis, ranges);
  return move && { unitId, sheetId: subUnitId, axis, move };
}

function moveOf(
  kind: string,
  axis: Axis,
  { range, sourceRange, targetRange }: Omit<Params, 'unitId' | 'subUnitId'>,
): Move | null {
  if (kind === 'move')
    return sourceRange && targetRange
      ? { kind, ...span(sourceRange, axis), to: span(targetRange, axis).at }
      : null;
  return range ? { kind: kind as 'insert' | 'remove', ...span(range, axis) } : null;
}
