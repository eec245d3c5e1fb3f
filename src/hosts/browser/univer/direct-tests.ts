/**
 * The tests that sheets of ours ask – is a cell blank, how many are, does one hold a number –, answered from plain values. A test that
 * is worded otherwise, or meets a cell that it is not made for, is left to the engine: undefined.
 */
import { FunctionError } from '../excel-runtime';
import type { DirectCells, Held } from './direct-cells';
import { countOf } from './direct-counts';
import { isLiteral, kinds, placeOf, readerOf, type Answer, type Node } from './direct-nodes';

type Test = Answer<boolean> | undefined;

export function testOf(node: Node | undefined, cells: DirectCells): Test {
  if (node?.nodeType === kinds.operator) return compared(node, cells);
  if (node?.nodeType !== kinds.call) return undefined;
  const children = node.getChildren();
  const [child] = children;
  switch (node.getToken()) {
    case 'AND':
      return joined(children, cells, (answers) => !answers.includes(false));
    case 'OR':
      return joined(children, cells, (answers) => answers.includes(true));
    case 'NOT':
      return children.length === 1 ? joined(children, cells, ([answer]) => !answer) : undefined;
    case 'ISNUMBER':
      return children.length === 1 ? ofCell(child, cells, (held) => typeof held === 'number') : undefined;
    case 'ISBLANK':
      return children.length === 1 ? ofCell(child, cells, (held) => held === null) : undefined;
    default:
      return undefined;
  }
}

/** All parts are asked: an error in any of them is the result of the whole. */
function joined(
  children: readonly Node[],
  cells: DirectCells,
  join: (answers: readonly boolean[]) => boolean,
): Test {
  const parts = children.map((child) => testOf(child, cells));
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  return (x, y) => {
    const answers = (parts as readonly Answer<boolean>[]).map((part) => part(x, y));
    return answers.includes(undefined) ? undefined : join(answers as readonly boolean[]);
  };
}

function cellIn(node: Node | undefined, cells: DirectCells): Answer<Held> | undefined {
  const place = placeOf(node);
  if (place?.rows !== 1 || place.columns !== 1) return undefined;
  const read = readerOf(place, cells);
  return (x, y) => read(x, y)?.[0];
}

function ofCell(node: Node | undefined, cells: DirectCells, holds: (held: Held) => boolean): Test {
  const cell = cellIn(node, cells);
  if (cell === undefined) return undefined;
  return (x, y) => {
    const held = cell(x, y);
    return held === undefined ? undefined : holds(held);
  };
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
};

const TIMES = 1e-6;

/** A count or a cell, with a number or the empty text on the right. */
function compared(node: Node, cells: DirectCells): Test {
  const operator = node.getToken();
  const compare = COMPARE[operator];
  const [left, right] = node.getChildren();
  if (compare === undefined || right?.nodeType !== kinds.value) return undefined;
  const cell = cellIn(left, cells);
  if (isLiteral(right, '""')) {
    if (cell === undefined || !['=', '<>'].includes(operator)) return undefined;
    return (x, y) => {
      const held = cell(x, y);
      if (held === undefined || held instanceof FunctionError) return undefined;
      return (held === null || held === '') === (operator === '=');
    };
  }
  const limit = Number(right.getToken());
  const figure = cell ?? countOf(left, cells);
  if (figure === undefined || Number.isNaN(limit)) return undefined;
  return (x, y) => {
    const held = figure(x, y);
    // The engine rounds what is a time.
    const hardlyApart = typeof held === 'number' && held !== limit && Math.abs(held - limit) < TIMES;
    return typeof held === 'number' && !hardlyApart ? compare(held, limit) : undefined;
  };
}
