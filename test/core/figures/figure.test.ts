/** The grammar of exported cells, row by row. */
import type { Cell } from '../../../src/core/cell';
import { readFigure, type Figure, type FigureKind, type TimeUnit } from '../../../src/core/figures/figure';

const code = (figure: Figure): unknown =>
  typeof figure === 'object' ? `${figure.error} ${figure.text?.zh ?? ''} ${figure.text?.en ?? ''}` : figure;

const FAULT = expect.stringContaining('#VALUE!') as unknown;

it.each<[FigureKind, Cell, unknown]>([
  ['percent', '97.41%', 0.9741],
  ['percent', '97.41 %', 0.9741],
  ['percent', '９７．４１％', 0.9741],
  ['percent', 0.9741, 0.9741],
  ['percent', 1.2, 1.2],
  ['percent', '0.37', 0.37],
  ['percent', -0.05, -0.05],
  ['percent', 10, 10],
  ['percent', 10.0001, FAULT],
  ['percent', 97.41, FAULT],
  ['percent', '97.41', FAULT],
  ['percent', '很高', FAULT],
  ['percent', true, FAULT],
  ['duration', '8分48秒', 528],
  ['duration', '1分钟30秒', 90],
  ['duration', '2小时3分', 7380],
  ['duration', '90秒', 90],
  ['duration', '37.79', 37.79],
  ['duration', 37.79, 37.79],
  ['duration', '00:01:30', 90],
  ['duration', '3:25', 205],
  ['duration', 0, 0],
  ['duration', 1, 1],
  ['duration', 0.99, FAULT],
  ['duration', 0.000926, FAULT],
  ['duration', -1, FAULT],
  ['money', '102,801.40', 102801.4],
  ['money', '¥102,801.40', 102801.4],
  ['money', '102801.4元', 102801.4],
  ['money', '1.2万', 12000],
  ['money', '¥1.2万元', 12000],
  ['money', '-1.2 万', -12000],
  ['money', '0.35亿', 35_000_000],
  ['money', '12%', FAULT],
  ['money', '12%万', FAULT],
  ['money', -30, -30],
  ['count', 98, 98],
  ['count', '98.0', 98],
  ['count', '1,204', 1204],
  ['count', '3次', 3],
  ['count', 98.5, FAULT],
  ['count', -1, FAULT],
  ['count', '1.2万', FAULT],
  ['number', '3.5', 3.5],
  ['number', -3.5, -3.5],
  ['number', '3.5%', FAULT],
  ['number', '¥3', FAULT],
])('%s: %j is %j', (kind, cell, result) => {
  expect(code(readFigure(cell, kind))).toEqual(result);
});

it.each<[Cell, TimeUnit, unknown]>([
  ['1分30秒', 'minute', 1.5],
  [1.5, 'minute', 1.5],
  [0.37, 'minute', 0.37],
  [0.0166, 'minute', FAULT],
  ['2小时3分', 'hour', 2.05],
  ['90秒', 'hour', 0.025],
  // 3:25 may be minutes and seconds, or hours and minutes: nobody knows where hours are asked for.
  ['3:25', 'hour', FAULT],
  ['3:25', 'minute', expect.closeTo(205 / 60, 12)],
])('%j in a unit of %s is %j', (cell, unit, result) => {
  expect(code(readFigure(cell, 'duration', unit))).toEqual(result);
});

const KINDS: readonly FigureKind[] = ['percent', 'duration', 'money', 'count', 'number'];

it.each<[Cell]>([
  [null],
  [''],
  ['  '],
  ['-'],
  ['--'],
  ['—'],
  ['——'],
  ['－'],
  ['--分--秒'],
  ['-- 分 -- 秒'],
  ['--小时--分'],
  ['NaN'],
  ['nan'],
  ['null'],
  ['#DIV/0!'],
  ['#N/A'],
  [{ error: '#N/A' }],
  [{ error: '#DIV/0!' }],
])('%j is missing in every kind, and never 0', (cell) => {
  expect(KINDS.map((kind) => readFigure(cell, kind))).toEqual(KINDS.map(() => 'missing'));
});

it.each(['延迟统计', ' 延迟 统计 '])('%j is pending in every kind', (cell) => {
  expect(KINDS.map((kind) => readFigure(cell, kind))).toEqual(KINDS.map(() => 'pending'));
});

it('lets other errors through, and says what was expected, what came and what to do', () => {
  expect(readFigure({ error: '#REF!' }, 'count')).toEqual({ error: '#REF!' });
  expect(code(readFigure(97.41, 'percent'))).toContain('请除以 100');
  expect(code(readFigure(0.0009, 'duration'))).toContain('86400');
});
