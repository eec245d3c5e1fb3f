/** Searching and filtering the schemes. */
import { indicatorsOf } from '../../../core/compile/parts';
import { normalise } from '../../../core/words/normalise';
import { text } from '../../../core/words/text';
import type { Text } from '../../../core/words/text';
import { schemes } from '../../../schemes/all';
import { ownExamples } from '../../../schemes/own/own';
import type { Scheme } from '../../../schemes/scheme';

export interface SchemeFilter {
  readonly id: string;
  readonly label: Text;
  readonly holds: (scheme: Scheme) => boolean;
}

export const FILTERS: readonly SchemeFilter[] = [
  { id: 'all', label: text('全部', 'All'), holds: () => true },
  { id: 'month', label: text('月度', 'Monthly'), holds: (scheme) => scheme.period === 'month' },
  {
    id: 'longer',
    label: text('季度、年度', 'Quarter, year'),
    holds: (scheme) => scheme.period !== 'month' && scheme.period !== 'log',
  },
  { id: 'stars', label: text('星级', 'Stars'), holds: (scheme) => scheme.stars !== undefined },
  {
    id: 'pay',
    label: text('奖金薪酬', 'Pay'),
    holds: (scheme) =>
      scheme.pay !== undefined ||
      scheme.coefficient !== undefined ||
      scheme.pool !== undefined ||
      scheme.grades?.bands.some((band) => band.amount !== undefined) === true,
  },
  {
    id: 'quality',
    label: text('质检、问题', 'Quality'),
    holds: (scheme) => scheme.log !== undefined || indicatorsOf(scheme).some((one) => one.redLine),
  },
];

/** Schemes whose names, id or indicators hold every word that was typed. */
export function findSchemes(query: string, filter: SchemeFilter): readonly Scheme[] {
  const words = normalise(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return [...schemes, ...ownExamples.map(({ scheme }) => scheme)].filter(
    (scheme) =>
      filter.holds(scheme) && words.every((word) => wordsOf(scheme).some((name) => name.includes(word))),
  );
}

/** Names of the indicators, those that were searched for first. */
export function indicatorNames(scheme: Scheme, query: string): readonly Text[] {
  const words = normalise(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const labels = indicatorsOf(scheme).map((one) => one.label);
  const meant = (label: Text): boolean =>
    words.some((word) => normalise(label.zh).includes(word) || normalise(label.en).includes(word));
  return [...labels.filter(meant), ...labels.filter((label) => !meant(label))];
}

function wordsOf(scheme: Scheme): readonly string[] {
  const indicators = indicatorsOf(scheme).flatMap((one) => [one.key, one.label.zh, one.label.en]);
  return [scheme.id, scheme.name.zh, scheme.name.en, ...indicators].map(normalise);
}
