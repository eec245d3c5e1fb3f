/** The least and the most of bonus and commission, and the conditions of taking part. */
import type { PayLimits, TakingPart } from '../../schemes/scheme';
import { text } from '../words/text';
import { NUMBER } from './codec';
import type { Reading } from './reading';
import type { RowReader } from './row-reader';
import { PAY_LIMIT, TAKING_PART } from './shapes';
import { signMustBe } from './stated';
import { SIGN } from './words';

export function readLimits(reading: Reading): PayLimits | undefined {
  const rows = reading.rows('payLimits');
  if (rows.length === 0) return undefined;
  const limits: Record<string, PayLimits['bonus']> = {};
  for (const row of rows) {
    const { kind, ...own } = PAY_LIMIT.read(row);
    if (kind === undefined) continue;
    if (kind in limits)
      row.report('duplicate-key', text('同一项只能有一行', 'each of them has one row only'), 'kind');
    if (row.blank(['floor', 'ceiling'])) row.missing('ceiling');
    limits[kind] = own;
    reading.order('payLimits', kind, [row]);
  }
  return limits;
}

export function readTakingPart(reading: Reading): readonly TakingPart[] | undefined {
  const rows = reading.rows('takingPart');
  if (rows.length === 0) return undefined;
  return rows.map((row) => ({ ...TAKING_PART.read(row), ...testOf(row) }));
}

/** A figure that others are held against has no threshold of its own. */
function testOf(row: RowReader): Pick<TakingPart, 'test'> {
  row.together('sign', 'edge');
  const edge = row.field(['edge'], NUMBER);
  const sign = row.field(['sign'], SIGN);
  if (sign === undefined || edge === undefined) return {};
  if (sign !== '≥' && sign !== '≤') signMustBe(row, '≥', '≤');
  return { test: sign === '≤' ? { atMost: edge } : { atLeast: edge } };
}
