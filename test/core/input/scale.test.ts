import { scaleCheck } from '../../../src/core/input/scale';
import { text } from '../../../src/core/words/text';
import type { Cell } from '../../../src/core/cell';

const SCORE = text('得分', 'score');
const refused = (given: readonly Cell[], value: number, greatest = 100): boolean =>
  scaleCheck(given, greatest, SCORE)(value) !== undefined;

it.each<[string, readonly Cell[], number, boolean]>([
  ['a fraction among points', [90, 0.95], 0.95, true],
  ['just under one point', [90, 0.999999], 0.999999, true],
  ['one point among points', [90, 1], 1, false],
  ['nothing', [90, 0], 0, false],
  ['nothing alone', [0], 0, false],
  ['100% alone', [1], 1, true],
  ['105% in a range of percentages', [0.9, 1.05, null], 1.05, true],
  ['the most that a percentage may be', [1.5, 0.2], 1.5, true],
  ['just over it', [1.5001], 1.5001, false],
  ['percentages beside an error and words', [{ error: '#N/A' }, 'x', 0.9], 0.9, true],
  ['percentages typed as text beside points typed as text', ['86.5', '1.2'], 1.2, false],
  ['percentages typed as text', ['0.865', '1.2'], 1.2, true],
])('%s', (_, given, value, isRefused) => {
  expect(refused(given, value)).toBe(isRefused);
});

it('says nothing where the greatest total is below 20: there a fraction may be a total', () => {
  expect(refused([0.5], 0.5, 19.99)).toBe(false);
  expect(refused([0.5], 0.5, 20)).toBe(true);
  expect(refused([0.5], 0.5, Infinity)).toBe(true);
});

it('names the cure', () => {
  const error = scaleCheck([0.865], 100, SCORE)(0.865);
  expect(error?.text?.zh).toMatch(/0\.865（即 86\.5%）.*乘以 100/);
  expect(error?.text?.en).toMatch(/0\.865, which is 86\.5%.*Multiply it by 100/);
});
