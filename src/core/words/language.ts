export type Language = 'zh' | 'en';

/**
 * The language of a locale tag: Chinese for any `zh…`, English for all others; Chinese when nothing is known.
 * @example languageOf('zh-TW') //=> 'zh'
 * @example languageOf('de') //=> 'en'
 */
export function languageOf(tag: string | undefined): Language {
  return tag === undefined || tag === '' || tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
