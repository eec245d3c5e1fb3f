/** What is written of a decided appeal: a line in 星评申诉, and, of a closed month, what it amends in 星评月结. */
import type { Cell } from '../../../core/cell';
import { toNumber } from '../../../core/number/exact';
import { isPercent, type InputKind } from '../../../core/words/input-kind';
import { inLanguage, text } from '../../../core/words/text';
import { nameWithId } from '../../people/names';
import type { ClosingEntry } from '../closing-writes';
import { standingOf } from '../closings';
import { keyOfMonth } from '../record';
import type { Who } from '../seal';
import { verifyMonth } from '../verify';
import { VERDICTS, type AppealEntry } from './appeals';
import type { Case, Decision } from './case';
import { partsOf, shownIn } from './parts';
import { payDifference } from './what-if';

export function appealLine(
  { reading, sealed, outcome, claim, table }: Case,
  decision: Decision,
  who: Who,
): AppealEntry {
  const { person } = outcome;
  const [value] = partsOf({ table, claim, outcome });
  const difference = payDifference(person);
  const done =
    decision.verdict === 'upheld'
      ? text('不变', 'unchanged')
      : sealed
        ? text('更正', 'amended')
        : text('已改', 'applied');
  const arrow = (a: string | number, b: string | number): string => (a === b ? String(a) : `${a} → ${b}`);
  return {
    time: who.time,
    month: keyOfMonth(reading),
    name: person.name,
    id: person.id || null,
    item: value?.label ?? null,
    before: loggedAs(value?.before ?? null, value?.kind),
    claimed: loggedAs(claim.value, value?.kind),
    totalBefore: toNumber(person.before.total),
    totalAfter: toNumber(person.after.total),
    grade: arrow(person.before.grade, person.after.grade),
    rank: arrow(person.before.rank, person.after.rank),
    pay: difference === undefined ? null : toNumber(difference),
    verdict: inLanguage(VERDICTS[decision.verdict], who.language),
    done: inLanguage(done, who.language),
    by: who.by,
    note: decision.note,
  };
}

/** A line per part that differs, and the same for everybody else whose pay it moves. */
export function amendLines(one: Case, { agreed, note }: Decision): readonly ClosingEntry[] {
  const { reading, outcome } = one;
  const { version } = verifyMonth(reading)?.standing ?? standingOf(reading, keyOfMonth(reading));
  const head = { of: 'amended', version, agreed, why: note } as const;
  const own = partsOf(one)
    .filter(({ before, after }) => before !== after)
    .map((part): ClosingEntry => ({
      ...head,
      name: nameWithId(outcome.person),
      item: part.label,
      before: loggedAs(part.before, part.kind),
      after: loggedAs(part.after, part.kind),
    }));
  const others = outcome.others.flatMap((other): readonly ClosingEntry[] => {
    const difference = payDifference(other);
    if (difference === undefined || toNumber(difference) === 0) return [];
    return [
      { ...head, name: nameWithId(other), item: '薪资差额', before: null, after: toNumber(difference) },
    ];
  });
  return [...own, ...others];
}

/** A share in per cent, as words: how cells of the user's own sheets look is not ours to set. */
const loggedAs = (cell: Cell, kind: InputKind | undefined): Cell =>
  typeof cell === 'number' && isPercent(kind) ? shownIn(cell, kind) : cell;
