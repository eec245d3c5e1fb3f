/** Whether somebody takes part in ranks, pools and quotas, and why not. */
import type { Scheme, TakingPart } from '../../schemes/scheme';
import { isError, notAvailable, valueError, type Cell, type CellError } from '../cell';
import { LEAST_WEIGHT } from '../compile/reweigh';
import { DOMAINS } from '../input/domain';
import { readNumber, show } from '../input/read';
import { atLeast, atMost } from '../number/compare';
import { divide, exact, toNumber } from '../number/exact';
import { formatNumber, formatPercent, formatValue } from '../number/format';
import { isStarFact, readPairs, type FactValues } from '../stars/facts';
import { squash } from '../words/normalise';
import { nearest } from '../words/suggest';
import { join, text, type Text } from '../words/text';
import { readTakesPart } from './takes-part';

const MARK = 'takespart';
const SHARE = 'weightshare';
const OTHER = 'other';

/** What every scheme knows besides its own conditions. */
const COMMON: readonly (readonly [string, string])[] = [
  ...['参评', '是否参评', 'takes part', MARK].map((name) => [squash(name), MARK] as const),
  ...['权重占比', '适用权重', 'weight share', SHARE].map((name) => [squash(name), SHARE] as const),
];

/**
 * True, or every reason against it.
 * @param pairs name and value, as facts of stars are given
 */
export function eligible(scheme: Scheme, pairs: readonly (readonly Cell[])[]): true | Text | CellError {
  const { takingPart = [] } = scheme;
  const names = new Map([
    ...COMMON,
    ...takingPart.flatMap(({ key, label, aliases = [] }) =>
      [key, label.zh, label.en, ...aliases].map((name) => [squash(name), key] as const),
    ),
  ]);
  const values = readPairs(
    pairs,
    (name) => names.get(name) ?? (isStarFact(name) ? OTHER + name : undefined),
    (name) => unknown(name, takingPart),
  );
  if (isError(values)) return values;
  const mark = readTakesPart(values.get(MARK) ?? null);
  if (isError(mark)) return mark;
  if (mark !== 'yes') return MARKED[mark];
  if (takingPart.length === 0 && !values.has(MARK) && !values.has(SHARE)) return none(scheme);
  const reasons: Text[] = [];
  for (const one of takingPart) {
    const reason = reasonOf(one, takingPart, values);
    if (isError(reason)) return reason;
    if (reason !== undefined) reasons.push(reason);
  }
  const share = shareReason(scheme, values.get(SHARE));
  if (isError(share)) return share;
  if (share !== undefined) reasons.push(share);
  return reasons.length === 0 ? true : join(reasons, '；', '; ');
}

const MARKED = {
  no: text('参评填了“否”', 'marked as not taking part'),
  reference: text('仅参照，不进排名、奖金池和名额', 'for reference only: not in ranks, pools or quotas'),
};

function none({ name, id }: Scheme): CellError {
  return notAvailable(
    `方案“${name.zh}”没有参评条件。请在规则表的【参评条件】里填写，或在 facts 中给出“参评”。`,
    `${id} has no conditions of taking part. Add [Taking part] to a rules table, or give the fact 参评.`,
  );
}

function unknown(name: string, takingPart: readonly TakingPart[]): CellError {
  const came = show(name);
  const known = [
    text('参评', MARK),
    text('权重占比', SHARE),
    ...takingPart.map((one) => text(one.label.zh, one.key)),
  ];
  const close = nearest(
    name,
    known.flatMap(({ zh, en }) => [zh, en]),
  );
  const list = known.map(({ zh, en }) => `${en} ${zh}`).join('、');
  return notAvailable(
    `没有名为${came.zh}的参评条件。可用：${list}。${close === undefined ? '' : `是否想填“${close}”？`}`,
    `there is no condition ${came.en} of taking part. Known: ${list}.${close === undefined ? '' : ` Did you mean ${close}?`}`,
  );
}

function numberOf(one: TakingPart, values: FactValues): number | CellError {
  const cell = values.get(one.key);
  if (cell === undefined)
    return notAvailable(
      `缺少${one.label.zh}（${one.key}），无法判断是否参评。请在 facts 中给出。`,
      `${one.key} ${one.label.zh} is missing, so taking part cannot be told. Give it in facts.`,
    );
  return readNumber(typed(cell, one.unit), DOMAINS[kindOf(one)], one.label);
}

/** A condition on a level or a flag does not compile. */
const kindOf = ({ input }: TakingPart): keyof typeof DOMAINS => input as keyof typeof DOMAINS;

/** 42人: the number with the unit of the table. */
function typed(cell: Cell, unit: string | undefined): Cell {
  if (typeof cell !== 'string' || unit === undefined) return cell;
  const words = cell.trim();
  return words.endsWith(unit) ? words.slice(0, -unit.length) : cell;
}

function reasonOf(
  one: TakingPart,
  all: readonly TakingPart[],
  values: FactValues,
): Text | CellError | undefined {
  const { test, by } = one;
  if (test === undefined) return undefined;
  const value = numberOf(one, values);
  if (isError(value)) return value;
  const other = all.find(({ key }) => key === by);
  const of = other === undefined ? 1 : numberOf(other, values);
  if (isError(of)) return of;
  if (other !== undefined && of === 0)
    return valueError(
      `${other.label.zh}为 0，${one.label.zh}无法与它相比。请检查${other.label.zh}。`,
      `${other.label.en} is 0, so ${one.label.en} cannot be held against it. Check ${other.label.en}.`,
    );
  const measured = other === undefined ? value : toNumber(divide(exact(value), exact(of)));
  const [met, edge] =
    'atLeast' in test
      ? [atLeast(measured, test.atLeast), test.atLeast]
      : [atMost(measured, test.atMost), test.atMost];
  if (met) return undefined;
  const below = 'atLeast' in test;
  const shown = shownOf(one, value);
  const limit =
    other === undefined
      ? shownOf(one, edge)
      : text(`${other.label.zh}的 ${formatPercent(edge)}`, `${formatPercent(edge)} of ${other.label.en}`);
  return text(
    `${one.label.zh} ${shown.zh}，${below ? '低于' : '超过'}${other === undefined ? ' ' : ''}${limit.zh}`,
    `${one.label.en} ${shown.en}, ${below ? 'below' : 'above'} ${limit.en}`,
  );
}

function shownOf(one: TakingPart, value: number): Text {
  const { unit } = one;
  if (unit !== undefined) return text(`${formatNumber(value)} ${unit}`, `${formatNumber(value)} ${unit}`);
  const kind = kindOf(one);
  return formatValue(value, kind, DOMAINS[kind].unit);
}

/** The share of the weights that applies, where it is given. */
function shareReason(
  { leastWeight = LEAST_WEIGHT }: Scheme,
  cell: Cell | undefined,
): Text | CellError | undefined {
  if (cell === undefined) return undefined;
  const share = readNumber(cell, DOMAINS.rate, text('权重占比', 'the weight share'));
  if (isError(share)) return share;
  const [shown, least] = [formatPercent(share), formatPercent(leastWeight)];
  return atLeast(share, leastWeight)
    ? undefined
    : text(
        `适用的权重只有 ${shown}，不足 ${least}`,
        `only ${shown} of the weights applies, less than ${least}`,
      );
}
