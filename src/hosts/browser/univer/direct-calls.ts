/** Calls of our own functions with values, cells and ranges of one row, without an object of the engine for each of them. */
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { Parameter } from '../../../functions/description';
import { FunctionError } from '../excel-runtime';
import { argumentFor, OwnFunction } from './custom-functions';
import type { DirectCells } from './direct-cells';
import { kinds, placeOf, readerOf, type Answer, type Node } from './direct-nodes';

/** In a box: null is an argument. */
type Given = Answer<readonly [argument: unknown]>;

/** Undefined for other functions, and other arguments. */
export function callOf(node: Node, cells: DirectCells): Answer<BaseValueObject> | undefined {
  const own = node._functionExecutor;
  if (node.nodeType !== kinds.call || !(own instanceof OwnFunction)) return undefined;
  const children = node.getChildren();
  if (children.length < own.minParams || children.length > own.maxParams) return undefined;
  const given = own.parameters.map((parameter, at) => givenBy(children[at], parameter, cells));
  if (given.includes(undefined)) return undefined;
  return (x, y) => {
    const args = (given as readonly Given[]).map((part) => part(x, y));
    if (args.includes(undefined)) return undefined;
    return own.answerTo((args as readonly (readonly [unknown])[]).map(([argument]) => argument));
  };
}

function givenBy(node: Node | undefined, parameter: Parameter, cells: DirectCells): Given | undefined {
  if (node === undefined) return () => [null];
  if (node.nodeType === kinds.value || node.nodeType === kinds.nothing) {
    node.execute();
    const value = node.getValue();
    if (!value || value.isArray()) return undefined;
    const argument = [argumentFor(parameter, value)] as const;
    return () => argument;
  }
  const place = placeOf(node);
  // A longer range is the same for all rows, and converted once for them.
  if (place?.rows !== 1) return undefined;
  const read = readerOf(place, cells);
  return (x, y) => {
    const held = read(x, y);
    if (held === undefined) return undefined;
    if (parameter.shape === 'matrix') return [[held]];
    return [held.length === 1 ? held[0] : new FunctionError('#VALUE!')];
  };
}
