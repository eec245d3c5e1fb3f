/** The same work as somebody would write it with decimal.js alone: tables of bands, a Decimal per cell. */
import { Decimal } from 'decimal.js';
import type { Outcome } from './result';
import type { Person } from './rows';

type Scorer = (cell: unknown) => Decimal;

const falling = (edges: readonly (readonly [number, number])[]): Scorer =>
  bands(edges, (value, edge) => value.lte(edge));
const rising = (edges: readonly (readonly [number, number])[]): Scorer =>
  bands(edges, (value, edge) => value.gte(edge));

function bands(
  edges: readonly (readonly [number, number])[],
  holds: (value: Decimal, edge: number) => boolean,
): Scorer {
  return (cell) => {
    const value = new Decimal(Number(cell).toPrecision(15));
    for (const [edge, score] of edges) if (holds(value, edge)) return new Decimal(score);
    return new Decimal(0);
  };
}

const levels =
  (scores: Readonly<Record<string, number>>): Scorer =>
  (cell) =>
    new Decimal(scores[String(cell)] ?? NaN);

const INDICATORS: readonly (readonly [Scorer, number])[] = [
  [
    rising([
      [1, 100],
      [0.9, 85],
      [0.8, 70],
      [0.7, 55],
      [0.6, 40],
      [0.5, 25],
      [0.4, 10],
    ]),
    20,
  ],
  [
    rising([
      [0.55, 100],
      [0.45, 80],
      [0.35, 60],
    ]),
    15,
  ],
  [
    rising([
      [200, 100],
      [160, 90],
      [120, 80],
      [80, 60],
    ]),
    15,
  ],
  [
    rising([
      [0.98, 100],
      [0.95, 80],
      [0.9, 60],
    ]),
    6,
  ],
  [
    falling([
      [35, 100],
      [45, 80],
      [55, 60],
    ]),
    12,
  ],
  [
    falling([
      [0.03, 100],
      [0.05, 80],
      [0.08, 50],
    ]),
    5,
  ],
  [levels({ A: 100, B: 80, C: 70, D: 0 }), 5],
  [falling([[0, 100]]), 5],
  [levels({ 优: 100, 中: 70, 差: 30 }), 5],
  [levels({ 积极: 100, 不积极: 70, 推诿: 0 }), 3],
  [levels({ 全勤: 100, 请假: 70, 缺勤: 60 }), 3],
  [levels({ 满勤: 100, '缺勤≤2次且报备': 80, '缺勤≤3次且报备': 70, '缺勤>3次或未报备': 60 }), 3],
  [levels({ 按要求: 100, 基本: 80, 未按要求: 60 }), 3],
];

const PAY: Readonly<Record<string, readonly [number, number]>> = {
  试用期: [2000, 200],
  初级客服: [2000, 300],
  中级客服: [2300, 300],
  高级客服: [2500, 300],
};

export function scoreWithDecimal(people: readonly Person[]): Outcome[] {
  return people.map(({ inputs, level, commission }) => {
    let sum = new Decimal(0);
    INDICATORS.forEach(([score, weight], index) => (sum = sum.plus(score(inputs[index]).times(weight))));
    const total = sum.div(100);
    const rounded = total.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    const grade = rounded.gte(90) ? 'A' : rounded.gte(80) ? 'B' : rounded.gte(60) ? 'C' : 'D';
    const [base, pool] = PAY[level] ?? [NaN, NaN];
    const bonus = total.div(100).times(pool).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    const extra =
      level === '试用期' ? new Decimal(0) : new Decimal(commission).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    return {
      total: total.toSignificantDigits(15).toNumber(),
      grade,
      salary: bonus.plus(base).plus(extra).toNumber(),
    };
  });
}
