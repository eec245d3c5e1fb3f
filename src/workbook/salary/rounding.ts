/** Whole yuan, tens of yuan: how a run rounds the parts that it computes. */
import { exact } from '../../core/number/exact';
import { formatNumber } from '../../core/number/format';
import type { PayTerms, RoundingWay } from '../../core/pay/prorate';
import { text, type Text } from '../../core/words/text';
import type { Mapping } from './roles';

/** What a run may round to, besides the cent. */
export const STEPS = [0.1, 1, 10] as const;

export const WAY_WORDS: Readonly<Record<RoundingWay, Text>> = {
  half: text('四舍五入', 'half up'),
  up: text('向上', 'up'),
  down: text('向下', 'down'),
};

export function roundingTerms({ rounding }: Pick<Mapping, 'rounding'>): PayTerms {
  return rounding === undefined ? {} : { step: exact(rounding.step), way: rounding.way };
}

/** "各项取整到 1 元（四舍五入）" */
export function roundingWords({ rounding }: Pick<Mapping, 'rounding'>): readonly Text[] {
  if (rounding === undefined) return [];
  const [step, way] = [formatNumber(rounding.step), WAY_WORDS[rounding.way]];
  return [
    text(`底薪、奖金取整到 ${step} 元（${way.zh}）`, `base and bonus rounded to ${step} yuan (${way.en})`),
  ];
}
