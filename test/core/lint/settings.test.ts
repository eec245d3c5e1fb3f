/** Settings that are missing, unused, or miss months. */
import type { Setting } from '../../../src/schemes/scheme';
import { indicator, scheme, text } from '../../support/broken';
import { draftOf, lines } from './drafts';

const target = indicator('a', { kind: 'proportional', max: 100, target: { setting: 's' } });
const setting = (more: Partial<Setting>): Setting => ({
  key: 's',
  label: text('设'),
  input: 'number',
  ...more,
});
const found = (...settings: readonly Setting[]) => lines(draftOf(scheme({ settings }, target)));

it.each<[string, Setting, readonly string[]]>([
  ['a value', setting({ value: 5 }), []],
  [
    'seasons',
    setting({
      seasons: [
        { months: [1, 2, 3, 4, 5, 6], value: 5 },
        { months: [7, 8, 9, 10, 11, 12], value: 6 },
      ],
    }),
    [],
  ],
  [
    'no value',
    setting({}),
    [
      'note setting-empty 0: 设（s）：没有数值，用到它的项目暂时无法计算，请填写。 s 设: it has no value, so what needs it cannot be computed yet; fill it in.',
    ],
  ],
  [
    'a target of 0',
    setting({ value: 0 }),
    [
      'error bad-number 0: 设（s）：它是目标，应大于 0，请更正。 s 设: it is a target and must be above 0; correct it.',
    ],
  ],
  [
    'seasons that miss and repeat months',
    setting({
      seasons: [
        { months: [1, 2, 3, 4, 5], value: 5 },
        { months: [5, 7, 8, 9, 10, 11, 12], value: 6 },
      ],
    }),
    [
      'error season-gap 0: 设（s）：各季节应恰好覆盖 12 个月，缺少 6 月，重复 5 月，请更正月份。 s 设: its seasons must name each month once, but 6 are missing and 5 are wrong or named twice; correct the months.',
    ],
  ],
])('%s', (_, one, expected) => {
  expect(found(one)).toEqual(expected);
});

it('that nothing uses', () => {
  expect(found(setting({ value: 1 }), setting({ key: 't', value: 1 }))).toEqual([
    'warning setting-unused 0: 设（t）：没有任何地方用到，请删除或更正代号。 t 设: nothing uses it; delete it or correct its key.',
  ]);
});
