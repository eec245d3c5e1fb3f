/** Cells that do not hold what is read from them. */
import type { Indicator, Rule } from '../../../src/schemes/indicator';
import type { Test } from '../../../src/schemes/stars';
import { scheme, text } from '../../support/broken';
import { draftOf, lines, ruleDraft } from './drafts';

const cells = (...kinds: readonly ('count' | 'flag' | 'points')[]): Indicator['input'] =>
  kinds.map((input, index) => ({ key: `c${index}`, label: text(`c${index}`), input }));
const wrong = (
  zh: string,
  en: string,
  wanted: readonly [string, string],
  came: readonly [string, string],
): string =>
  `error wrong-input 0: ${zh}：这里应填“${wanted[0]}”，输入类型却是“${came[0]}”，请更正输入类型或规则。 ${en}: a ${wanted[1]} is read here, but the input is "${came[1]}"; correct the input or the rule.`;
const full = { full: 100, otherwise: 0 };
const NUMBER = ['数值', 'number'] as const;
const FLAG = ['是/否', 'yes/no'] as const;
const LEVEL = ['等级', 'level'] as const;

it.each<[string, Rule, Indicator['input'], readonly string[]]>([
  ['a number', { kind: 'manual', max: 100 }, 'score', []],
  ['a level for points', { kind: 'manual', max: 100 }, 'level', [wrong('甲（a）', 'a 甲', NUMBER, LEVEL)]],
  [
    'a number for a level',
    { kind: 'levels', numbers: 'ordinal', levels: [{ label: text('优'), score: 100 }] },
    'number',
    [wrong('甲（a）', 'a 甲', LEVEL, NUMBER)],
  ],
  ['a flag for yes', { kind: 'conditions', ...full, tests: [{ is: true }] }, 'flag', []],
  [
    'a count for yes',
    { kind: 'conditions', ...full, tests: [{ is: true }] },
    'count',
    [wrong('甲（a）', 'a 甲', FLAG, ['次数', 'count'])],
  ],
  [
    'a flag beside violations',
    { kind: 'ranged', max: 100, violations: true, levels: [{ label: text('x'), from: 0 }] },
    cells('points', 'count', 'count'),
    [wrong('甲（a）', 'a 甲', FLAG, ['次数', 'count'])],
  ],
  [
    'one cell too few',
    { kind: 'share', max: 100 },
    'money',
    [
      'error missing 0: 甲（a）：这种规则需要 2 个输入格，却有 1 个，请在【输入格】中逐个列出。 a 甲: this rule needs 2 input cells but has 1; list them under [Input cells].',
    ],
  ],
])('%s', (_, rule, input, expected) => {
  expect(lines(ruleDraft(rule, input))).toEqual(expected);
});

it.each<[string, Test, readonly string[]]>([
  ['a limit', { atMost: 0 }, []],
  ['yes or no', { is: true }, [wrong('星级条件 1', 'star gates 1', FLAG, ['次数', 'count'])]],
])('gates: %s', (_, test, expected) => {
  const facts = [{ key: 'f', label: text('f'), input: 'count' as const }];
  const steps = [{ star: 1, window: 3, atLeast: 60, gates: [{ fact: 'f', test }] }];
  expect(lines(draftOf(scheme({ stars: { kind: 'ladder', facts, steps } })), 'wrong-input')).toEqual(
    expected,
  );
});
