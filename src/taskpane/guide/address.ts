/** The address of the guide, at a part, in a language. */
import type { Language } from '../../core/words/language';

export function guideAddress(part: string, language: Language): string {
  return `guide.html#${part}${language === 'en' ? '-en' : ''}`;
}
