/** Indicators and adjustments with their rules, and how they become a total. */
import type { Adjustment, AnyRule, Indicator, InputCell } from '../../schemes/indicator';
import type { InputKind } from '../words/input-kind';
import type { Aggregation, Group, GroupTotal, Scheme, WeightedIndicator } from '../../schemes/scheme';
import { text } from '../words/text';
import { lineOfKind } from './lines';
import { owned, type Reading } from './reading';
import type { RowReader } from './row-reader';
import type { RuleParts } from './rule-shape';
import { readRule, RULE } from './rule-shapes';
import { ADJUSTMENT, GROUP, INDICATOR, INPUT_CELL, type GroupRow, type IndicatorRow } from './shapes';

interface Read {
  readonly group?: string;
  readonly row: RowReader;
  readonly indicator: WeightedIndicator;
}

export function readIndicators(reading: Reading): Pick<Scheme, 'aggregation' | 'adjustments' | 'raw'> {
  const indicators = reading.rows('indicators').map((row) => readIndicator(row, reading));
  const adjustments = reading.rows('adjustments').map((row): Adjustment => {
    const { input, ...read } = ADJUSTMENT.read(row);
    const own = { ...read, key: read.key ?? '' };
    return { ...own, ...withRule(row, own.key, input, reading) } as Adjustment;
  });
  unowned(reading);
  const raw = reading.rows('raw').map((row): InputCell => INPUT_CELL.read(row));
  const aggregation = aggregationOf(indicators, reading);
  return {
    ...(aggregation === undefined ? {} : { aggregation }),
    ...(adjustments.length === 0 ? {} : { adjustments }),
    ...(raw.length === 0 ? {} : { raw }),
  };
}

function readIndicator(row: RowReader, reading: Reading): Read {
  row.together('of', 'by');
  const { group, goal, of, by, input, ...read }: Partial<IndicatorRow> = INDICATOR.read(row);
  const own = { ...read, key: read.key ?? '' };
  const indicator = {
    ...own,
    ...withRule(row, own.key, input, reading),
    ...(goal === undefined ? {} : { target: goal }),
    ...(of === undefined || by === undefined ? {} : { ratio: { of, by } }),
  };
  return { row, indicator: indicator as WeightedIndicator, ...(group === undefined ? {} : { group }) };
}

/** The rule with the rows that belong to it, and the input cells. */
function withRule(
  row: RowReader,
  key: string,
  input: InputKind | undefined,
  reading: Reading,
): Pick<Indicator, 'input'> & { readonly rule: AnyRule } {
  const inputs = owned(reading, 'inputs', key);
  const word = row.field(['rule'], RULE);
  if (word === undefined && row.blank(['rule']))
    row.report('missing', text('缺少规则。请填写', 'the rule is missing. Fill it in'), 'rule');
  if (input === undefined && inputs.length === 0 && row.blank(['input']))
    row.report('missing', text('缺少输入类型。请填写', 'the kind of input is missing. Fill it in'), 'input');
  const cells = input ?? inputs.map((one) => INPUT_CELL.read(one));
  const parts: RuleParts = {
    row,
    bands: owned(reading, 'bands', key),
    levels: owned(reading, 'levels', key),
    inputs,
    line: lineOfKind(typeof cells === 'string' ? cells : cells[0]?.input),
    stated: (as, bands) => void reading[as].set(key, bands),
  };
  const rule = readRule(word ?? 'manual', parts);
  reading.order('bands', key, parts.bands);
  reading.order('levels', key, parts.levels);
  return { input: cells, rule };
}

/** Rows that name an indicator that is not there would be lost without a word. */
function unowned(reading: Reading): void {
  const keys = new Set(
    [...reading.rows('indicators'), ...reading.rows('adjustments')].map((row) =>
      row.words('key').toLowerCase(),
    ),
  );
  for (const part of ['inputs', 'bands', 'levels'] as const)
    for (const row of reading.rows(part)) {
      const owner = row.words('owner');
      if (!keys.has(owner.toLowerCase()))
        row.report(
          'unknown-key',
          text(`没有代号为“${owner}”的指标`, `there is no indicator "${owner}"`),
          'owner',
        );
    }
}

function aggregationOf(indicators: readonly Read[], reading: Reading): Aggregation | undefined {
  const [head] = reading.rows('scheme');
  const { total } = reading.head;
  if (total === undefined) {
    if (indicators.length > 0 && head?.blank(['total']))
      head.report(
        'missing',
        text('缺少汇总方式。请填写', 'how the total is made is missing. Fill it in'),
        'total',
      );
    return undefined;
  }
  if (total !== 'groups') {
    for (const { row } of indicators) row.disregard('group');
    weighed(indicators, total === 'weighted');
    return { kind: total, indicators: indicators.map((one) => one.indicator) } as Aggregation;
  }
  const rows = reading.rows('groups').map((row) => GROUP.read(row));
  for (const { group, row } of indicators)
    if (!rows.some((one) => one.key === group))
      row.report(
        'unknown-key',
        text(`没有代号为“${group ?? ''}”的分组`, `there is no group "${group ?? ''}"`),
        'group',
      );
  const groups = rows.map((row) => groupOf(row, indicators));
  const order = indicators.map(({ indicator }) => indicator.key);
  const grouped = groups.flatMap(({ total }) => total.indicators.map(({ key }) => key));
  const inOrder = order.every((key, index) => key === grouped[index]);
  return { kind: 'groups', groups, ...(inOrder ? {} : { order }) };
}

function groupOf({ key, label, weight, total }: GroupRow, all: readonly Read[]): Group {
  const own = all.filter((one) => one.group === key);
  weighed(own, total === 'weighted');
  return {
    key,
    label,
    weight,
    total: { kind: total, indicators: own.map((one) => one.indicator) } as GroupTotal,
  };
}

/** Weights are needed where they count, and mean nothing elsewhere. */
function weighed(indicators: readonly Read[], count: boolean): void {
  for (const { row } of indicators)
    if (!count) row.disregard('weight');
    else if (row.blank(['weight']))
      row.report('missing', text('缺少权重。请填写', 'the weight is missing. Fill it in'), 'weight');
}
