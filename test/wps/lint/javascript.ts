/** Reads a built script as Chromium 103 would, and finds what it would not know, or what the add-in must not do. */
import { createRequire } from 'node:module';
import { FORBIDDEN, FORBIDDEN_METHODS, NEWER_CSS, NEWER_METHODS, NEWER_STATICS } from './features';
import type { Newer } from './features';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** The parser that webpack brings along: what the build reads scripts with. */
const { parse } = createRequire(require.resolve('webpack'))('acorn') as {
  parse(code: string, options: { ecmaVersion: number; sourceType: 'script' }): Node;
};

export interface Finding {
  /** Short and the same wherever it is found, so that it can be allowed. */
  readonly what: string;
  /** The code around it. */
  readonly where: string;
}

const CHROMIUM: Newer = { methods: NEWER_METHODS, statics: NEWER_STATICS };

/** `may`: what this script is allowed to do; `newer`: what its engine does not have. */
export function javascriptFindings(
  code: string,
  may: ReadonlySet<string> = new Set(),
  newer: Newer = CHROMIUM,
): readonly Finding[] {
  const findings: Finding[] = [];
  const note = (what: string, at: number): void => {
    if (!may.has(what)) findings.push({ what, where: code.slice(Math.max(0, at - 60), at + 90) });
  };
  let tree: Node;
  try {
    // A script, not a module; what ES2022 does not know is refused: the v flag, import attributes, `using`, await at the top.
    tree = parse(code, { ecmaVersion: 2022, sourceType: 'script' });
  } catch (fault) {
    return [{ what: `not a script of ES2022: ${(fault as Error).message}`, where: code.slice(0, 60) }];
  }
  visit(tree, (node) => inspect(node, note, newer));
  return findings;
}

function visit(node: Node, each: (node: Node) => void): void {
  each(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === 'object' && child !== null && typeof (child as Node).type === 'string')
        visit(child as Node, each);
}

type Note = (what: string, at: number) => void;

function inspect(node: Node, note: Note, newer: Newer): void {
  if (node.type === 'ImportExpression') note('import()', node.start);
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    called(node.callee as Node, note, newer);
    const [, flags] = node.arguments as readonly Node[];
    if (nameOf(node.callee as Node) === 'RegExp' && flags?.type === 'Literal' && /v/.test(nameOf(flags)))
      note('RegExp with v (112)', node.start);
  }
  if (node.type === 'MemberExpression') member(node, note, newer);
  const text =
    node.type === 'Literal' ? node.value : (node.value as { cooked?: unknown } | undefined)?.cooked;
  if (node.type !== 'Property' && typeof text === 'string')
    for (const [what, pattern] of NEWER_CSS) if (pattern.test(text)) note(what, node.start);
}

const nameOf = (node: Node): string => {
  if (node.type === 'Identifier') return String(node.name);
  return node.type === 'Literal' ? String(node.value) : '';
};

const GLOBALS = ['window', 'self', 'globalThis'];

function called(callee: Node, note: Note, { methods }: Newer): void {
  if (callee.type === 'Identifier' && FORBIDDEN.has(nameOf(callee))) note(nameOf(callee), callee.start);
  if (callee.type !== 'MemberExpression') return;
  const [object, property] = [callee.object as Node, nameOf(callee.property as Node)];
  if (GLOBALS.includes(nameOf(object)) && FORBIDDEN.has(property)) note(property, callee.start);
  if (callee.computed === true && (callee.property as Node).type === 'Identifier') return;
  if (Object.hasOwn(methods, property)) note(`.${property}() (${methods[property]})`, callee.start);
  if (FORBIDDEN_METHODS.has(property)) note(`.${property}()`, callee.start);
}

function member(node: Node, note: Note, { statics }: Newer): void {
  const path = `${nameOf(node.object as Node)}.${nameOf(node.property as Node)}`;
  if (node.computed !== true && Object.hasOwn(statics, path)) note(`${path} (${statics[path]})`, node.start);
}
