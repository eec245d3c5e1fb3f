/** Salaries: level → base + pool × coefficient + commission, each part rounded to the cent, the total their sum. */
import type { Pay, PayLevel } from '../../schemes/scheme';
import { isError, notAvailable, type CellError } from '../cell';
import type { CompiledScheme, PayPosition } from '../compile/compiled';
import { add, exact, multiply, ZERO, type Exact } from '../number/exact';
import { NO_MONEY, sumFen, toFen, type Fen } from '../number/fen';
import { limitedMoney } from './limits';
import { paidPart, type PayTerms } from './prorate';
import { coefficientOf, hasInstead } from '../score/grade';
import { show } from '../input/read';
import { squash } from '../words/normalise';
import { nearest } from '../words/suggest';

export interface Salary {
  readonly level: PayLevel;
  /** Share of the level's pay while on probation (no score part then). */
  readonly probation?: number;
  readonly base: Fen;
  readonly bonus: Fen;
  readonly commission: Fen;
  readonly total: Fen;
  /** A commission was passed that this level does not get. */
  readonly commissionDropped: boolean;
}

const LONGEST_LABEL = 80;

/** The pay level that a label names: label, alias or code, with or without the probation prefix. */
export function findLevel({ scheme, payLevels }: CompiledScheme, label: string): PayPosition | CellError {
  const { pay } = scheme;
  if (pay === undefined) {
    return notAvailable(
      `方案“${scheme.name.zh}”没有薪资级别和金额。${hasInstead(scheme).zh}可在规则表中补充薪资级别。`,
      `${scheme.id} has no pay levels. ${hasInstead(scheme).en} Add pay levels in a rules table.`,
    );
  }
  const wanted = squash(label);
  return payLevels.get(wanted) ?? onProbation(pay, payLevels, wanted) ?? unknownLevel(pay, label);
}

function onProbation(
  pay: Pay,
  payLevels: CompiledScheme['payLevels'],
  wanted: string,
): PayPosition | undefined {
  const { probation } = pay;
  // Longer than any label; what follows would look at every bracket again and again.
  if (probation === undefined || wanted.length > LONGEST_LABEL) return undefined;
  const marks = [probation.label, ...(probation.aliases ?? [])].map(squash);
  const prefix = marks.find((mark) => wanted.startsWith(mark));
  if (prefix === undefined) return undefined;
  const rest = wanted.slice(prefix.length).replace(/^[期\-–—/（(]+|[）)]+$/g, '');
  const name = rest === '' ? squash(probation.level) : rest;
  const found = payLevels.get(name);
  return found && { level: found.level, probation: probation.share };
}

function unknownLevel(pay: Pay, label: string): CellError {
  const labels = [...pay.levels.map((level) => level.label), ...(pay.probation ? [pay.probation.label] : [])];
  const came = show(label);
  const close = nearest(label, [...labels, ...pay.levels.flatMap((level) => level.aliases ?? [])]);
  return notAvailable(
    `没有薪资级别${came.zh}。可用：${labels.join('、')}。${close === undefined ? '' : `是否想填“${close}”？`}`,
    `there is no pay level ${came.en}. Known: ${labels.join(', ')}.${close === undefined ? '' : ` Did you mean ${close}?`}`,
  );
}

/**
 * The salary of one person.
 * @param total null where no score was given: an error unless the position is paid without one
 * @param commission null counts as 0
 * @param terms for base and bonus; a commission is earned and stays as it is
 */
export function salaryOf(
  compiled: CompiledScheme,
  position: PayPosition,
  total: Exact | null,
  commission: Exact | null,
  terms: PayTerms = {},
): Salary | CellError {
  const { scheme } = compiled;
  const { level, probation } = position;
  const paysCommission = (scheme.pay as Pay).commission;
  // Nothing passed is nothing earned: a floor raises what was passed alone.
  const earned = commission === null ? ZERO : limitedMoney(scheme.payLimits?.commission, commission);
  const given = toFen(paysCommission ? earned : (commission ?? ZERO));
  if (!paysCommission && given !== 0) {
    return notAvailable(
      `方案“${scheme.name.zh}”的薪资不含提成。请去掉提成。`,
      `salaries of ${scheme.id} hold no commission. Leave it out.`,
    );
  }
  const base =
    probation === undefined
      ? paidPart(exact(level.base), terms)
      : paidPart(multiply(add(exact(level.base), exact(level.bonus)), exact(probation)), terms);
  const bonus = probation === undefined ? scoreBonus(compiled, level, total, terms) : NO_MONEY;
  if (isError(bonus)) return bonus;
  const commissionDropped = level.commission === false && given !== 0;
  const paid = level.commission === false ? NO_MONEY : given;
  return {
    level,
    probation,
    base,
    bonus,
    commission: paid,
    total: sumFen([base, bonus, paid]),
    commissionDropped,
  };
}

function scoreBonus(
  compiled: CompiledScheme,
  level: PayLevel,
  total: Exact | null,
  terms: PayTerms,
): Fen | CellError {
  if (total === null)
    return notAvailable(
      '缺少得分，无法计算奖金。请填写得分。',
      'the score is missing, so there is no bonus. Fill it in.',
    );
  const coefficient = coefficientOf(compiled, total);
  if (isError(coefficient)) return coefficient;
  const { bonus } = compiled.scheme.payLimits ?? {};
  return paidPart(limitedMoney(bonus, multiply(exact(level.bonus), coefficient)), terms);
}
