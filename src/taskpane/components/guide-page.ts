/** The address of the guide, at the part of a screen, in a language. */
import type { Language } from '../../core/words/language';

export function guidePage(part: string, language: Language): string {
  return `guide.html#${part}${language === 'en' ? '-en' : ''}`;
}
