/** What is wrong in 星级台账, with the cells: gaps, later edits, lines out of order. */
import { text } from '../../core/words/text';
import type { Scheme } from '../../schemes/scheme';
import { schemes } from '../../schemes/all';
import { nameKey } from '../people/names';
import { finding, type LedgerFinding } from './ledger-finding';
import { lineFindings } from './ledger-line-findings';
import { personFindings } from './ledger-person-findings';
import { ownerOf } from './ledger-people';
import { asWritten, byMonth } from './ledger-order';
import { orderFindings } from './ledger-order-findings';
import { isOfScheme, type Ledger, type LedgerLine } from './ledger-read';
import { monthsBetween, monthWords } from './month-columns';
import { monthOfTitle } from './month-title';

/** @param own rules of the workbook, which lines may be of besides the built-in ones */
export function ledgerFindings(ledger: Ledger, own: readonly Scheme[] = []): readonly LedgerFinding[] {
  const people = peopleIn(ledger.lines, [...own, ...schemes]);
  return [
    ...lineFindings(ledger),
    ...personFindings(ledger),
    ...orderFindings(
      ledger,
      people.map(([theirs]) => theirs),
    ),
    ...people.flatMap(([theirs, scheme]) => [
      ...twice(ledger, theirs),
      ...gaps(ledger, theirs, scheme),
      ...fell(ledger, theirs, scheme),
    ]),
  ];
}

/** Everybody's lines under each scheme, as they stand. */
function peopleIn(
  lines: readonly LedgerLine[],
  known: readonly Scheme[],
): readonly (readonly [readonly LedgerLine[], Scheme | undefined])[] {
  const owner = ownerOf(lines);
  const people = new Map<string, [LedgerLine[], Scheme | undefined]>();
  for (const line of lines) {
    // One scheme may be named in either language.
    const scheme = known.find((one) => isOfScheme(line, one));
    const key = `${owner(line)}\n\n${scheme?.id ?? nameKey(line.scheme)}`;
    const own = people.get(key);
    if (own === undefined) people.set(key, [[line], scheme]);
    else own[0].push(line);
  }
  return [...people.values()];
}

/** A second line of a month is a correction, and says why. */
function twice(ledger: Ledger, own: readonly LedgerLine[]): readonly LedgerFinding[] {
  const months = new Map<string, LedgerLine[]>();
  for (const line of own)
    if (line.month !== undefined) months.set(line.month, [...(months.get(line.month) ?? []), line]);
  return [...months].flatMap(([month, lines]): readonly LedgerFinding[] => {
    if (
      lines.length < 2 ||
      asWritten(lines)
        .slice(1)
        .every(({ reason }) => reason !== '')
    )
      return [];
    const name = lines[0]?.name ?? '';
    const message = text(
      `${name} 在 ${month} 有 ${lines.length} 行，后写的没有理由。请写明更正的理由，或删去多余的行。`,
      `${name} has ${lines.length} lines of ${month}, and a later one gives no reason. Say why it corrects, or delete what is too much.`,
    );
    return [finding(ledger, 'twice', lines, 'month', message)];
  });
}

/** Months between somebody's lines of which there is none; ratings of a year are no months. */
function gaps(
  ledger: Ledger,
  own: readonly LedgerLine[],
  scheme: Scheme | undefined,
): readonly LedgerFinding[] {
  if (scheme !== undefined && scheme.period !== 'month') return [];
  const sorted = byMonth(own);
  return sorted.slice(1).flatMap((line, at): readonly LedgerFinding[] => {
    const before = sorted[at] as LedgerLine;
    const [from, to] = [before, line].map((one) => monthOfTitle(one.month ?? null));
    const lacking = from === undefined || to === undefined ? [] : monthsBetween(from, to);
    if (lacking.length === 0) return [];
    const months = monthWords(lacking);
    const message = text(
      `${line.name} 缺 ${months.zh}。请补记。`,
      `${line.name} lacks ${months.en}. Enter what is missing.`,
    );
    return [finding(ledger, 'gap', [before, line], 'month', message)];
  });
}

/** Where a rating never lowers a star, one that was lowered says why. */
function fell(
  ledger: Ledger,
  own: readonly LedgerLine[],
  scheme: Scheme | undefined,
): readonly LedgerFinding[] {
  if (scheme?.stars?.kind !== 'annual') return [];
  const sorted = byMonth(own);
  return sorted.slice(1).flatMap((line, at): readonly LedgerFinding[] => {
    const before = sorted[at];
    if (before?.given === undefined || line.given === undefined || line.given >= before.given) return [];
    if (line.reason !== '') return [];
    const message = text(
      `${line.name} 由 ${before.given} 星降为 ${line.given} 星，而这个方案不降级。请更正，或写明严重违纪等理由。`,
      `${line.name} went from ${before.given}★ to ${line.given}★, and this scheme never lowers a star. Correct it, or give the reason, such as a grave violation.`,
    );
    return [finding(ledger, 'fell', [before, line], 'given', message)];
  });
}
