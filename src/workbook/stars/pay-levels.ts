/** The pay level that stars lead to, where a scheme has as many coded positions as coded stars: a proposal, never written. */
import { isError } from '../../core/cell';
import { findLevel } from '../../core/pay/salary';
import { text, type Text } from '../../core/words/text';
import type { PayLevel } from '../../schemes/scheme';
import { nameKey } from '../people/names';
import type { Member } from '../staff/staff';
import { memberMatcher } from '../staff/match-member';
import type { StarSheet } from './star-sheet';
import type { StarRow } from './table';

export interface LevelProposal {
  readonly row: StarRow;
  readonly from?: PayLevel;
  /** The level as it stands, where the scheme does not know it. */
  readonly unknown?: string;
  readonly to: PayLevel;
  readonly why: Text;
}

/**
 * For everybody whose level is another than that of their stars; nobody on probation.
 * @param starOf what somebody is given
 */
export function levelProposals(
  { compiled, stars }: StarSheet,
  rows: readonly StarRow[],
  members: readonly Member[] | undefined,
  starOf: (row: StarRow) => number | undefined,
): readonly LevelProposal[] {
  const levels = compiled.scheme.pay?.levels ?? [];
  if (stars.kind !== 'ladder') return [];
  const coded = stars.steps.filter(({ code }) => code !== undefined);
  if (coded.length === 0 || coded.length !== levels.length || levels.some(({ code }) => code === undefined))
    return [];
  const find = memberMatcher(members ?? []);
  return rows.flatMap((row): readonly LevelProposal[] => {
    const star = starOf(row);
    const at = coded.findIndex((step) => step.star === star);
    const [step, to] = [coded[at], levels[at]];
    if (step === undefined || to === undefined) return [];
    const { person } = row;
    const level = person.level === '' ? (find(person.name, person.id)?.level ?? '') : person.level;
    const found = level === '' ? undefined : findLevel(compiled, level);
    if (found !== undefined && !isError(found) && (found.probation !== undefined || found.level === to))
      return [];
    const own = found !== undefined && !isError(found) ? found.level : undefined;
    const why = text(
      `${star} 星（${step.code}）对应 ${to.label} ${to.code}`,
      `${star}★ (${step.code}) goes with ${to.label} ${to.code}`,
    );
    return [
      {
        row,
        ...(own === undefined ? {} : { from: own }),
        ...(own === undefined && nameKey(level) !== '' ? { unknown: level } : {}),
        to,
        why,
      },
    ];
  });
}
