/** Labels whose order everybody knows, best first: every one of a scale against its neighbours, and what is of no scale. */
import { misordered } from '../../../src/core/score/label-order';

const SCALES: readonly (readonly string[])[] = [
  ['S', 'A+', 'A', 'A-', 'B+', 'B', 'B-', 'C', 'D', 'E', 'F'],
  ['S级', 'A级', 'B档', 'C等', 'D'],
  ['10星', '9星级', '5★', '4 stars', '3星', '2星', '1star', '0星'],
  ['优', '良', '中', '合格', '差'],
  ['优秀', '良好', '中等', '及格', '不合格'],
  ['优', '良', '中', '合格', '不及格'],
  ['Excellent', 'Good', 'Fair', 'Pass', 'Poor'],
  ['excellent', 'good', 'fair', 'pass', 'fail'],
];

it.each(SCALES.map((scale) => [scale.join(' '), scale] as const))('%s', (_, scale) => {
  expect(misordered(scale)).toBeUndefined();
  for (const [at, worse] of scale.entries())
    for (const better of scale.slice(0, at)) expect(misordered([worse, better])).toEqual([worse, better]);
});

it.each<[string, readonly string[], readonly string[] | undefined]>([
  ['the first two that are wrong', ['A', 'C', 'B', 'S'], ['C', 'B']],
  ['the first that is worse', ['B', 'A', 'S'], ['B', 'A']],
  ['past what is of no scale', ['B', '甲', 'A'], ['B', 'A']],
  ['nothing of two of no scale', ['乙', '甲'], undefined],
  ['nothing of two scales', ['差', 'S', '5星'], undefined],
  ['nothing of the same twice', ['A', 'A', 'A级'], undefined],
  ['nothing of other words of one place', ['合格', '及格', 'pass'], undefined],
  // Not of the letters that grades go by, or with more behind them.
  ['nothing of other letters', ['H', 'G'], undefined],
  ['nothing of longer words', ['B组', 'A组', 'B类员工', 'A类员工'], undefined],
  ['nothing of other signs', ['B*', 'A*'], undefined],
  ['nothing of words behind stars', ['1星员工', '5星员工'], undefined],
  ['nothing of plain numbers', ['1', '5'], undefined],
  ['nothing of one', ['F'], undefined],
  ['nothing of none', [], undefined],
])('%s', (_, labels, wanted) => {
  expect(misordered(labels)).toEqual(wanted);
});
