/** What should be looked at before a month is closed, each with its cell. */
import type { MonthReading } from '../../month/reading';
import { rulesUsed } from '../keep-month';
import { schemeOf } from '../../import/scheme-of';
import { amendmentChecks } from './amendments';
import { besideChecks } from './beside';
import { cellChecks } from './cells';
import type { Check } from './found';
import { paidScoreChecks } from './paid-scores';
import { partChecks } from './parts';
import { quotaChecks } from './quotas';
import { rulesChecks } from './rules';
import { sumChecks } from './sums';

export function checkMonth(reading: MonthReading): readonly Check[] {
  const blocks = [...reading.blocks.values()];
  const rules = rulesUsed(
    reading.tables.map(({ block }) => block),
    blocks,
  );
  const limited = reading.tables.some(
    ({ kind, block }) => kind !== 'pay' && schemeOf(block, rules)?.scheme.payLimits?.commission !== undefined,
  );
  return [
    ...reading.tables.flatMap((table) => cellChecks(table, rules)),
    ...reading.tables.flatMap((table) => sumChecks(table, rules)),
    ...rulesChecks(rules),
    ...reading.tables.flatMap((table) => partChecks(table, limited)),
    ...paidScoreChecks(reading),
    ...besideChecks(reading),
    ...quotaChecks(reading, rules),
    ...amendmentChecks(reading),
  ];
}
