import { isError, type Cell } from '../../core/cell';
import { lacksTotal, scoreRow } from '../../core/score/row';
import { text } from '../../core/words/text';
import { contextOf, gridOf, isAbsent, lineOf, schemeOf, widthOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { mapRows, scoreCell } from '../grid';
import { arrange, mapColumns, wrongWidth } from '../indicator-keys';
import { MISSING, MONTH, MONTH_ABOUT, OUTSIDE, SCHEME, SCHEME_ABOUT, UNKNOWN } from '../parameters';

/** Total per row of inputs. */
export const kpiScore: CustomFunction<'KPISCORE'> = {
  name: 'KPISCORE',
  parameters: [
    {
      name: 'values',
      shape: 'matrix',
    },
    SCHEME,
    {
      name: 'kpis',
      shape: 'matrix',
      optional: true,
    },
    MONTH,
  ],
  run([value, schemeArgument, kpis, month]) {
    const scheme = schemeOf(schemeArgument, 'presales-standard', month);
    if (isError(scheme)) return scheme;
    const context = contextOf(month);
    if (isError(context)) return context;
    if (scheme.combine === undefined) return lacksTotal(scheme);
    const values = gridOf(value);
    const width = widthOf(values);
    const total = (row: readonly Cell[]): Cell => scoreCell(scoreRow(scheme, row, context).total);
    if (isAbsent(kpis)) {
      const { indicatorColumns, columns } = scheme;
      if (width < indicatorColumns || width > columns) {
        return wrongWidth(indicatorColumns === columns ? columns : `${indicatorColumns}–${columns}`, width);
      }
      return mapRows(values, total);
    }
    const map = mapColumns(scheme, lineOf(gridOf(kpis)), width);
    return isError(map) ? map : mapRows(values, (row) => total(arrange(row, map)));
  },
};

export const kpiScoreHelp: FunctionHelp = {
  summary: text('一行指标值的总分', 'The total of a row of inputs'),
  arguments: [
    text(
      '每行一人，列按方案次序（或 kpis 的次序），调整项可省略',
      'one person per row, columns in the order of the scheme (or of kpis); trailing adjustments may be left out',
    ),
    SCHEME_ABOUT,
    text('各列的指标代号或名称，可直接用表头', 'a row of keys or labels, such as the header of the sheet'),
    MONTH_ABOUT,
  ],
  result: {
    about: text(
      '每行一个总分；适用的权重太少时为“不参评”',
      'one total per row; 不参评 where too little of the weights applies',
    ),
    shape: 'matrix',
  },
  errors: [OUTSIDE, UNKNOWN, MISSING],
  examples: [
    {
      formula: '=KPISCORE(A1:D2,"center-star")',
      ranges: {
        A1: [
          [85, 90, 80, 95],
          [70, 60, 100, 88],
        ],
      },
      result: [[80], [60]],
      about: text('取四项中最低的一项', 'the lowest of four items'),
    },
    {
      formula: '=KPISCORE(A2:D2,"center-star",A1:D1)',
      ranges: {
        A1: [
          ['绩效考核', '员工素质', 'service', 'support'],
          [66, 90, 80, 95],
        ],
      },
      result: 66,
      about: text('列次序由表头决定', 'the header gives the order of columns'),
    },
  ],
};
