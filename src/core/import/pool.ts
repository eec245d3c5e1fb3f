/** One figure of a person out of all the rows that are theirs. */
import { FIGURES, type FigureId } from '../../profiles/figures';
import type { CellError } from '../cell';
import type { Figure } from '../figures/figure';
import { weightedMean, type Weighted } from '../figures/merge';
import { add, compare, divide, exact, multiply, subtract, ZERO, type Exact } from '../number/exact';
import { text, type Text } from '../words/text';
import type { FigureRef, Way } from './way';

/** `merged`: counts added, ratios of sums, weighted times; `shops`: the mean of the shops' own figures; `main`: the largest shop alone. */
export type Reading = 'merged' | 'shops' | 'main';

/** A row's figures; undefined where its table has no such column. */
export interface FigureRow {
  readonly shop: string;
  figure(ref: FigureRef): Figure | undefined;
}

export type Pooled =
  | { readonly value: Exact; readonly note?: Text }
  | { readonly none: 'missing' | 'pending' | 'fault'; readonly why: Text };

export function pool(way: Way, rows: readonly FigureRow[], reading: Reading, planned?: number): Pooled {
  if (rows.length < 2 || reading === 'merged') return merged(way, rows, planned);
  const shops = byShop(rows);
  if (shops.length < 2) return merged(way, rows, planned);
  if (reading === 'main') {
    const main = mainShop(shops);
    return main === undefined ? { none: 'fault', why: NO_MAIN } : merged(way, main, planned);
  }
  if (way.kind === 'sum' || way.kind === 'planned') return merged(way, rows, planned);
  const each = shops.map((own) => merged(way, own, planned));
  let sum: Exact = ZERO;
  for (const one of each) {
    if ('none' in one) return one;
    sum = add(sum, one.value);
  }
  return { value: divide(sum, exact(each.length)), note: SHOP_MEAN };
}

function merged(way: Way, rows: readonly FigureRow[], planned: number | undefined): Pooled {
  switch (way.kind) {
    case 'sum':
      return difference(total(rows, way.plus), total(rows, way.minus ?? []));
    case 'planned': {
      const sum = total(rows, [way.of]);
      if ('none' in sum) return sum;
      if (planned === undefined) return { none: 'missing', why: NO_PLAN };
      return planned === 0
        ? { none: 'missing', why: ZERO_PLAN }
        : { value: divide(sum.value, exact(planned)) };
    }
    case 'ratio':
      return quotient(way, rows);
    case 'mean':
      return mean(way.of, rows);
  }
}

function difference(plus: Pooled, minus: Pooled): Pooled {
  if ('none' in plus) return plus;
  return 'none' in minus ? minus : { value: subtract(plus.value, minus.value) };
}

/** A sum that lacks a part is no sum. */
function total(rows: readonly FigureRow[], refs: readonly FigureRef[]): Pooled {
  let sum: Exact = ZERO;
  for (const row of rows) {
    for (const ref of refs) {
      const figure = row.figure(ref);
      if (typeof figure !== 'number') return without(figure, rows.length > 1);
      sum = add(sum, exact(figure));
    }
  }
  return { value: sum };
}

/** Rows in which either count is missing are passed over, both of them. */
function quotient(way: Way & { kind: 'ratio' }, rows: readonly FigureRow[]): Pooled {
  let [of, by]: [Exact, Exact] = [ZERO, ZERO];
  let used = 0;
  for (const row of rows) {
    const [top, bottom] = [row.figure(way.of), row.figure(way.by)];
    const bad = [top, bottom].find((one) => typeof one === 'object' || one === 'pending');
    if (bad !== undefined) return without(bad, false);
    if (typeof top !== 'number' || typeof bottom !== 'number') continue;
    [of, by] = [add(of, exact(top)), add(by, exact(bottom))];
    used++;
  }
  if (used === 0) return { none: 'missing', why: MISSING };
  if (compare(by, ZERO) === 0) return { none: 'missing', why: NOTHING_TO_DIVIDE };
  const share = divide(of, by);
  const few = way.by === 'rated' && compare(by, exact(5)) < 0 ? [FEW_RATINGS] : [];
  const note = [...few, ...(used < rows.length ? [PASSED_OVER] : [])][0];
  return {
    value: way.complement ? subtract(exact(1), share) : share,
    ...(note === undefined ? {} : { note }),
  };
}

/** Weighted by the first of the figure's counts that every row's table has; without any the plain mean, and said. */
function mean(ref: FigureRef, rows: readonly FigureRow[]): Pooled {
  const bad = rows.map((row) => row.figure(ref)).find((one) => typeof one === 'object' || one === 'pending');
  if (bad !== undefined) return without(bad, false);
  const known = rows.filter((row) => typeof row.figure(ref) === 'number');
  const [first] = known;
  if (first === undefined) return { none: 'missing', why: MISSING };
  const passed = known.length < rows.length ? { note: PASSED_OVER } : {};
  if (known.length === 1) return { value: exact(first.figure(ref) as number), ...passed };
  const weight = weightsOf(ref).find((one) => known.every((row) => row.figure(one) !== undefined));
  if (weight === undefined) {
    const sum = known.reduce<Exact>((all, row) => add(all, exact(row.figure(ref) as number)), ZERO);
    return { value: divide(sum, exact(known.length)), note: PLAIN_MEAN };
  }
  const parts: Weighted[] = [];
  for (const row of known) {
    const own = row.figure(weight);
    if (typeof own !== 'number') return { none: own === 'pending' ? 'pending' : 'missing', why: NO_WEIGHT };
    parts.push({ value: row.figure(ref) as number, weight: own });
  }
  const value = weightedMean(parts);
  return value === undefined
    ? { none: 'missing', why: NOTHING_TO_DIVIDE }
    : { value: exact(value), ...passed };
}

function weightsOf(ref: FigureRef): readonly FigureId[] {
  if (ref.startsWith('column:')) return ['received', 'chats', 'inquiries'];
  return (FIGURES[ref as FigureId].weights ?? []) as readonly FigureId[];
}

function byShop(rows: readonly FigureRow[]): readonly (readonly FigureRow[])[] {
  const shops = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const own = shops.get(row.shop);
    if (own === undefined) shops.set(row.shop, [row]);
    else own.push(row);
  }
  return [...shops.values()];
}

/** The shop with at least four fifths of the reception. */
function mainShop(shops: readonly (readonly FigureRow[])[]): readonly FigureRow[] | undefined {
  for (const ref of ['received', 'chats', 'inquiries'] as const) {
    const sizes = shops.map((rows) => total(rows, [ref]));
    const values = sizes.flatMap((one) => ('none' in one ? [] : [one.value]));
    if (values.length < shops.length) continue;
    const all = values.reduce<Exact>((sum, one) => add(sum, one), ZERO);
    const main = values.findIndex((one) => compare(multiply(one, exact(5)), multiply(all, exact(4))) >= 0);
    return compare(all, ZERO) === 0 ? undefined : shops[main];
  }
  return undefined;
}

function without(figure: Exclude<Figure, number> | undefined, partly: boolean): Pooled {
  if (figure === 'pending') return { none: 'pending', why: PENDING };
  if (typeof figure === 'object') return { none: 'fault', why: faultWords(figure) };
  return { none: 'missing', why: partly ? PARTLY_MISSING : MISSING };
}

function faultWords({ text: words, error }: CellError): Text {
  return words ?? text(`单元格是错误 ${error}`, `the cell holds the error ${error}`);
}

const MISSING = text('没有值', 'no value');
const PARTLY_MISSING = text(
  '有的行没有值，合计不完整',
  'some rows have no value, so the sum is not complete',
);
const PENDING = text(
  '延迟统计：平台还没算出，请稍后重新导出',
  'not computed by the platform yet; export again later',
);
const NO_PLAN = text('表中没有此人的计划销售额', 'the sheet has no planned sales for this person');
const ZERO_PLAN = text('计划销售额是 0', 'the planned sales are 0');
const NOTHING_TO_DIVIDE = text('分母是 0，没有比率', 'nothing to divide by');
const NO_WEIGHT = text('有的行没有人数，无法加权', 'some rows lack the count to weight by');
const NO_MAIN = text('没有一个店铺占接待量的 80% 以上', 'no shop has 80% of the reception');
const PLAIN_MEAN = text(
  '近似：没有人数，按行简单平均',
  'approximate: the plain mean, since there are no counts',
);
const SHOP_MEAN = text('近似：各店平均', 'approximate: the mean of the shops');
const PASSED_OVER = text('有的行没有值，已跳过', 'rows without a value were passed over');
const FEW_RATINGS = text('不足 5 个评价', 'fewer than 5 ratings');
