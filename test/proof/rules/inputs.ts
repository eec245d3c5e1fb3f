/** What may stand in the sheet: values on the edges that the table states, beside them, and anywhere. */
import type { Big } from './cells';
import { isEmpty, numberIn, type Cell } from './cells';
import { domainOf, quantity, type Entry } from './entries';
import type { Kind } from './words';
import type { Random } from './random';
import type { At } from './score';

const USUAL: Readonly<Record<Exclude<Kind, 'flag' | 'level'>, readonly [high: number, step: number]>> = {
  rate: [1, 0.001],
  ratio: [1.5, 0.001],
  seconds: [90, 0.5],
  minutes: [60, 0.5],
  hours: [300, 0.5],
  days: [30, 0.5],
  months: [60, 1],
  perMinute: [120, 1],
  number: [20, 0.1],
  count: [40, 1],
  money: [400, 0.01],
  amount: [10, 0.5],
  ten: [10, 0.1],
  score: [100, 0.01],
  points: [35, 0.5],
};

const tidy = (value: number): number => Number(value.toPrecision(12));
const settled = (value: () => Big): number | undefined => {
  try {
    return value().toNumber();
  } catch {
    return undefined;
  }
};

export function valueFor(entry: Entry, index: number, at: At, random: Random): Cell {
  const { rule, row, inputs, bands, levels } = entry;
  const kind = inputs[index]?.kind ?? 'number';
  if (rule === 'levels' || rule === 'levelPoints') return levelFor(entry, random);
  if (kind === 'flag') return random.pick<Cell>([true, false, '是', '否', 1, 0]);
  if (kind === 'level') return random.pick<Cell>(['A', 1]);
  const [high, step] = USUAL[kind];
  const stated = [...bands, ...levels].flatMap((one) =>
    ['界限', '另一界限', '起点', '违规上限'].flatMap(
      (column) => numberIn(one.cell(column))?.toNumber() ?? [],
    ),
  );
  const target = row.has('目标') ? settled(() => quantity(row, '目标', at.parts, at.month)) : undefined;
  const full = numberIn(row.cell('满分'))?.toNumber();
  const scaled = rule === 'bands' && target !== undefined ? stated.map((edge) => edge * target) : stated;
  const edges = [...scaled, target, full].filter((one): one is number => one !== undefined);
  const anywhere = (): number => Math.round((random.below(10_000) / 10_000) * (high / step)) * step;
  const grain =
    kind === 'points' && numberIn(row.cell('步长')) !== undefined
      ? (numberIn(row.cell('步长')) as Big).toNumber()
      : step;
  const near = (): number => random.pick(edges) + random.pick([0, 0, -grain, grain]);
  const value = tidy(edges.length > 0 && random.chance(0.7) ? near() : anywhere());
  const { low, high: most } = domainOf(kind);
  const inside = Math.max(low === -Infinity ? 0 : low, Math.min(value, most));
  const whole = kind === 'count' || kind === 'months' ? Math.round(inside) : inside;
  return kind === 'seconds' && whole < 1 ? 1 : kind === 'minutes' && whole > 0 && whole < 0.5 ? 0.5 : whole;
}

function levelFor({ levels }: Entry, random: Random): Cell {
  if (levels.length === 0) return 'A';
  const level = random.pick(levels);
  const names = [level.cell('名称'), level.cell('英文名称')].filter((cell) => !isEmpty(cell));
  if (random.chance(0.7) && names.length > 0) return random.pick(names);
  return random.pick<Cell>([random.below(levels.length) + 1, numberIn(level.cell('得分'))?.toNumber() ?? 1]);
}

export const cellsFor = (entry: Entry, at: At, random: Random): readonly Cell[] =>
  entry.inputs.map((_, index) => valueFor(entry, index, at, random));

/** Totals on the edges of grades and stars, and anywhere; none that might be a percentage. */
export function totalFor(edges: readonly number[], random: Random): number {
  const near = edges.length > 0 && random.chance(0.7);
  const value = near
    ? random.pick(edges) + random.pick([0, 0.01, -0.01, 0.004, -0.006])
    : random.below(10_000) / 100;
  return tidy(Math.max(2, value));
}
