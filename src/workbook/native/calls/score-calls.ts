/** KPIBAND, KPISCORE, QASCORE, QAGRADE as native formulas. */
import { isBlank, isError, type Cell } from '../../../core/cell';
import type { CompiledIndicator } from '../../../core/compile/compiled';
import { findIndicator, mapColumns, ofWidth } from '../../../functions/indicator-keys';
import { partOf, type Range } from '../../formula/range';
import { Inexpressible } from '../inexpressible';
import { monthNumber } from '../results/month';
import { inputRow, type InputRow } from '../results/row';
import { sampleGradeCell, sampleScoreCell } from '../results/samples';
import { scoreCell } from '../results/score';
import { totalCell } from '../results/total';
import type { Rules } from '../rules-reference';
import { lookUp, rulesOf, valueOf, type CallContext } from './context';
import { cellsIn, operandOf } from './operand';
import type { NativeCall, NativeGrid } from './native-call';
import { scoreColumns } from './score-columns';

export const kpiBand: NativeCall = ([value, kpi, scheme, month], context) => {
  const rules = rulesOf(context, scheme, 'presales-standard', month);
  const operand = operandOf(value);
  const keys = keysIn(kpi, context);
  const found = keys.map((key) => indicatorNamed(rules, key));
  const asMonth = monthOf(month);
  const source = (one: CompiledIndicator) => ({
    rules,
    one,
    ...(asMonth === undefined ? {} : { month: asMonth }),
  });
  const [single] = found;
  if (operand.kind === 'value' && single !== undefined && found.length === 1 && single.inputs.length === 1)
    return [[scoreCell([operand.text], source(single))]];
  const range = cellsIn(operand, 'value');
  const alone = single && ofWidth(single, range.columns);
  const all = found.length === 1 && alone !== undefined ? repeated(alone, range) : found;
  const width = all.reduce((sum, one) => sum + one.inputs.length, 0);
  if (width !== range.columns) throw wrongWidth(width, range.columns);
  return Array.from({ length: range.rows }, (_, row) => {
    let column = 0;
    return all.map((one) => {
      const cells = one.inputs.map((_input, index) => partOf(range, { row, column: column + index }));
      column += one.inputs.length;
      return scoreCell(cells, source(one));
    });
  });
};

function repeated(one: CompiledIndicator, range: Range): readonly CompiledIndicator[] {
  return new Array<CompiledIndicator>(Math.max(1, Math.floor(range.columns / one.inputs.length))).fill(one);
}

/** Keys are settled when a formula is converted: which rule applies cannot depend on a cell. */
function keysIn(argument: string | undefined, context: CallContext): readonly Cell[] {
  const operand = operandOf(argument);
  if (operand.kind === 'cells' && operand.range.rows === 1)
    return Array.from({ length: operand.range.columns }, (_, column) =>
      known(lookUp(context, operand.range, 0, column)),
    );
  return [known(valueOf(argument, context))];
}

function known(cell: Cell | undefined): Cell {
  if (cell !== undefined && !isBlank(cell)) return cell;
  throw new Inexpressible(
    '转换时无法确定是哪个指标。请写指标代号，或先填好 kpi 所指的单元格。',
    'which indicator is meant cannot be told now. Write its key, or fill in the cells that kpi refers to.',
  );
}

function indicatorNamed(rules: Rules, name: Cell): CompiledIndicator {
  const found = findIndicator(rules.compiled, name);
  if (!isError(found)) return found;
  throw new Inexpressible(found.text?.zh ?? '没有该指标。', found.text?.en ?? 'there is no such indicator.');
}

export function wrongWidth(expected: number | string, came: number): Inexpressible {
  return new Inexpressible(
    `应选择 ${expected} 列，实际是 ${came} 列。`,
    `expected ${expected} columns but got ${came}.`,
  );
}

function monthOf(argument: string | undefined): string | undefined {
  return argument === undefined || argument === '' ? undefined : monthNumber(argument);
}

export const kpiScore: NativeCall = ([values, scheme, kpis, month], context) => {
  const rules = rulesOf(context, scheme, 'presales-standard', month);
  const range = cellsIn(operandOf(values), 'values');
  const columns = columnsOf(rules, range, kpis, context);
  const rows = rowsOf(rules, range, columns);
  const shown = (kpis ?? '') === '' ? withScores(rules, range, rows, scheme, context) : rows;
  return shown.map((row) => [totalCell(rules, row, monthOf(month))]);
};

/** Rows with the cells that show their scores already, where the sheet has them: shorter formulas, and easier to follow. */
function withScores(
  rules: Rules,
  range: Range,
  rows: readonly InputRow[],
  scheme: string | undefined,
  context: CallContext,
): readonly InputRow[] {
  return rows.map((row, at) => {
    const scores = scoreColumns(rules, range, at, scheme ?? '', context);
    return scores === undefined ? row : { ...row, scores };
  });
}

/** For each input cell of the scheme its column in the range. */
export function columnsOf(
  rules: Rules,
  range: Range,
  kpis: string | undefined,
  context: CallContext,
): readonly number[] {
  const { columns, indicatorColumns } = rules.compiled;
  if (kpis === undefined || kpis === '') {
    if (range.columns < indicatorColumns || range.columns > columns)
      throw wrongWidth(
        indicatorColumns === columns ? columns : `${indicatorColumns}–${columns}`,
        range.columns,
      );
    return Array.from({ length: columns }, (_, index) => (index < range.columns ? index : -1));
  }
  const header = cellsIn(operandOf(kpis), 'kpis');
  const names = Array.from({ length: header.rows * header.columns }, (_, index) => {
    const [row, column] = [Math.floor(index / header.columns), index % header.columns];
    return lookUp(context, header, row, column) ?? null;
  });
  const map = mapColumns(rules.compiled, names, range.columns);
  if (!isError(map)) return map;
  throw new Inexpressible(map.text?.zh ?? '表头有误。', map.text?.en ?? 'the header is wrong.');
}

export function rowsOf(rules: Rules, range: Range, columns: readonly number[]): readonly InputRow[] {
  return Array.from({ length: range.rows }, (_, row) => inputRow(rules.compiled, range, row, columns));
}

const sampled =
  (cell: (rules: Rules, rows: readonly InputRow[]) => string): NativeCall =>
  ([ratings, scheme, month], context): NativeGrid => {
    const rules = rulesOf(context, scheme, 'presales-qa', month);
    const range = cellsIn(operandOf(ratings), 'ratings');
    const rows = rowsOf(rules, range, columnsOf(rules, range, undefined, context));
    if (rows.length > 1 && rules.scheme.samples !== undefined)
      throw new Inexpressible(
        '去掉最低、最高或取最好的几次要把各次排序，公式写不出来。请改为数值。',
        'dropping the lowest or highest chats, or taking the best, needs them sorted, which no formula here does. Take the value instead.',
      );
    return [[cell(rules, withScores(rules, range, rows, scheme, context))]];
  };

export const qaScore = sampled(sampleScoreCell);
export const qaGrade = sampled(sampleGradeCell);
