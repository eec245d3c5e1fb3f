/** The total of a row: every indicator's score, summed as the scheme says, then the adjustments. */
import type { CompiledIndicator } from '../../../core/compile/compiled';
import type { Aggregation, GroupTotal } from '../../../schemes/scheme';
import type { Indicator } from '../../../schemes/indicator';
import { fullOf } from '../../../core/rules/rules';
import { placesOf } from '../../../core/compile/parts';
import { partOf, rangeOf } from '../../formula/range';
import { Inexpressible } from '../inexpressible';
import { ENDING, ENDLESS_TOTAL, MISSING, settled, settledNotNegative } from '../numbers';
import { columnOf, sumOf, type Figure, type Rules } from '../rules-reference';
import { scoreCells } from '../rules/bands';
import { levelScores } from '../rules/levels';
import { totalEnds } from './endings';
import { ownFigure, type Source } from '../rules/source';
import type { InputRow } from './row';
import { adjustmentOf, scoreOf } from './score';

/** The total as a cell shows it: blank for an empty row, `#N/A` while something is missing. */
export function totalCell(rules: Rules, row: InputRow, month: string | undefined): string {
  return whenFilled(row, totalOf(rules, row, month));
}

function noTotal({ scheme }: Rules): Inexpressible {
  return new Inexpressible(`方案“${scheme.name.zh}”没有总分。`, `${scheme.id} has no total.`);
}

export function whenFilled({ blankInAll, blankIndicators, width }: InputRow, value: string): string {
  return `IF(${blankInAll}=${width},"",IF(${blankIndicators}>0,${MISSING},${value}))`;
}

/** The total of a row without blanks: from the cells that show its scores where there are some. */
export function totalOf(rules: Rules, row: InputRow, month: string | undefined): string {
  const { aggregation } = rules.scheme;
  const { compiled } = rules;
  if (aggregation === undefined) throw noTotal(rules);
  const source = (one: CompiledIndicator): Source => ({
    rules,
    one,
    ...(month === undefined ? {} : { month }),
  });
  const scores = compiled.indicators.map((one, at) => {
    const filled = cellsOf(row, one).filter((cell) => cell !== undefined);
    // A column that the user does not have is missing in every row.
    return row.scores?.[at] ?? (filled.length === one.inputs.length ? scoreOf(filled, source(one)) : MISSING);
  });
  const base = combined(aggregation, scores, compiled.indicators.map(source), rules);
  const adjustments = compiled.adjustments.flatMap((one, at) => {
    const given = cellsOf(row, one);
    if (given.every((cell) => cell === undefined)) return [];
    const filled = given.filter((cell) => cell !== undefined);
    if (filled.length !== given.length) return [MISSING];
    return [adjustmentOf(filled, source(one), row.scores?.[scores.length + at])];
  });
  const all = [...compiled.indicators, ...compiled.adjustments].map(source);
  const places = totalEnds(aggregation, compiled, all) ? ENDING : ENDLESS_TOTAL;
  return adjusted(compiled.adjustments, [base, ...adjustments].join('+'), places);
}

function cellsOf({ cells }: InputRow, one: CompiledIndicator): readonly (string | undefined)[] {
  return cells.slice(one.column, one.column + one.inputs.length);
}

/** Fault points end at 0; elsewhere a total below 0 is a slip of the pen and becomes an error. */
function adjusted(adjustments: readonly CompiledIndicator[], sum: string, places: number): string {
  const kinds = adjustments.map((one) => one.indicator.rule.kind);
  if (kinds.includes('fault')) return `MAX(0,${settled(sum, places)})`;
  return kinds.includes('extra') ? settledNotNegative(sum, places) : settled(sum, places);
}

function combined(
  aggregation: Aggregation,
  scores: readonly string[],
  sources: readonly Source[],
  rules: Rules,
): string {
  if (aggregation.kind === 'min') return `MIN(${scores.join(',')})`;
  if (aggregation.kind !== 'groups') return groupTotal(aggregation, scores, sources);
  const weights: Figure[] = [];
  const places = placesOf(
    aggregation.groups,
    sources.map(({ one }) => one.indicator as Indicator),
  );
  const parts = aggregation.groups.map((group, index) => {
    const own = places[index] ?? [];
    const total = groupTotal(
      group.total,
      own.map((place) => scores[place] as string),
      own.map((place) => sources[place] as Source),
    );
    const weight = rules.numberAt(['groups', group.key, 0, 'weight'], group.weight);
    weights.push(weight);
    return `${weight.text}*${group.total.kind === 'points' ? `(${total})` : total}`;
  });
  return `(${parts.join('+')})/${sumOf(weights)}`;
}

function groupTotal(total: GroupTotal, scores: readonly string[], sources: readonly Source[]): string {
  if (total.kind === 'points') return sumOfCells(scores) ?? scores.join('+');
  if (total.kind === 'normalised')
    return `100*(${scores.join('+')})/(${sources.map((source) => mostOf(source)).join('+')})`;
  const weights = total.indicators.map((one, index) =>
    ownFigure(sources[index] as Source, 'weight', one.weight),
  );
  const sum = scores.map((score, index) => `${(weights[index] as Figure).text}*${score}`).join('+');
  return `(${sum})/${sumOf(weights)}`;
}

/** Neighbouring cells as one sum. */
function sumOfCells(cells: readonly string[]): string | undefined {
  const ranges = cells.map(rangeOf);
  const [first] = ranges;
  if (first === undefined || cells.length < 2) return undefined;
  const beside = ranges.every(
    (range, at) => range !== undefined && range.row === first.row && range.column === first.column + at,
  );
  return beside ? `SUM(${partOf(first, { row: 0, column: 0, columns: cells.length })})` : undefined;
}

/** The highest score of an indicator, as a reference. */
function mostOf(source: Source): string {
  const { rule, floor, ceiling } = source.one.indicator as Indicator;
  const most = mostOfRule(source, rule);
  const capped = ceiling === undefined ? most : `MIN(${ownFigure(source, 'ceiling', ceiling).text},${most})`;
  return floor === undefined ? capped : `MAX(${ownFigure(source, 'floor', floor).text},${capped})`;
}

function mostOfRule(source: Source, rule: Indicator['rule']): string {
  if (rule.kind === 'bands') return highest(scoreCells(rule, source));
  if (rule.kind === 'levels') return highest(levelScores(rule, source));
  return ownFigure(source, 'max', fullOf({ rule })).text;
}

function highest(scores: readonly Figure[]): string {
  return `MAX(${columnOf(scores) ?? scores.map((score) => score.text).join(',')})`;
}
