/** A part of `npm run proof:teams`: ranks, places, pools, raters and stars of random teams are what a person reckons by hand. */
import { prove } from './prove';

test('random teams come out as by hand', () => {
  const outcomes = [...prove(2000, 500_000)];
  expect(outcomes.flatMap(({ differences }) => differences)).toEqual([]);
  // The teams are neither all torn by ties nor all without.
  const torn = outcomes.filter(({ atEdges }) => atEdges > 0).length;
  expect(torn).toBeGreaterThan(300);
  expect(torn).toBeLessThan(1700);
  expect(outcomes.filter(({ heldBack }) => heldBack).length).toBeGreaterThan(100);
});
