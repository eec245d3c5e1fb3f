/** TEMPORARY stand-in until the real catalogue lands: one function, so that the hosts can be built and tried. */
import { isBlank, valueError } from '../core/cell';
import type { FunctionDescription } from './description';

export const catalogue: readonly FunctionDescription[] = [
  {
    name: 'KPIBAND',
    summary: { zh: '数值所在档位的得分', en: 'The score of the band that a value lies in' },
    parameters: [
      { name: 'value', shape: 'matrix', about: { zh: '指标值', en: 'the value' } },
      { name: 'kpi', shape: 'scalar', about: { zh: '指标', en: 'the indicator' } },
      { name: 'scheme', shape: 'matrix', optional: true, about: { zh: '方案', en: 'the scheme' } },
    ],
    result: { about: { zh: '得分', en: 'score' }, shape: 'matrix' },
    errors: [],
    examples: [],
    run: (values) =>
      (values as readonly (readonly (number | string | null)[])[]).map((row) =>
        row.map((value) => {
          if (isBlank(value)) return '';
          if (typeof value !== 'number') return valueError('应为数值', 'expected a number');
          return value >= 0.5 ? 80 : 60;
        }),
      ),
  },
];
