import { isError } from '../../core/cell';
import { gradeOf } from '../../core/score/grade';
import { ZERO } from '../../core/number/exact';
import { NOT_RATED } from '../../core/input/not-applicable';
import { text } from '../../core/words/text';
import { gridOf, schemeOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { mapCells } from '../grid';
import { LACKS, MONTH, MONTH_ABOUT, OUTSIDE, SCHEME, SCHEME_ABOUT } from '../parameters';
import { isNotRatedHere, totalReader } from '../totals';

/**
 * Grade label of a total.
 * @example KPIGRADE(89.5) //=> 'B'
 */
export const kpiGrade: CustomFunction<'KPIGRADE'> = {
  name: 'KPIGRADE',
  parameters: [{ name: 'score', shape: 'matrix' }, SCHEME, MONTH],
  run([score, schemeArgument, month]) {
    const scheme = schemeOf(schemeArgument, 'presales-standard', month);
    if (isError(scheme)) return scheme;
    const lacking = gradeOf(scheme, ZERO);
    if (isError(lacking)) return lacking;
    const given = gridOf(score);
    const read = totalReader(given, scheme);
    return mapCells(given, (cell) => {
      if (isNotRatedHere(cell, scheme)) return NOT_RATED;
      const total = read(cell);
      if (isError(total)) return total;
      const grade = gradeOf(scheme, total);
      return isError(grade) ? grade : grade.label;
    });
  },
};

export const kpiGradeHelp: FunctionHelp = {
  summary: text('总分对应的评级', 'The grade of a total'),
  arguments: [text('总分', 'the total'), SCHEME_ABOUT, MONTH_ABOUT],
  result: { about: text('评级，如 A、特、四级、优秀', 'the grade: A, 特, 四级, 优秀 …'), shape: 'matrix' },
  errors: [OUTSIDE, LACKS],
  examples: [
    {
      formula: '=KPIGRADE(89.5)',
      result: 'B',
      about: text('89.5 属于 B（80 到 90）', '89.5 is B (80 to 90)'),
    },
    {
      formula: '=KPIGRADE(89.995)',
      result: 'A',
      about: text('先四舍五入到 90.00', 'rounded half-up to 90.00 first'),
    },
    {
      formula: '=KPIGRADE(105,"aftersales-eight-grades")',
      result: 'A',
      about: text('有加分的方案可超过 100', 'above 100 where there are bonus points'),
    },
    {
      formula: '=KPIGRADE(95,"presales-target-weights")',
      result: 'B',
      about: text('该方案上限归本档', 'there the upper edge belongs to the band'),
    },
  ],
};
