import { isError } from '../../core/cell';
import { toNumber, ZERO } from '../../core/number/exact';
import { coefficientOf } from '../../core/score/grade';
import { NOT_RATED } from '../../core/input/not-applicable';
import { text } from '../../core/words/text';
import { gridOf, schemeOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { mapCells } from '../grid';
import { LACKS, MONTH, MONTH_ABOUT, OUTSIDE, SCHEME, SCHEME_ABOUT } from '../parameters';
import { isNotRatedHere, totalReader } from '../totals';

/**
 * Share of the bonus pool.
 * @example KPIRATIO(86.5) //=> 0.865
 */
export const kpiRatio: CustomFunction<'KPIRATIO'> = {
  name: 'KPIRATIO',
  parameters: [{ name: 'score', shape: 'matrix' }, SCHEME, MONTH],
  run([score, schemeArgument, month]) {
    const scheme = schemeOf(schemeArgument, 'presales-standard', month);
    if (isError(scheme)) return scheme;
    const lacking = coefficientOf(scheme, ZERO);
    if (isError(lacking)) return lacking;
    const given = gridOf(score);
    const read = totalReader(given, scheme);
    return mapCells(given, (cell) => {
      if (isNotRatedHere(cell, scheme)) return NOT_RATED;
      const total = read(cell);
      if (isError(total)) return total;
      const coefficient = coefficientOf(scheme, total);
      return isError(coefficient) ? coefficient : toNumber(coefficient);
    });
  },
};

export const kpiRatioHelp: FunctionHelp = {
  summary: text('总分对应的奖金系数', 'The coefficient (share of the bonus pool) of a total'),
  arguments: [text('总分', 'the total'), SCHEME_ABOUT, MONTH_ABOUT],
  result: { about: text('系数，1.5 即 150%', 'the coefficient; 1.5 is 150%'), shape: 'matrix' },
  errors: [OUTSIDE, LACKS],
  examples: [
    {
      formula: '=KPIRATIO(86.5)',
      result: 0.865,
      about: text('售前客服：得分 ÷ 100', 'presales: score ÷ 100'),
    },
    {
      formula: '=KPIRATIO(120,"aftersales-eight-grades")',
      result: 1.5,
      about: text('特级 150%', 'the top grade earns 150%'),
    },
  ],
};
