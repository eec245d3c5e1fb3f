/** Counts of cells of one kind, and sums of such counts; undefined for all else, and where the engine has to be asked. */
import type { Range } from '../../../workbook/formula/range';
import { FunctionError } from '../excel-runtime';
import type { DirectCells, Held } from './direct-cells';
import { isCall, isLiteral, isOperator, kinds, placeOf, startOf, readerOf } from './direct-nodes';
import type { Answer, Node } from './direct-nodes';

const COUNTS: Readonly<Record<string, (held: Held) => boolean>> = {
  COUNT: (held) => typeof held === 'number',
  COUNTA: (held) => held !== null,
  COUNTBLANK: (held) => held === null || held === '',
};

export function countOf(node: Node | undefined, cells: DirectCells): Answer<number> | undefined {
  if (node === undefined) return undefined;
  const children = node.getChildren();
  if (isOperator(node, '+')) return sumOf(children.map((child) => countOf(child, cells)));
  if (isCall(node, 'IFERROR'))
    // A count is never an error.
    return children.length === 2 && isLiteral(children[1], '0') ? countOf(children[0], cells) : undefined;
  if (isCall(node, 'SUMPRODUCT')) return children.length === 1 ? oddIn(children[0], cells) : undefined;
  const counts = node.nodeType === kinds.call ? COUNTS[node.getToken()] : undefined;
  if (counts === undefined || (isCall(node, 'COUNTBLANK') && children.length > 1)) return undefined;
  return sumOf(children.map((child) => countIn(placeOf(child), cells, counts)));
}

/** `--ISERROR(A1:C1)` and `1-ISFORMULA(A1:C1)`. */
function oddIn(node: Node | undefined, cells: DirectCells): Answer<number> | undefined {
  const [first, second, more] = isOperator(node, '-') ? (node?.getChildren() ?? []) : [];
  if (more !== undefined) return undefined;
  if (isLiteral(first, '1') && isCall(second, 'ISFORMULA')) return typedIn(placeOf(onlyOf(second)), cells);
  const negative = isLiteral(first, '0') && second?.nodeType === kinds.prefix && second.getToken() === '-';
  const faults = negative ? onlyOf(second) : undefined;
  if (!isCall(faults, 'ISERROR')) return undefined;
  return countIn(placeOf(onlyOf(faults)), cells, (held) => held instanceof FunctionError);
}

function onlyOf(node: Node | undefined): Node | undefined {
  const children = node?.getChildren() ?? [];
  return children.length === 1 ? children[0] : undefined;
}

function countIn(
  place: Range | undefined,
  cells: DirectCells,
  counts: (held: Held) => boolean,
): Answer<number> | undefined {
  if (place === undefined) return undefined;
  const read = readerOf(place, cells);
  return (x, y) => read(x, y)?.reduce<number>((sum, held) => sum + (counts(held) ? 1 : 0), 0);
}

function typedIn(place: Range | undefined, cells: DirectCells): Answer<number> | undefined {
  if (place === undefined) return undefined;
  const { rows, columns } = place;
  return (x, y) => {
    const start = startOf(place, cells, x, y);
    if (start === undefined) return undefined;
    let typed = 0;
    for (let at = 0; at < rows * columns; at += 1) {
      const [row, column] = [start.row + Math.floor(at / columns), start.column + (at % columns)];
      if (!cells.hasFormula(row, column)) typed += 1;
    }
    return typed;
  };
}

function sumOf(parts: readonly (Answer<number> | undefined)[]): Answer<number> | undefined {
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  return (x, y) => {
    let sum = 0;
    for (const part of parts as readonly Answer<number>[]) {
      const counted = part(x, y);
      if (counted === undefined) return undefined;
      sum += counted;
    }
    return sum;
  };
}
