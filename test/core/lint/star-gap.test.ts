/** Stars that are left out, and quotas. */
import type { Stars } from '../../../src/schemes/stars';
import { scheme } from '../../support/broken';
import { draftOf, lines } from './drafts';

const ladder = (stars: readonly number[], quota?: number): Stars => ({
  kind: 'ladder',
  facts: [],
  steps: stars.map((star) => ({ star, window: 3, atLeast: 50 + star, gates: [], quota })),
});

it.each<[string, Stars, readonly string[]]>([
  ['1 to 5', ladder([1, 2, 3, 4, 5]), []],
  ['3 to 5', ladder([3, 4, 5]), []],
  [
    'without 2',
    ladder([1, 3]),
    [
      'warning star-gap 0: 星级：缺少 2 星一行，1 星之上直接是 3 星，请核对。 stars: there is no row for 2★ between 1★ and 3★; check it.',
    ],
  ],
  [
    'without 2 to 4',
    ladder([1, 5]),
    [
      'warning star-gap 0: 星级：缺少 2–4 星一行，1 星之上直接是 5 星，请核对。 stars: there is no row for 2–4★ between 1★ and 5★; check it.',
    ],
  ],
  ['quotas of 100%', ladder([1, 2], 0.5), []],
  [
    'quotas of 120%',
    ladder([1, 2], 0.6),
    [
      'note quota-over-100 0: 名额比例：合计 120%，各是上限，不会同时用满。 quotas: they sum to 120%; each is a limit, and not all can be filled at once.',
    ],
  ],
  [
    'a quota of 30',
    ladder([1], 30),
    [
      'error quota-over-100 0: 星级 1 名额比例：30 应为 0%–100%，请更正。 Stars 1 Quota: 30 must be 0%–100%; correct it.',
      'note quota-over-100 0: 名额比例：合计 3000%，各是上限，不会同时用满。 quotas: they sum to 3000%; each is a limit, and not all can be filled at once.',
    ],
  ],
])('%s', (_, stars, expected) => {
  expect(lines(draftOf(scheme({ stars })), 'star-gap', 'quota-over-100')).toEqual(expected);
});
