import { isError } from '../../core/cell';
import { printIndicator, printTable } from '../../core/table/print';
import { text } from '../../core/words/text';
import { cellOf, isAbsent, schemeOf } from '../arguments';
import type { CustomFunction, FunctionHelp, Grid } from '../description';
import { findIndicator } from '../indicator-keys';
import { MONTH, MONTH_ABOUT, SCHEME, SCHEME_ABOUT, UNKNOWN } from '../parameters';

/** The rules table of a scheme, or of one indicator. */
export const kpiTable: CustomFunction<'KPITABLE'> = {
  name: 'KPITABLE',
  parameters: [SCHEME, { name: 'kpi', shape: 'scalar', optional: true }, MONTH],
  run([schemeArgument, kpi, month], language) {
    const found = schemeOf(schemeArgument, 'presales-standard', month);
    if (isError(found)) return found;
    if (isAbsent(kpi)) return spilled(printTable(found.scheme, { decisions: [], defects: [] }, language));
    const one = findIndicator(found, cellOf(kpi));
    return isError(one) ? one : spilled(printIndicator(found.scheme, one.key, language));
  },
};

/** A blank cell of a spilled block would show 0. */
const spilled = (rows: Grid): Grid => rows.map((row) => row.map((cell) => cell ?? ''));

export const kpiTableHelp: FunctionHelp = {
  summary: text(
    '方案的规则表，复制为数值后可修改并作为 scheme 传回',
    'The rules table of a scheme, to be copied as values, edited, and passed back as scheme',
  ),
  arguments: [
    SCHEME_ABOUT,
    text('只列一个指标时，其代号或名称', 'key or label of an indicator, to list it alone'),
    MONTH_ABOUT,
  ],
  result: {
    about: text('表：各部分依次排列，每部分有自己的表头', 'a table: part after part, each with its headers'),
    shape: 'matrix',
  },
  errors: [UNKNOWN],
  examples: [
    {
      formula: '=INDEX(KPITABLE("presales-standard"),2,2)',
      result: 'presales-standard',
      about: text('第一部分是方案本身', 'the first part is the scheme itself'),
    },
    {
      formula: '=INDEX(KPITABLE("presales-standard","conversion"),5,4)',
      result: 0.55,
      about: text('咨询转化率最高一档的界限', 'the threshold of the best band of conversion'),
    },
  ],
};
