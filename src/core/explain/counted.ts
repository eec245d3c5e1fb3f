/** What counts in a total where some indicators do not apply, and how that is said. */
import type { CompiledIndicator, CompiledScheme } from '../compile/compiled';
import type { Reweighed } from '../compile/reweigh';
import { NOT_APPLICABLE, NOT_RATED } from '../input/not-applicable';
import type { Exact } from '../number/exact';
import { formatNumber, formatPercent } from '../number/format';
import { isNotRated, presentOf, type NotRated } from '../score/not-rated';
import type { Score } from '../score/row';
import { join, text, type Text } from '../words/text';

export interface Counted {
  /** The scheme with the indicators that apply, and what is left of its way to a total. */
  readonly compiled: CompiledScheme;
  readonly scores: readonly Exact[];
  readonly scaled: Reweighed['scaled'];
  /** Which indicators do not apply, and what that does to the others' weights; empty where all apply. */
  readonly out: readonly Text[];
}

export function countedOf(compiled: CompiledScheme, scores: readonly Score[]): Counted {
  const absent = compiled.indicators.filter((_, at) => scores[at] === NOT_APPLICABLE);
  const present = absent.length === 0 ? undefined : presentOf(compiled, scores);
  if (present === undefined || isNotRated(present))
    return { compiled, scores: scores as readonly Exact[], scaled: [], out: [] };
  return {
    compiled: {
      ...compiled,
      scheme: { ...compiled.scheme, aggregation: present.aggregation },
      indicators: compiled.indicators.filter((one) => !absent.includes(one)),
    },
    scores: scores.filter((score) => score !== NOT_APPLICABLE) as readonly Exact[],
    scaled: present.scaled,
    out: [absentWords(absent), scaledWords(compiled, present)],
  };
}

function absentWords(absent: readonly CompiledIndicator[]): Text {
  const names = join(
    absent.map((one) => text(one.label.zh, one.key)),
    '、',
    ', ',
  );
  return text(`${NOT_APPLICABLE}：${names.zh}`, `not applicable: ${names.en}`);
}

function scaledWords({ scheme }: CompiledScheme, { share }: Reweighed): Text {
  const left = formatPercent(share);
  if (scheme.aggregation?.kind === 'min')
    return text(`其余各项占 ${left}`, `the others are ${left} of the items`);
  return text(`其余权重 ${left} 按比例放大到 100%`, `the other weights, ${left}, are scaled to 100%`);
}

/** " × 100 ÷ 90" where points are scaled by the full marks of what applies. */
export function timesOf(scaled: Reweighed['scaled'], group: string): string {
  const factor = scaled.find(({ key }) => key === group);
  return factor === undefined ? '' : ` × ${formatNumber(factor.whole)} ÷ ${formatNumber(factor.present)}`;
}

export function explainNotRated(
  { indicators }: CompiledScheme,
  scores: readonly Score[],
  { notRated }: NotRated,
): Text {
  const absent = absentWords(indicators.filter((_, at) => scores[at] === NOT_APPLICABLE));
  return text(`${absent.zh}。${NOT_RATED}：${notRated.zh}`, `${absent.en}. Not rated: ${notRated.en}`);
}
