/** Pay for part of a month. */
import { Inexpressible } from '../inexpressible';
import { blank, digits15, guarded, MISSING, numberIn, rounded } from '../numbers';

const PLACES = ['1', '0.1', '0.01'];

/** @param rounding as it stands in the formula; undefined or empty where it was left out */
export function prorateCell(
  amount: string,
  worked: string,
  due: string,
  rounding: string | undefined,
): string {
  const [money, had, of] = [numberIn(amount, 'amount'), numberIn(worked, 'days'), numberIn(due, 'days')];
  const checks = [...money.checks, ...had.checks, ...of.checks, `${due}>0`, `${had.read}<=${of.read}`];
  const value = rounded(digits15(`${amount}*${worked}/${due}`), placesOf(rounding));
  const paid = `IF(OR(${blank(worked)},${blank(due)}),${MISSING},${guarded({ checks, value })})`;
  return `IF(${blank(amount)},"",${paid})`;
}

/** Places of a rounding by powers of ten; other steps have no ROUND. */
function placesOf(rounding = '0.01'): number {
  const step = rounding === '' ? '0.01' : rounding;
  const places = PLACES.indexOf(step);
  if (places >= 0) return places;
  if (/^10{1,6}$/.test(step)) return 1 - step.length;
  throw new Inexpressible(
    '取整单位不是写在公式里的 0.01、0.1、1、10 …，ROUND 写不出来。请改写，或改为数值。',
    'the rounding is not written as 0.01, 0.1, 1, 10 …, so ROUND cannot do it. Write it so, or take the value.',
  );
}
