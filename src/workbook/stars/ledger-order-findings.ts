/** Lines of 星级台账 that come late without a reason. */
import { text, type Text } from '../../core/words/text';
import { finding, type LedgerFinding } from './ledger-finding';
import { timeOf } from './ledger-order';
import type { Ledger, LedgerLine } from './ledger-read';

/** A line with the one that it comes after, of a later month. */
type Late = readonly [before: LedgerLine, line: LedgerLine];

/**
 * By the times of writing, and by where lines stand. A sheet may be sorted as anybody likes: where most people's lines stand otherwise
 * than they were written, where they stand says nothing, and only a line that is odd among ordered ones is found.
 * @param people everybody's lines under a scheme, as they stand
 */
export function orderFindings(
  ledger: Ledger,
  people: readonly (readonly LedgerLine[])[],
): readonly LedgerFinding[] {
  const dated = people.map((own) => own.filter(({ month }) => month !== undefined));
  const found = new Map<LedgerLine, LedgerFinding>();
  const note = (all: readonly (readonly Late[])[], words: (...late: Late) => Text): void => {
    for (const [before, line] of all.flat())
      if (!found.has(line))
        found.set(line, finding(ledger, 'order', [before, line], 'month', words(before, line)));
  };
  note(dated.map(lateByTime), laterWords);
  const { odd, words } = oddPlaces(dated);
  note(odd, words);
  return [...found.values()];
}

const needsReason = ({ reason }: LedgerLine): boolean => reason === '';

function lateByTime(own: readonly LedgerLine[]): readonly Late[] {
  return own.flatMap((line): readonly Late[] => {
    const time = timeOf(line);
    // A further line of the month may have given the reason since.
    if (time === undefined || !own.filter(({ month }) => month === line.month).every(needsReason)) return [];
    const before = own.find((other) => isLater(other, line) && (timeOf(other) ?? time) < time);
    return before === undefined ? [] : [[before, line]];
  });
}

const isLater = (one: LedgerLine, other: LedgerLine): boolean => (one.month ?? '') > (other.month ?? '');

/** Steps of the places against the order that the ledger has: it grows downwards, or it was sorted with the newest first. */
function oddPlaces(people: readonly (readonly LedgerLine[])[]) {
  const several = people.filter((own) => new Set(own.map(({ month }) => month)).size > 1);
  const growing = several.map((own) => steps(own).filter(([before, line]) => isLater(before, line)));
  if (isFew(growing, several)) return { odd: growing.map(reported), words: growingWords };
  const newestFirst = several.map(againstNewestFirst);
  return { odd: isFew(newestFirst, several) ? newestFirst.map(reported) : [], words: newestWords };
}

const growingWords = (before: LedgerLine, { name, month = '' }: LedgerLine): Text =>
  text(
    `${name} 的 ${month} 写在 ${before.month ?? ''} 之后。台账只往后加：补记请写理由，否则移回原处。`,
    `${name}: ${month} stands after ${before.month ?? ''}. The ledger only grows: give a reason for what is entered late, or put the line back.`,
  );

const newestWords = (before: LedgerLine, { name, month = '' }: LedgerLine): Text =>
  text(
    `台账新的在前，${name} 的 ${month} 却在 ${before.month ?? ''} 之下。补记请写理由，否则移回原处。`,
    `The ledger stands newest first, but ${name}: ${month} stands under ${before.month ?? ''}. Give a reason for what is entered late, or put the line back.`,
  );

/** The command's own lines stay as they are. */
const laterWords = (before: LedgerLine, { name, month = '', time, check }: LedgerLine): Text =>
  text(
    `${name} 的 ${month} 写于 ${time}，晚于 ${before.month ?? ''}（${before.time}）。补记要有理由：请${check === '' ? '填写' : '另加一行写明'}。`,
    `${name}: ${month} was written on ${time}, after ${before.month ?? ''} (${before.time}). What is entered late needs a reason: ${check === '' ? 'give it' : 'add a line that gives it'}.`,
  );

/** What was added since a sheet was sorted stands at the end, each newer than all others, and nothing older under it. */
function againstNewestFirst(own: readonly LedgerLine[]): readonly Late[] {
  const isNewest = (line: LedgerLine): boolean =>
    !own.slice(0, own.indexOf(line)).some((one) => isLater(one, line));
  const grown = own.findIndex((line, at) => at > 0 && isLater(line, own[at - 1] ?? line) && isNewest(line));
  return steps(own).filter(([before, line]) =>
    isLater(line, before)
      ? !isNewest(line)
      : isLater(before, line) && grown >= 0 && own.indexOf(line) > grown,
  );
}

/** Lines that say themselves that they come late stand where they like. */
const SAID = /^(更正|补记|correction|entered late)/;

const steps = (own: readonly LedgerLine[]): readonly Late[] =>
  own.slice(1).flatMap((line, at): readonly Late[] => {
    const before = own[at];
    return before === undefined || SAID.test(line.reason) ? [] : [[before, line]];
  });

/** Where both have times, these have told already which was written first. */
const reported = (odd: readonly Late[]): readonly Late[] =>
  odd.filter(
    ([before, line]) => needsReason(line) && (timeOf(before) === undefined || timeOf(line) === undefined),
  );

/** Not of most people; of a single one, not most of the steps. */
function isFew(odd: readonly (readonly Late[])[], people: readonly (readonly LedgerLine[])[]): boolean {
  const all = odd.flat().length;
  const [only] = people;
  if (all <= 1) return true;
  if (only !== undefined && people.length === 1) return 2 * all <= only.length - 1;
  return 2 * odd.filter(({ length }) => length > 0).length <= people.length;
}
