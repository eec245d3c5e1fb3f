/** What is wrong in a line of 星级台账 by itself. */
import { text } from '../../core/words/text';
import { checkOfLine } from './ledger-check';
import { finding, type LedgerFinding } from './ledger-finding';
import type { Ledger, LedgerLine } from './ledger-read';

export function lineFindings(ledger: Ledger): readonly LedgerFinding[] {
  return [unread, edited, withoutReason].flatMap((find) =>
    ledger.lines.flatMap((line) => find(ledger, line)),
  );
}

function unread(ledger: Ledger, line: LedgerLine): readonly LedgerFinding[] {
  const { month, given, name, scheme } = line;
  return [
    ...(month === undefined ? [finding(ledger, 'unread', [line], 'month', NO_MONTH)] : []),
    ...(given === undefined ? [finding(ledger, 'unread', [line], 'given', NO_STARS)] : []),
    ...(name === '' ? [finding(ledger, 'unread', [line], 'name', NO_NAME)] : []),
    ...(scheme === '' && ledger.columns.scheme !== undefined
      ? [finding(ledger, 'unread', [line], 'scheme', NO_SCHEME)]
      : []),
  ];
}

/** A line of the command's stays as it was written: what was wrong is corrected by a further line. */
function edited(ledger: Ledger, line: LedgerLine): readonly LedgerFinding[] {
  if (line.check === '' || line.check === checkOfLine(line)) return [];
  const { name, month = '' } = line;
  const message = text(
    `${name} ${month} 这一行写入后被改过。请恢复原样；要更正，另加一行并写理由。`,
    `The line of ${name} ${month} was edited after it was written. Put it back; to correct it, add a line with the reason.`,
  );
  return [finding(ledger, 'edited', [line], 'check', message)];
}

function withoutReason(ledger: Ledger, line: LedgerLine): readonly LedgerFinding[] {
  const { rule, given, reason, name, month } = line;
  if (given === undefined || rule === undefined || rule === given || reason !== '') return [];
  const message = text(
    `${name} ${month ?? ''} 按规则 ${rule} 星，给予 ${given} 星，没有理由。请填写理由，或改回。`,
    `${name} ${month ?? ''}: ${rule}★ by rule, ${given}★ given, and no reason. Give the reason, or set it back.`,
  );
  return [finding(ledger, 'no-reason', [line], 'given', message)];
}

const NO_MONTH = text(
  '月份读不出来。请写成“2026-03”。',
  'The month cannot be read. Write it such as “2026-03”.',
);
const NO_STARS = text(
  '给予的星级读不出来。请填写整数。',
  'The stars given cannot be read. Enter a whole number.',
);
const NO_NAME = text('没有姓名。请填写。', 'There is no name. Fill it in.');
const NO_SCHEME = text(
  '没有方案，这一行不算任何人的星级。请填写方案的名称。',
  'There is no scheme, so the line counts for nobody’s stars. Enter the scheme’s name.',
);
