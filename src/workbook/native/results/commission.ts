/** Commission from an amount and a rate table on the sheet. */
import type { CommissionMethod } from '../../../core/pay/commission';
import { partOf, type Range } from '../../formula/range';
import { Inexpressible } from '../inexpressible';
import { DOMAINS } from '../../../core/input/domain';
import { blank, guarded, numberIn, plain, rounded, toCents } from '../numbers';

/** Places at which rates are held against their maximum. */
const RATE_PLACES = 13;

/** One amount's commission as a cell shows it. */
export function commissionCell(
  amount: string,
  rates: Range,
  method: CommissionMethod,
  basis: CommissionBasis,
): string {
  if (rates.columns !== 2)
    throw new Inexpressible('提成比例表应为两列。', 'the rate table must have two columns.');
  const { checks } = numberIn(amount, 'amount');
  const table = tableOf(rates, basis);
  const paid =
    method === 'tiered'
      ? tiered(amount, table)
      : `${amount}*${method === 'whole' ? whole(amount, table) : linear(amount, table)}`;
  // A month of refunds gives back at the rate that sales from 0 on are paid at.
  const back = `${amount}*IF(${table.first}=0,${table.firstRate},0)`;
  const value = toCents(`IF(${amount}<0,${back},${paid})`);
  return `IF(${blank(amount)},"",${guarded({ checks: [...checks, ...table.checks], value })})`;
}

interface Table {
  readonly rows: number;
  readonly thresholds: string;
  readonly rates: string;
  /** Without the first, without the last row. */
  readonly next: string;
  readonly ratesBefore: string;
  readonly first: string;
  readonly firstRate: string;
  /** The thresholds are numbers that ascend; blank rows below them do not count. */
  readonly checks: readonly string[];
}

/** What rates are: shares of at most 100% where nothing is said, larger shares, or yuan per piece. */
export type CommissionBasis = '' | 'share' | 'piece';

const MOST_RATE: Readonly<Record<CommissionBasis, string>> = {
  '': '1',
  share: '10',
  piece: plain(DOMAINS.money.max),
};

function tableOf(range: Range, basis: CommissionBasis): Table {
  const { rows } = range;
  const column = (at: number, from: number, count: number): string =>
    partOf(range, { row: from, column: at, rows: count });
  const next = column(0, 1, rows - 1);
  const table = {
    rows,
    thresholds: column(0, 0, rows),
    rates: column(1, 0, rows),
    first: column(0, 0, 1),
    firstRate: column(1, 0, 1),
    next: rows > 1 ? next : '',
    ratesBefore: rows > 1 ? column(1, 0, rows - 1) : '',
  };
  const filled = `COUNT(${table.thresholds})>0`;
  const even = `COUNT(${table.thresholds})=COUNT(${table.rates})`;
  const before = rows > 1 ? column(0, 0, rows - 1) : '';
  const ascending = rows > 1 ? [`SUMPRODUCT((LEN(${next})>0)*(${next}<=${before}))=0`] : [];
  const inside = [
    `MIN(${table.thresholds},${table.rates})>=0`,
    `${rounded(`MAX(${table.rates})`, RATE_PLACES)}<=${MOST_RATE[basis]}`,
  ];
  return { ...table, checks: [filled, even, ...inside, ...ascending] };
}

/** The rate of the band that the amount lies in; below the first threshold 0. */
function whole(amount: string, { thresholds, rates, first }: Table): string {
  return `IF(${amount}<${first},0,LOOKUP(${amount},${thresholds},${rates}))`;
}

/** Each slice at its own rate: what lies above its threshold less what lies above the next one. */
function tiered(amount: string, { thresholds, rates, next, ratesBefore, rows }: Table): string {
  const above = `SUMPRODUCT((${amount}>${thresholds})*(${amount}-${thresholds})*${rates})`;
  if (rows === 1) return above;
  return `${above}-SUMPRODUCT((LEN(${next})>0)*(${amount}>${next})*(${amount}-${next})*${ratesBefore})`;
}

/** The rate interpolated between thresholds; the last one is kept above. */
function linear(amount: string, { thresholds, rates, first }: Table): string {
  const at = `MATCH(${amount},${thresholds},1)`;
  const [from, to] = [`INDEX(${thresholds},${at})`, `INDEX(${thresholds},${at}+1)`];
  const [low, high] = [`INDEX(${rates},${at})`, `INDEX(${rates},${at}+1)`];
  const between = `${low}+(${high}-${low})*(${amount}-${from})/(${to}-${from})`;
  return `IF(${amount}<${first},0,IF(${at}=COUNT(${thresholds}),${low},${between}))`;
}
