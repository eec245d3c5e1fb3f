/** A part of `npm run proof:rules`: what an edited rules table computes is what it says, or something is said about it. */
import { otherwiseSaid, prove, wrongInSilence } from './prove';

test('edited tables compute what they say', () => {
  const outcomes = [...prove(130, 40_000)];
  const wrong = outcomes.filter(wrongInSilence);
  expect(wrong.map(({ scheme, said, differences }) => [scheme, said, differences[0]])).toEqual([]);
  const other = outcomes.filter(otherwiseSaid);
  expect(other.map(({ scheme, said, unexplained }) => [scheme, said, unexplained[0]])).toEqual([]);
  // The edits are neither all refused nor all harmless.
  const count = (verdict: string): number => outcomes.filter((one) => one.verdict === verdict).length;
  expect(count('sound')).toBeGreaterThan(30);
  expect(count('refused')).toBeGreaterThan(30);
  expect(count('warned')).toBeGreaterThan(10);
});
