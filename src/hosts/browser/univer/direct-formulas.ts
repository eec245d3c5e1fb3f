/**
 * Univer 0.25.1 computes both sides of every IF, and makes objects of every cell that a formula looks at. Here the side that is meant
 * is computed alone, and what our sheets ask most – tests of cells, calls of our own functions – is answered from plain values. What
 * is written otherwise goes the engine's way. What is replaced is private, hence the views of it.
 */
import { BooleanValueObject, IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import type { Univer } from '@univerjs/core';
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import { DirectCells } from './direct-cells';
import { callOf } from './direct-calls';
import { isCall, kinds, type Answer, type Node } from './direct-nodes';
import { testOf } from './direct-tests';

interface Interpreter {
  /** Computes the node, which holds the result then. */
  _execute(this: Interpreter, node: Node, x?: number, y?: number): unknown;
}

type Way = Answer<BaseValueObject>;

export function computeDirectly(univer: Univer): void {
  const { _interpreter: interpreter } = univer
    .__getInjector()
    .get(IFormulaDependencyGenerator) as unknown as {
    readonly _interpreter: Interpreter;
  };
  const cells = new DirectCells(univer);
  const { _execute: execute } = interpreter;
  const ways = new WeakMap<Node, Way | null>();

  const computed = (node: Node, x: number, y: number): BaseValueObject | undefined => {
    interpreter._execute(node, x, y);
    const value = node.getValue();
    return value?.isReferenceObject()
      ? (value as unknown as BaseReferenceObject).toArrayValueObject()
      : (value ?? undefined);
  };

  /** The side that is meant. Where the test is of several cells, each has its own. */
  const choiceOf = (node: Node): Way | null => {
    const [asked, ...sides] = node.getChildren();
    if (asked === undefined || sides.length < 1 || sides.length > 2) return null;
    if (node.getChildren().some((child) => child.getToken().toUpperCase() === 'LAMBDA')) return null;
    const test = testOf(asked, cells);
    return (x, y) => {
      const answer = (test && cells.enter() ? test(x, y) : undefined) ?? single(computed(asked, x, y));
      if (typeof answer !== 'boolean') return answer;
      const side = sides[answer ? 0 : 1];
      return side === undefined ? BooleanValueObject.create(false) : computed(side, x, y);
    };
  };

  const wayOf = (node: Node): Way | null => {
    if (isCall(node, 'IF')) return choiceOf(node);
    if (node.nodeType === kinds.value) return textOf(node);
    const call = callOf(node, cells);
    return call ? (x, y) => (cells.enter() ? call(x, y) : undefined) : null;
  };

  interpreter._execute = function (node, x = 0, y = 0) {
    let way = ways.get(node);
    if (way === undefined) ways.set(node, (way = wayOf(node)));
    const value = way?.(x, y);
    if (value === undefined) return execute.call(this, node, x, y);
    node.setValue(value);
    return 0;
  };
}

/** What the test of an IF comes to: true, false or an error; undefined where it is of several cells. */
function single(value: BaseValueObject | undefined): boolean | BaseValueObject | undefined {
  const one = value?.isArray() ? onlyCell(value as ArrayValueObject) : value;
  if (!one) return undefined;
  return one.isError() ? one : Boolean(one.getValue());
}

const onlyCell = (array: ArrayValueObject) =>
  array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.get(0, 0) : undefined;

/** The engine tells again and again that it is a text. */
function textOf(node: Node): Way | null {
  node.execute();
  const value = node.getValue();
  return value?.isString() ? () => value : null;
}
