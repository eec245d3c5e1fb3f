/** What should be looked at before a month is closed, each with its cell. */
import type { MonthReading } from '../../month/reading';
import { rulesUsed } from '../keep-month';
import { besideChecks } from './beside';
import { cellChecks } from './cells';
import type { Check } from './found';
import { rulesChecks } from './rules';
import { sumChecks } from './sums';

export function checkMonth(reading: MonthReading): readonly Check[] {
  const blocks = [...reading.blocks.values()];
  const rules = rulesUsed(
    reading.tables.map(({ block }) => block),
    blocks,
  );
  return [
    ...reading.tables.flatMap((table) => cellChecks(table, rules)),
    ...reading.tables.flatMap((table) => sumChecks(table, rules)),
    ...rulesChecks(rules),
    ...besideChecks(reading),
  ];
}
