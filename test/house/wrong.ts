/** Code that the linter must not let through, under the path where it would stand: the rule, and the smallest snippet that breaks it. */

export interface Wrong {
  readonly rule: string;
  readonly path: string;
  readonly code: string;
}

const wrong = (rule: string, code: string, path = 'src/core/wrong.ts'): Wrong => ({ rule, path, code });
const inPane = (rule: string, code: string): Wrong => wrong(rule, code, 'src/taskpane/wrong.tsx');
const inScript = (rule: string, code: string): Wrong => wrong(rule, code, 'scripts/wrong.mjs');

const SAVE = 'declare function save(): Promise<void>;\n';
const HOOKS = "import { useEffect, useMemo, useRef, useState } from 'react';\n";

/** Of those that need types, one that only types can tell. */
const TYPED: readonly Wrong[] = [
  wrong('typescript(no-floating-promises)', `${SAVE}export function end() { save(); }`),
  wrong(
    'typescript(no-floating-promises)',
    'const all = [1].map(async (one) => one);\nexport function end() { Promise.all(all); }',
  ),
  wrong(
    'typescript(no-misused-promises)',
    `${SAVE}export const saved = (): string => (save() ? 'yes' : 'no');`,
  ),
  wrong(
    'typescript(no-misused-promises)',
    `${SAVE}export const all = (ids: string[]): void => ids.forEach(async () => save());`,
  ),
  wrong(
    'typescript(switch-exhaustiveness-check)',
    "export function points(kind: 'band' | 'sum'): number {\n  switch (kind) {\n    case 'band': return 1;\n  }\n  return 0;\n}",
  ),
];

const ANYWHERE: readonly Wrong[] = [
  wrong('typescript(no-explicit-any)', 'export const one = (it: any): string => String(it);'),
  wrong('typescript(ban-ts-comment)', "// @ts-ignore\nexport const one: number = 'one';"),
  wrong('typescript(consistent-type-imports)', "import { Text } from './words';\nexport type Said = Text;"),
  wrong('typescript(no-require-imports)', "export const words = require('./words');"),
  wrong('eslint(no-unused-expressions)', 'export function one(a: number) { a + 1; }'),
  wrong('eslint(no-unused-vars)', 'export function one(unused: number) { return 1; }'),
  wrong('eslint(eqeqeq)', 'export const one = (a: unknown, b: unknown) => a == b;'),
  wrong('eslint(no-eval)', "eval('1');"),
  wrong('eslint(no-new-func)', "export const one = new Function('return 1');"),
  wrong('eslint(no-restricted-properties)', "document.body.innerHTML = 'one';"),
  wrong('eslint(no-restricted-properties)', "document.body.outerHTML = 'one';"),
  wrong('eslint(no-useless-assignment)', 'export function one() { let a = 1; a = 2; return a; }'),
  wrong('eslint(prefer-const)', 'let one = 1;\nexport const two = one;'),
  wrong('eslint(no-empty)', "try { JSON.parse(''); } catch {}"),
  wrong('eslint(no-unsafe-optional-chaining)', 'export const one = (a?: { b: () => number }) => (a?.b)();'),
  wrong(
    'eslint(preserve-caught-error)',
    "try { JSON.parse(''); } catch (error) { throw new Error('no', { cause: 1 }); }",
  ),
  wrong('import(no-default-export)', 'export default 1;'),
  inScript('eslint(no-undef)', 'document.title;\nexport const one = window;'),
];

const PANE: readonly Wrong[] = [
  inPane(
    'react-hooks(rules-of-hooks)',
    `${HOOKS}export function One({ on }: { on: boolean }) { if (on) useState(1); return null; }`,
  ),
  inPane(
    'react-hooks(exhaustive-deps)',
    `${HOOKS}export function One({ a }: { a: number }) { useEffect(() => console.log(a), []); return null; }`,
  ),
  inPane(
    'react(set-state-in-effect)',
    `${HOOKS}export function One() { const [a, set] = useState(1); useEffect(() => { set(2); }, []); return <p>{a}</p>; }`,
  ),
  inPane(
    'react(set-state-in-render)',
    `${HOOKS}export function One() { const [a, set] = useState(1); set(2); return <p>{a}</p>; }`,
  ),
  inPane('react(refs)', `${HOOKS}export function One() { const a = useRef(1); return <p>{a.current}</p>; }`),
  inPane('react(purity)', 'export function One() { return <p>{Math.random()}</p>; }'),
  inPane(
    'react(immutability)',
    'export function One({ a }: { a: { b: number } }) { a.b = 1; return <p>{a.b}</p>; }',
  ),
  inPane('react(static-components)', 'export function One() { const Two = () => <p />; return <Two />; }'),
  inPane('react(globals)', 'let seen = 0;\nexport function One() { seen = 1; return <p>{seen}</p>; }'),
];

export const WRONG: readonly Wrong[] = [...TYPED, ...ANYWHERE, ...PANE];
