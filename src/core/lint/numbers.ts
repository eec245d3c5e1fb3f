/** Figures that cannot be: no number at all, negative weights and money, half months, shares above the whole. */
import { isFigure } from '../rules/figure';
import type { Draft } from '../table/draft';
import { COLUMNS, SECTIONS, type ColumnId, type SectionId } from '../table/sections';
import { formatNumber } from '../number/format';
import { text } from '../words/text';
import { entriesOf, fieldOf } from './entries';
import type { Finding } from '../findings/finding';
import { found, sentence } from './report';
import { starsOf } from './star-parts';

/** What a property may be, wherever it stands: least and most, and whether it is whole. */
type Limit = readonly [min: number, max: number, whole?: true];

const SHARE: Limit = [0, 1];
const POSITIVE: Limit = [0, Infinity];
const TIMES: Limit = [1, Infinity, true];

const LIMITS: Readonly<Record<string, Limit>> = {
  weight: POSITIVE,
  coefficient: POSITIVE,
  base: POSITIVE,
  bonus: POSITIVE,
  reward: POSITIVE,
  deductions: POSITIVE,
  share: SHARE,
  quota: SHARE,
  rate: SHARE,
  rest: SHARE,
  window: TIMES,
  need: TIMES,
  dropLowest: TIMES,
  dropHighest: TIMES,
  best: TIMES,
  months: TIMES,
  periods: TIMES,
  severity: [1, 3, true],
  star: [0, Infinity, true],
};

/** Properties whose columns are called otherwise. */
const COLUMN: Readonly<Record<string, ColumnId>> = {
  deductions: 'light',
  rate: 'share',
  rest: 'share',
  dropLowest: 'lowest',
  dropHighest: 'highest',
};

/** Something with numbers, the part it stands in, what its row is called, and which of the rows of that name it is. */
type Item = readonly [value: unknown, section: SectionId, owner: string, index?: number];

export function numbers(draft: Draft): readonly Finding[] {
  return itemsOf(draft).flatMap(([item, section, owner, index = 0]) =>
    numbersIn(item, '').flatMap(([name, value]) => {
      const [min, max, whole] = LIMITS[name] ?? [-Infinity, Infinity];
      const good = isFigure(value);
      if (good && value >= min && value <= max && (!whole || Number.isInteger(value))) return [];
      const column = COLUMN[name] ?? name;
      const known = (SECTIONS[section].columns as readonly string[]).includes(column);
      const part = SECTIONS[section].title;
      const head = known ? COLUMNS[column as ColumnId] : text('', '');
      const join = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');
      const range = max === 1 ? '0%–100%' : max === Infinity ? `≥ ${min}` : `${min}–${max}`;
      const message = sentence(
        text(join(part.zh, owner, head.zh), join(part.en, owner, head.en)),
        good
          ? `${formatNumber(value)} 应为${whole ? '整数，且 ' : ' '}${range}，请更正`
          : `${value} 不是 15 位以内的数，请更正`,
        good
          ? `${formatNumber(value)} must be ${whole ? 'a whole number, ' : ''}${range}; correct it`
          : `${value} is no number of at most 15 digits; correct it`,
      );
      const field = [section, owner, index, known ? (column as ColumnId) : 'key'] as const;
      const indicator = section === 'indicators' || section === 'adjustments' ? owner : undefined;
      return [
        found(draft, max === 1 && good ? 'quota-over-100' : 'bad-number', 'error', field, message, indicator),
      ];
    }),
  );
}

function itemsOf(draft: Draft): readonly Item[] {
  const {
    aggregation,
    samples,
    settings = [],
    grades,
    pay,
    stars,
    log,
    pool,
    consequences = [],
    year,
  } = draft.scheme;
  const { codes = [], ...points } = { ...log };
  const { ranks = [], ...whole } = { ...pool };
  const groups = aggregation?.kind === 'groups' ? aggregation.groups : [];
  return [
    ...entriesOf(draft).map((entry): Item => [entry, fieldOf(draft, entry, 'key')[0], entry.key]),
    [samples, 'scheme', ''],
    ...groups.map(({ key, weight }): Item => [{ weight }, 'groups', key]),
    ...settings.map((one): Item => [one, 'settings', one.key]),
    ...(grades?.bands ?? []).map((one): Item => [one, 'grades', one.label]),
    ...[...(pay?.levels ?? []), pay?.probation].map((one): Item => [one, 'pay', one?.label ?? '']),
    ...starsOf(stars).map((one): Item => [one, 'stars', String(one.star)]),
    [{ ...stars, steps: [], bands: [] }, 'starRule', ''],
    [points, 'log', ''],
    ...codes.map((one): Item => [one, 'codes', one.code]),
    [whole, 'pool', ''],
    ...ranks.map((one, index): Item => [one, 'pool', String(index + 1)]),
    ...consequences.map((one, index): Item => [one, 'consequences', '', index]),
    [year, 'year', ''],
  ];
}

/** Properties that may hold a figure for each role, or one in an object of its own. */
const BY_ROLE: ReadonlySet<string> = new Set(['window', 'atLeast', 'need', 'reward', 'quota']);

/** All numbers in a value, each with the name of its property. */
function numbersIn(value: unknown, name: string): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    numbersIn(inner, Array.isArray(value) || BY_ROLE.has(name) ? name : key),
  );
}
