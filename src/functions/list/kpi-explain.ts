import { isBlank, isError } from '../../core/cell';
import { explainIndicator, explainRow } from '../../core/explain/explain-score';
import { explainStars } from '../../core/explain/explain-stars';
import { rateStars } from '../../core/stars/rate';
import { text } from '../../core/words/text';
import { cellOf, contextOf, gridOf, schemeOf, widthOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { mapPeople, mapRows, textCell } from '../grid';
import { findIndicator, ofWidth, wrongWidth } from '../indicator-keys';
import { MISSING, MONTH, MONTH_ABOUT, OUTSIDE, SCHEME, SCHEME_ABOUT, UNKNOWN } from '../parameters';

/**
 * One sentence that a person can check by hand.
 * @example KPIEXPLAIN(0.52,"conversion") //=> '52% 落在 45%–55% → 80 分 × 权重 15% = 12.00'
 */
export const kpiExplain: CustomFunction<'KPIEXPLAIN'> = {
  name: 'KPIEXPLAIN',
  parameters: [
    {
      name: 'values',
      shape: 'matrix',
    },
    {
      name: 'kpi',
      shape: 'scalar',
      optional: true,
    },
    SCHEME,
    MONTH,
  ],
  run([values, kpi, schemeArgument, month], language) {
    const scheme = schemeOf(schemeArgument, 'presales-standard', month);
    if (isError(scheme)) return scheme;
    const context = contextOf(month);
    if (isError(context)) return context;
    const grid = gridOf(values);
    const key = cellOf(kpi);
    if (!isBlank(key)) {
      const found = findIndicator(scheme, key);
      if (isError(found)) return found;
      const one = ofWidth(found, widthOf(grid));
      if (widthOf(grid) !== one.inputs.length) return wrongWidth(one.inputs.length, widthOf(grid));
      return mapRows(grid, (row) => textCell(explainIndicator(scheme, one, row, 0, context), language));
    }
    if (scheme.combine === undefined) {
      return mapPeople(grid, (cells) => {
        const rating = rateStars(scheme, cells, new Map(), context);
        return textCell(rating === null || isError(rating) ? rating : explainStars(rating), language);
      });
    }
    const { indicatorColumns, columns } = scheme;
    if (widthOf(grid) < indicatorColumns || widthOf(grid) > columns)
      return wrongWidth(
        indicatorColumns === columns ? columns : `${indicatorColumns}–${columns}`,
        widthOf(grid),
      );
    return mapRows(grid, (row) => textCell(explainRow(scheme, row, context), language));
  },
};

export const kpiExplainHelp: FunctionHelp = {
  summary: text('用一句话说明得分是怎么来的', 'One sentence that explains a score, to be checked by hand'),
  arguments: [
    text('一个指标的值；或一整行', 'the value of one indicator; or a whole row'),
    text('指标；省略则解释整行总分和评级', 'the indicator; left out, the whole sum, the total and the grade'),
    SCHEME_ABOUT,
    MONTH_ABOUT,
  ],
  result: { about: text('每行一句', 'one sentence per row'), shape: 'matrix' },
  errors: [OUTSIDE, UNKNOWN, MISSING],
  examples: [
    {
      formula: '=KPIEXPLAIN(0.52,"conversion")',
      result: '52% 落在 45%–55% → 80 分 × 权重 15% = 12.00',
      about: text('一个指标', 'one indicator'),
    },
    {
      formula: '=KPIEXPLAIN(A1:D1,,"center-star")',
      ranges: { A1: [[85, 90, 80, 72]] },
      result:
        '员工素质：评分 85 分 → 85 分；服务质量：评分 90 分 → 90 分；技术支持：评分 80 分 → 80 分；绩效考核：评分 72 分 → 72 分；取最低一项。总分 72.00',
      about: text('整行', 'a whole row'),
    },
  ],
};
