/** Star rows per role: window, threshold and reward of a row hold for its role alone. */
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import { schemeById } from '../../support/schemes';
import { call } from '../../support/call';
import { errorsOf } from './grid';

const NOTES = { decisions: [], defects: [] };
const printed = (): Cell[][] => printTable(schemeById('smile-star'), NOTES, 'zh').map((row) => [...row]);

interface Place {
  readonly row: number;
  readonly star: number;
  readonly role: string;
}

/** Where the rows of the stars stand, and their columns. */
function starsIn(rules: Cell[][]): {
  readonly places: readonly Place[];
  readonly column: (name: string) => number;
} {
  const head = rules.findIndex(([title]) => title === '【星级】');
  const column = (name: string): number => (rules[head] ?? []).indexOf(name);
  const places: Place[] = [];
  for (let row = head + 1; rules[row]?.[column('星级')] !== null && rules[row] !== undefined; row++)
    places.push({
      row,
      star: Number(rules[row]?.[column('星级')]),
      role: String(rules[row]?.[column('岗位')]),
    });
  return { places, column };
}

const edited = (
  edits: readonly (readonly [star: number, role: string, column: string, value: Cell])[],
): Cell[][] => {
  const rules = printed();
  const { places, column } = starsIn(rules);
  for (const [star, role, name, value] of edits) {
    const place = places.find((one) => one.star === star && one.role === role);
    (rules[place?.row ?? -1] as Cell[])[column(name)] = value;
  }
  return rules;
};

test.each<readonly [string, number]>([
  ['话务员', 500],
  ['在线客服员', 600],
])('a reward changed for 在线客服员 alone pays %s %d', (role, money) => {
  const rules = edited([[4, '在线客服员', '奖励', 600]]);
  expect(errorsOf(rules)).toEqual([]);
  expect(call('STARREWARD', 4, rules, role)).toBe(money);
});

test('a reward that is blank for one role is refused', () => {
  expect(errorsOf(edited([[4, '在线客服员', '奖励', null]]))[0]).toMatch(/^missing /);
});

test('the table of such a scheme reads as it prints', () => {
  const [draft] = readTable(
    edited([
      [4, '在线客服员', '奖励', 600],
      [1, '话务员', '月数', 5],
    ]),
  );
  const again = readTable(printTable(draft?.scheme as never, NOTES, 'en'))[0];
  expect(again?.scheme.stars).toEqual(draft?.scheme.stars);
});

test('any windows, thresholds and rewards by role rate and pay as their rows say', () => {
  const figures = fc.record({
    window: fc.integer({ min: 1, max: 6 }),
    edge: fc.integer({ min: 70, max: 99 }),
    reward: fc.integer({ min: 0, max: 900 }),
  });
  fc.assert(
    fc.property(
      fc.array(figures, { minLength: 10, maxLength: 10 }),
      fc.array(fc.integer({ min: 60, max: 100 }), { minLength: 6, maxLength: 6 }),
      (all, months) => {
        const rules = printed();
        const { places, column } = starsIn(rules);
        places.forEach(({ row }, index) => {
          const cells = rules[row] as Cell[];
          cells[column('月数')] = all[index]?.window ?? 1;
          cells[column('界限')] = all[index]?.edge ?? 0;
          cells[column('奖励')] = all[index]?.reward ?? 0;
        });
        expect(errorsOf(rules)).toEqual([]);
        for (const role of ['话务员', '在线客服员']) {
          let star = 0;
          for (const [index, place] of places.entries()) {
            if (place.role !== role) continue;
            const { window = 1, edge = 0, reward } = all[index] ?? {};
            expect(call('STARREWARD', place.star, rules, role)).toBe(reward);
            if (star === place.star - 1 && months.slice(-window).every((month) => month >= edge))
              star = place.star;
          }
          const facts = [
            ['role', role],
            ['tenure', 600],
          ];
          expect(call('STARLEVEL', [months], rules, facts)).toBe(star);
        }
      },
    ),
    { numRuns: 60, seed: 12 },
  );
});
