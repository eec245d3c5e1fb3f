/** Grades and coefficients of a total, decided on the total rounded half-up to two places. */
import type { Grade, Grades } from '../../../schemes/scheme';
import { Inexpressible } from '../inexpressible';
import { blank, settledRatio, guarded, totalIn, toTwoPlaces } from '../numbers';
import { columnOf, pick, type Field, type Figure, type Rules } from '../rules-reference';

function gradesOf({ scheme }: Rules): Grades {
  if (scheme.grades === undefined)
    throw new Inexpressible(`方案“${scheme.name.zh}”没有评级。`, `${scheme.id} has no grades.`);
  return scheme.grades;
}

/** The number of the grade of a total: 1 the best. */
function gradeIndex(rules: Rules, total: string): string {
  const { bands, edge } = gradesOf(rules);
  const sign = edge === 'lower' ? '<' : '<=';
  const at = (label = ''): Field => ['grades', label, 0, 'edge', 'limit'];
  const edges = bands
    .slice(0, -1)
    .map((band, index) => rules.edgeAt(at(band.label), at(bands[index + 1]?.label), band.from ?? NaN));
  const range = columnOf(edges);
  const value = toTwoPlaces(total);
  if (edges.length > 1 && range !== undefined) return `1+SUMPRODUCT(--(${value}${sign}${range}))`;
  return `1+${edges.map((one) => `(${value}${sign}${one.text})`).join('+') || '0'}`;
}

/** What each grade has in a column. */
function column(
  rules: Rules,
  field: 'name' | 'coefficient' | 'amount',
  value: (grade: Grade) => number | string,
): readonly Figure[] {
  return gradesOf(rules).bands.map((band) => {
    const wanted = value(band);
    return rules.figure(['grades', band.label, 0, field], (cell) =>
      wanted === 0 ? cell === 0 || cell === null : cell === wanted,
    );
  });
}

/** The label of a total's grade, or of the worst one where something else leaves only that. */
export function gradeUnless(rules: Rules, total: string, spoilt: string): string {
  const labels = column(rules, 'name', (band) => band.label);
  return pick(labels, `MAX(IF(${spoilt},${labels.length},1),${gradeIndex(rules, total)})`);
}

/** The label of a total's grade. */
export function gradeOf(rules: Rules, total: string): string {
  return pick(
    column(rules, 'name', (band) => band.label),
    gradeIndex(rules, total),
  );
}

/** A grade's fixed amount of money. */
export function amountOf(rules: Rules, total: string): string {
  return pick(
    column(rules, 'amount', (band) => band.amount ?? 0),
    gradeIndex(rules, total),
  );
}

/** The share of the bonus pool, of a total that is in its domain. */
export function coefficientOf(rules: Rules, total: string): string {
  const { scheme } = rules;
  if (scheme.coefficient === 'score') return `${total}/100`;
  if (scheme.coefficient === 'grade')
    return pick(
      column(rules, 'coefficient', (band) => band.coefficient ?? 0),
      gradeIndex(rules, total),
    );
  throw new Inexpressible(`方案“${scheme.name.zh}”没有奖金系数。`, `${scheme.id} has no coefficient.`);
}

/** A result of a total's cell: blank for blank, an error outside the domain. */
export function ofTotal(rules: Rules, cell: string, whole: string, value: string): string {
  const { checks } = totalIn(cell, rules.compiled, whole);
  return `IF(${blank(cell)},"",${guarded({ checks, value })})`;
}

export function gradeCell(rules: Rules, cell: string, whole = cell): string {
  return ofTotal(rules, cell, whole, gradeOf(rules, cell));
}

export function coefficientCell(rules: Rules, cell: string, whole = cell): string {
  return ofTotal(rules, cell, whole, settledRatio(coefficientOf(rules, cell)));
}
