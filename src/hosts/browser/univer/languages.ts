/** Univer's texts together with the help on our functions, in the language of the page. */
import { LocaleType, mergeLocales } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FunctionDescription } from '../../../functions/description';
import type { Language } from '../../host';
import { helpTexts } from './function-help';
import { zhPack } from './language-zh';

export const localeOf = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US } as const;

/** Chinese comes with the page; English is loaded when it is first wanted. */
export async function languagePack(catalogue: readonly FunctionDescription[], language: Language) {
  const pack =
    language === 'zh' ? zhPack : (await import(/* webpackChunkName: "english" */ './language-en')).enPack;
  return mergeLocales(pack, helpTexts(catalogue, language));
}

export async function switchLanguage(
  api: FUniver,
  catalogue: readonly FunctionDescription[],
  language: Language,
) {
  api.loadLocales(localeOf[language], await languagePack(catalogue, language));
  api.setLocale(localeOf[language]);
}
