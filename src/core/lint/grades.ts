/** Grades that nobody can reach, and grades without the money that the others have. */
import type { Draft } from '../table/draft';
import { formatNumber } from '../number/format';
import { text } from '../words/text';
import type { Finding } from '../findings/finding';
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
  const paid = (['coefficient', 'amount'] as const).filter(
    (column) =>
      bands.some((band) => band[column] !== undefined) ||
      (column === 'coefficient' && scheme.coefficient === 'grade'),
  );
  const unpaid = paid.flatMap((column) =>
    bands.flatMap((band) => {
      if (band[column] !== undefined) return [];
      const what = column === 'amount' ? text('金额', 'amount') : text('系数', 'coefficient');
      const message = sentence(
        text(`评级 ${band.label}`, `grade ${band.label}`),
        `没有${what.zh}，会按 0 计，请填写`,
        `it has no ${what.en} and counts as 0; fill it in`,
      );
      return [found(draft, 'missing', 'warning', ['grades', band.label, 0, column], message)];
    }),
  );
  return [...unreachable, ...unpaid, ...gradeless(draft), ...paidTwice(draft)];
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
  if (first === undefined) return Infinity;
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
