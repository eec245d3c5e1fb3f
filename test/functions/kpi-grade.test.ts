/** KPIGRADE, KPIRATIO. */
import type { Argument } from '../../src/functions/description';
import { call, column, errorText } from '../support/call';

const DIV0 = { error: '#DIV/0!' } as const;

describe('KPIGRADE', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['89.5 is B', [89.5], 'B'],
    ['half-up', [89.995], 'A'],
    ['text', ['89.5'], 'B'],
    ['a column', [column(100, null, 59.99, DIV0, 'x')], [['A'], [''], ['D'], ['#DIV/0!'], ['#VALUE!']]],
    [
      'a block',
      [
        [
          [90, 80],
          [60, 0],
        ],
      ],
      [
        ['A', 'B'],
        ['C', 'D'],
      ],
    ],
    ['above 100 where there are bonus points', [120, 'aftersales-eight-grades'], '特'],
    ['above 100 where there are none', [100.01], '#VALUE!'],
    ['below 0', [-0.01], '#VALUE!'],
    ['upper edge', [95, '售前绩效（目标权重）'], 'B'],
    ['quarters', [90, 'presales-quantified'], '四级'],
    ['service', [60, 'service-seven'], '合格'],
    ['probation', [60, 'presales-probation'], '延期'],
    ['no grades', [90, 'center-star'], '#N/A'],
    ['TRUE is no score', [true], '#VALUE!'],
  ])('%s', (_, args, result) => {
    expect(call('KPIGRADE', ...args)).toEqual(result);
  });

  it('says what the scheme has instead', () => {
    expect(errorText('KPIGRADE', 90, 'center-star')).toContain(
      'center-star has no grades. It has: totals, stars.',
    );
  });
});

describe('KPIRATIO', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['score / 100', [86.5], 0.865],
    ['exactly', [33.3333333333333], 0.333333333333333],
    [
      'by grade',
      [column(120, 110, 100, 90, 80, 70, 60, 0), 'aftersales-eight-grades'],
      [[1.5], [1.2], [1], [0.9], [0.7], [0.5], [0.3], [0]],
    ],
    ['blank', [''], ''],
    ['none', [90, 'service-seven'], '#N/A'],
    ['fixed amounts are no coefficient', [90, 'presales-target-weights'], '#N/A'],
  ])('%s', (_, args, result) => {
    expect(call('KPIRATIO', ...args)).toEqual(result);
  });
});
