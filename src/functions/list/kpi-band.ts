import { isBlank, isError, valueError, type Cell, type CellError } from '../../core/cell';
import type { CompiledIndicator, CompiledScheme } from '../../core/compile/compiled';
import type { Context } from '../../core/input/quantity';
import { scoreAt } from '../../core/score/row';
import { text } from '../../core/words/text';
import { contextOf, gridOf, schemeOf, widthOf } from '../arguments';
import type { CustomFunction, FunctionHelp, Grid } from '../description';
import { scoreCell, settle } from '../grid';
import { findIndicator, ofWidth, wrongWidth } from '../indicator-keys';
import { MONTH, MONTH_ABOUT, OUTSIDE, SCHEME, SCHEME_ABOUT, UNKNOWN } from '../parameters';

/**
 * The score of the band that a value lies in.
 * Source: the indicator's rule, scheme 1 presales-standard (000_d4bd4694bea1068f.txt) unless another is named.
 * @example KPIBAND(52%,"conversion") //=> 80
 */
export const kpiBand: CustomFunction<'KPIBAND'> = {
  name: 'KPIBAND',
  parameters: [
    {
      name: 'value',
      shape: 'matrix',
    },
    {
      name: 'kpi',
      shape: 'matrix',
    },
    SCHEME,
    MONTH,
  ],
  run([value, kpi, schemeArgument, month]) {
    const scheme = schemeOf(schemeArgument, 'presales-standard', month);
    if (isError(scheme)) return scheme;
    const context = contextOf(month);
    if (isError(context)) return context;
    const values = gridOf(value);
    const keys = gridOf(kpi);
    if (keys.length > 1 && widthOf(keys) === 1 && keys.length === values.length)
      return byRow(scheme, values, keys, context);
    const first = keys[0] ?? [];
    if (keys.length > 1)
      return valueError('kpi 应为一个单元格或一行。请检查。', 'kpi must be one cell or one row. Check it.');
    const found = first.map((cell) => (isBlank(cell) ? unnamed() : findIndicator(scheme, cell)));
    if (found.length === 1)
      return isError(found[0]) ? found[0] : sameForAll(values, found[0] as CompiledIndicator, context);
    const width = found.reduce((sum, one) => sum + (isError(one) ? 1 : one.inputs.length), 0);
    if (width !== widthOf(values)) return wrongWidth(width, widthOf(values));
    return settle(values.map((row) => scoreColumns(row, found, context)));
  },
};

export const kpiBandHelp: FunctionHelp = {
  summary: text('指标值所在档位的得分', 'The score (or points) of the band that a value lies in'),
  arguments: [
    text(
      '指标值，一个单元格或区域；由几个单元格组成的指标取相邻几列；有名次上限的，不选名次等格即为上限之前的得分',
      'the value: a cell or a range; an indicator of several cells takes adjacent columns; without the cells for a ceiling by rank it is the score before that',
    ),
    text(
      '指标代号或名称；或与各列对应的一行代号',
      'key or label of the indicator; or a row of keys, one per indicator in the range',
    ),
    SCHEME_ABOUT,
    MONTH_ABOUT,
  ],
  result: {
    about: text(
      '得分，形状同输入；不适用的仍为“不适用”',
      'scores, in the shape of the values; what does not apply stays 不适用',
    ),
    shape: 'matrix',
  },
  errors: [OUTSIDE, UNKNOWN],
  examples: [
    {
      formula: '=KPIBAND(52%,"conversion")',
      result: 80,
      about: text('转化率 52% 落在 45%–55%', 'a conversion of 52% lies in 45%–55%'),
    },
    {
      formula: '=KPIBAND(1-0.45,"conversion")',
      result: 100,
      about: text('1−0.45 恰为 55%', '1−0.45 is exactly 55%'),
    },
    {
      formula: '=KPIBAND("积极","配合度")',
      result: 100,
      about: text('等级用文字，指标用中文名', 'a level by its label, the indicator by its Chinese name'),
    },
    {
      formula: '=KPIBAND(3,"badreview","presales-standard")',
      result: 0,
      about: text('三次差评', 'three bad reviews'),
    },
    {
      formula: '=KPIBAND(A1:B2,D1:E1)',
      ranges: {
        A1: [
          [1, 0.35],
          [0.9, 0.349],
        ],
        D1: [['attainment', 'conversion']],
      },
      result: [
        [100, 60],
        [85, 0],
      ],
      about: text('两列两人一次算完', 'two columns, two people, one call'),
    },
  ],
};

function sameForAll(values: Grid, of: CompiledIndicator, context: Context): Cell | Grid {
  const one = ofWidth(of, widthOf(values));
  const cells = one.inputs.length;
  if (widthOf(values) % cells !== 0) return wrongWidth(`${cells} × n`, widthOf(values));
  const repeated = new Array<CompiledIndicator>(widthOf(values) / cells).fill(one);
  return settle(values.map((row) => scoreColumns(row, repeated, context)));
}

function scoreColumns(
  row: readonly Cell[],
  indicators: readonly (CompiledIndicator | CellError)[],
  context: Context,
): Cell[] {
  let column = 0;
  return indicators.map((one) => {
    if (isError(one)) {
      column++;
      return one;
    }
    const at = column;
    column += one.inputs.length;
    return scoreBand(one, row, at, context);
  });
}

function scoreBand(one: CompiledIndicator, row: readonly Cell[], at: number, context: Context): Cell {
  const blank = one.inputs.every((_, index) => isBlank(row[at + index]));
  return blank ? '' : scoreCell(scoreAt(one, row, at, context));
}

/** A key per row: the indicators of one person stand below each other, narrower ones with blanks beside them. */
function byRow(scheme: CompiledScheme, values: Grid, keys: Grid, context: Context): Cell | Grid {
  return settle(
    values.map((row, index) => {
      const key = keys[index]?.[0] ?? null;
      if (isBlank(key)) return [row.every(isBlank) ? '' : unnamed()];
      const one = findIndicator(scheme, key);
      if (isError(one)) return [one];
      const fits = row.length >= one.inputs.length && row.slice(one.inputs.length).every(isBlank);
      return [fits ? scoreBand(one, row, 0, context) : wrongWidth(one.inputs.length, row.length)];
    }),
  );
}

function unnamed(): CellError {
  return valueError('缺少指标名。请填写 kpi。', 'the indicator is missing. Fill in kpi.');
}
