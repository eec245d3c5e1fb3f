import { isBlank, isError, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { ZERO } from '../../core/number/exact';
import { toYuan } from '../../core/number/fen';
import { bonusOf, starBonusOf } from '../../core/pay/bonus';
import { text } from '../../core/words/text';
import { gridOf, schemeOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { zipCells } from '../grid';
import { LACKS, MISSING, MONTH, MONTH_ABOUT, OUTSIDE, SCHEME, SCHEME_ABOUT } from '../parameters';
import { readPool, totalReader } from '../totals';
import { readStar } from '../stars-argument';

const POOL = text('奖金池', 'pool');

/**
 * Bonus money.
 * @example KPIBONUS(86.5,300) //=> 259.5
 */
export const kpiBonus: CustomFunction<'KPIBONUS'> = {
  name: 'KPIBONUS',
  parameters: [
    {
      name: 'score',
      shape: 'matrix',
    },
    {
      name: 'pool',
      shape: 'matrix',
      mayBeBlank: true,
    },
    SCHEME,
    MONTH,
  ],
  run([score, pool, schemeArgument, month]) {
    const scheme = schemeOf(schemeArgument, 'presales-standard', month);
    if (isError(scheme)) return scheme;
    const byStars = scheme.scheme.stars?.kind === 'conditions';
    const lacking = byStars ? undefined : bonusOf(scheme, ZERO, ZERO);
    if (lacking !== undefined && isError(lacking)) return lacking;
    const scores = gridOf(score);
    const read = totalReader(scores, scheme);
    return zipCells([scores, gridOf(pool)], ([given = null, money = null]) =>
      isBlank(given) ? '' : bonus(scheme, byStars ? undefined : read, given, money),
    );
  },
};

export const kpiBonusHelp: FunctionHelp = {
  summary: text(
    '奖金：奖金池 × 系数，或评级的固定奖金',
    'Bonus money: pool × coefficient, or the fixed amount of the grade',
  ),
  arguments: [
    text('总分；按条件评星的方案为星数', 'the total; the stars where a scheme rates stars by conditions'),
    text(
      '奖金池或绩效工资；固定奖金的方案可空',
      'the bonus pool or performance pay; may be blank where amounts are fixed',
    ),
    SCHEME_ABOUT,
    MONTH_ABOUT,
  ],
  result: { about: text('金额，四舍五入到分', 'money, rounded half-up to the cent'), shape: 'matrix' },
  errors: [OUTSIDE, LACKS, MISSING],
  examples: [
    { formula: '=KPIBONUS(86.5,300)', result: 259.5, about: text('300 × 86.5%', '300 × 86.5%') },
    {
      formula: '=KPIBONUS(105,2000,"aftersales-eight-grades")',
      result: 2000,
      about: text('A 级 100%', 'grade A, 100%'),
    },
    {
      formula: '=KPIBONUS(75,,"presales-target-weights")',
      result: -200,
      about: text('D 级扣 200', 'grade D, −200'),
    },
    {
      formula: '=KPIBONUS(5,1000,"fee-collection-star")',
      result: 1500,
      about: text('五星：绩效工资 + 500', '5★: performance pay + 500'),
    },
  ],
};

/** @param read how the totals are read; undefined where the stars are paid */
function bonus(
  scheme: CompiledScheme,
  read: ReturnType<typeof totalReader> | undefined,
  given: Cell,
  money: Cell,
): Cell {
  const pool = isBlank(money) ? null : readPool(money, POOL);
  if (isError(pool)) return pool;
  if (read === undefined) {
    const star = readStar(given, scheme);
    if (isError(star)) return star;
    const paid = starBonusOf(scheme, star, pool);
    return isError(paid) ? paid : toYuan(paid);
  }
  const total = read(given);
  if (isError(total)) return total;
  const paid = bonusOf(scheme, total, pool ?? null);
  return isError(paid) ? paid : toYuan(paid);
}
