/** Grades, pay, the rank pool, the issue log, consequences and the year, as rows. */
import type { Scheme } from '../../schemes/scheme';
import type { Language } from '../words/language';
import { text } from '../words/text';
import type { Cells, SectionRows } from './shape';
import {
  CODE,
  CONSEQUENCE,
  GRADE,
  LOG,
  PAY_LEVEL,
  PAY_LIMIT,
  PROBATION,
  TAKING_PART,
  WORDS,
  YEAR,
} from './shapes';
import { SIGN } from './words';

/** What stands under rank for the pool itself, and for those who have no share of their own. */
export const POOL = text('奖金池', 'pool');
export const REST = text('其余', 'rest');

export function printPay(scheme: Scheme, language: Language): SectionRows {
  const { grades, pay, payLimits = {}, takingPart = [], log, pool, consequences, year } = scheme;
  const rest = SIGN.print('else', language)[0] ?? null;
  const probation = pay?.probation === undefined ? [] : [PROBATION.print(pay.probation, language)];
  return {
    grades: (grades?.bands ?? []).map((band) => ({
      ...GRADE.print(band, language),
      ...(band.from === undefined
        ? { sign: rest }
        : { sign: grades?.edge === 'upper' ? '>' : '≥', edge: band.from }),
    })),
    pay: [...(pay?.levels ?? []).map((level) => PAY_LEVEL.print(level, language)), ...probation],
    payLimits: (['bonus', 'commission'] as const).flatMap((kind) =>
      payLimits[kind] === undefined ? [] : [PAY_LIMIT.print({ kind, ...payLimits[kind] }, language)],
    ),
    takingPart: takingPart.map(({ test, ...one }) => ({
      ...TAKING_PART.print(one, language),
      ...(test === undefined
        ? {}
        : 'atLeast' in test
          ? { sign: '≥', edge: test.atLeast }
          : { sign: '≤', edge: test.atMost }),
    })),
    log:
      log === undefined
        ? []
        : [
            LOG.print(
              { ...log, light: log.deductions[0], medium: log.deductions[1], grave: log.deductions[2] },
              language,
            ),
          ],
    codes: (log?.codes ?? []).map((code) => CODE.print(code, language)),
    pool:
      pool === undefined
        ? []
        : [
            { rank: POOL[language], share: pool.rate, ...WORDS.print({ text: pool.of }, language) },
            ...pool.ranks.map(({ share, plus }, index): Cells => ({ rank: index + 1, share, plus })),
            { rank: REST[language], share: pool.rest },
          ],
    consequences: (consequences ?? []).map((one) => ({
      ...('atLeast' in one.test
        ? { sign: '≥', edge: one.test.atLeast }
        : { sign: '<', edge: one.test.under }),
      ...CONSEQUENCE.print(one, language),
    })),
    year:
      year === undefined
        ? []
        : [YEAR.print({ kind: year.kind, value: year.kind === 'mean' ? year.periods : year.star }, language)],
  };
}
