/** How people stand to a limit, as cells say it. */
import { FEWEST_PEOPLE, type Placed } from '../core/score/quota';
import type { Language } from '../core/words/language';
import { inLanguage, text, type Text } from '../core/words/text';

const STANDINGS: Readonly<Record<Placed['standing'], Text>> = {
  in: text('入', 'in'),
  out: text('出', 'out'),
  edge: text('边缘', 'edge'),
};
const FEW = text('（人数不足）', ' (too few people)');

/**
 * Of a team of fewer than five it is marked.
 * @param people how many the shares are taken of
 */
export function standingWords(standing: Placed['standing'], people: number, language: Language): string {
  const words = inLanguage(STANDINGS[standing], language);
  return people < FEWEST_PEOPLE ? `${words}${inLanguage(FEW, language)}` : words;
}
