/** Grades that nobody can reach, or that pay twice. */
import type { Draft } from '../table/draft';
import { formatNumber } from '../number/format';
import { text } from '../words/text';
import type { Finding } from '../findings/finding';
import { indicatorsOf } from '../compile/parts';
import { fullOf, mostOf } from '../rules/rules';
import { bestOf } from './rule-kinds';
import { found, sentence } from './report';
import { sumOf, totalsOf } from './weights';

export function grades(draft: Draft): readonly Finding[] {
  const { scheme } = draft;
  const bands = scheme.grades?.bands ?? [];
  const top = topOf(draft);
  const unreachable = bands.flatMap(({ label, from = -Infinity }) => {
    if (!(scheme.grades?.edge === 'upper' ? from >= top : from > top)) return [];
    const message = sentence(
      text(`评级 ${label}`, `grade ${label}`),
      `要 ${formatNumber(from)} 分，而总分最高 ${formatNumber(top)}，没有人能达到，请更正界限`,
      `it takes ${formatNumber(from)}, but no total passes ${formatNumber(top)}, so nobody gets it; correct the threshold`,
    );
    return [found(draft, 'grade-unreachable', 'warning', ['grades', label, 0, 'edge'], message)];
  });
  return [...unreachable, ...gradeless(draft), ...paidTwice(draft)];
}

/** A bonus is the grade's amount, whatever coefficients stand beside it. */
function paidTwice(draft: Draft): readonly Finding[] {
  const [paid] = (draft.scheme.grades?.bands ?? []).filter(({ amount }) => amount !== undefined);
  if (draft.scheme.coefficient === undefined || paid === undefined) return [];
  const message = sentence(
    text('评级', 'grades'),
    '既有系数又有金额，奖金只按金额，请清空一个',
    'there are both coefficients and amounts, and a bonus is the amount; clear one',
  );
  return [found(draft, 'not-read', 'warning', ['grades', paid.label, 0, 'amount'], message)];
}

/** The highest total; without indicators nothing is known of it. */
export function topOf(draft: Draft): number {
  const { aggregation, adjustments = [] } = draft.scheme;
  const [first] = totalsOf(draft);
  // Better ones than the mean of a group may pass full marks.
  if (first === undefined || indicatorsOf(draft.scheme).some((one) => mostOf(one) > fullOf(one)))
    return Infinity;
  const points = aggregation?.kind === 'points' ? first.total.indicators.map(bestOf) : [100];
  return sumOf([...points, ...adjustments.map((one) => Math.max(0, bestOf(one)))]);
}

function gradeless(draft: Draft): readonly Finding[] {
  if (draft.scheme.coefficient !== 'grade' || draft.scheme.grades) return [];
  const message = sentence(
    text('系数', 'coefficient'),
    '按评级取，却没有【评级】，请补上或改为按得分',
    'it comes from the grade, but there are no [Grades]; add them, or take it from the score',
  );
  return [found(draft, 'missing', 'warning', ['scheme', '', 0, 'coefficient'], message)];
}
