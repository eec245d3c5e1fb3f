/** Names of things that are not there. */
import type { Scheme } from '../../../src/schemes/scheme';
import type { Fact, Gate, Stars } from '../../../src/schemes/stars';
import { indicator, scheme, text } from '../../support/broken';
import { draftOf, full, lines } from './drafts';

const absent = (
  code: string,
  zh: string,
  en: string,
  what: readonly [string, string],
  name: string,
  nearest?: string,
): string => {
  const [a, b] =
    nearest === undefined
      ? ['请更正或补上', 'correct it or add one']
      : [`最接近的是“${nearest}”`, `the nearest is "${nearest}"`];
  return `error ${code} 0: ${zh}：没有名为“${name}”的${what[0]}，${a}。 ${en}: there is no ${what[1]} "${name}"; ${b}.`;
};
const facts: readonly Fact[] = [
  { key: 'complaints', label: text('投诉'), input: 'count' },
  { key: 'role', label: text('岗位'), input: 'level', choices: [{ label: '话务员' }, { label: '在线客服' }] },
];
const ladder = (atLeast: number | Record<string, number>, ...gates: readonly Gate[]): Stars => ({
  kind: 'ladder',
  facts,
  steps: [{ star: 1, window: 3, atLeast, gates }],
});
const level = { label: '一级', aliases: ['1级'], base: 1, bonus: 1 };
const proportional = (setting: string) =>
  indicator('a', { kind: 'proportional', max: 100, target: { setting } });

it.each<[string, Scheme, readonly string[]]>([
  [
    'a target',
    scheme(
      { settings: [{ key: 'target', label: text('目标'), input: 'number', value: 1 }] },
      proportional('tarket'),
    ),
    [absent('unknown-key', 'a（a）', 'a a', ['设定', 'setting'], 'tarket', 'target')],
  ],
  [
    'a raw count',
    scheme(
      { raw: [{ key: 'x', label: text('x'), input: 'count' }] },
      full('a', { ratio: { of: 'x', by: 'paid' } }),
    ),
    [absent('unknown-key', 'a（a）', 'a a', ['原始数', 'raw count'], 'paid')],
  ],
  [
    'a fact',
    scheme({ stars: ladder(60, { fact: 'complaint', test: { atMost: 0 } }) }),
    [absent('unknown-level', '星级条件 1', 'star gates 1', ['事实', 'fact'], 'complaint', 'complaints')],
  ],
  [
    'a limit',
    scheme({ stars: ladder(60, { fact: 'complaints', test: { atMost: { setting: 'limit' } } }) }),
    [absent('unknown-key', '星级条件 1', 'star gates 1', ['设定', 'setting'], 'limit')],
  ],
  [
    'a reward',
    scheme({
      stars: {
        kind: 'total',
        facts: [],
        bands: [{ star: 1, from: 60, reward: { setting: 'r' } }, { star: 0 }],
        conditions: [],
      },
    }),
    [absent('unknown-key', '1 星', '1★', ['设定', 'setting'], 'r')],
  ],
  [
    'a role',
    scheme({ stars: ladder({ 话务员: 60, 在线: 70 }) }),
    [
      absent('unknown-level', '1 星', '1★', ['岗位', 'role'], '在线'),
      absent('missing', '1 星', '1★', ['岗位分数线', 'threshold for the role'], '在线客服'),
    ],
  ],
  [
    'a level of probation',
    scheme({
      pay: { commission: false, levels: [level], probation: { label: '试用', share: 0.8, level: '二级' } },
    }),
    [absent('unknown-level', '试用', '试用', ['薪资级别', 'pay level'], '二级', '一级')],
  ],
  [
    'a level of probation by its alias',
    scheme({
      pay: { commission: false, levels: [level], probation: { label: '试用', share: 0.8, level: '1 级' } },
    }),
    [],
  ],
  [
    'a star of the year',
    scheme({ stars: ladder(60), year: { kind: 'most-stars', star: 5 } }),
    [absent('unknown-level', '年度', 'year', ['星级', 'star'], '5')],
  ],
])('%s', (_, of, expected) => {
  expect(lines(draftOf(of), 'unknown-key', 'unknown-level', 'missing')).toEqual(expected);
});
