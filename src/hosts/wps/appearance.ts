/** Language and theme as WPS shows itself. */
import type { Language } from '../../core/words/language';
import type { Appearance } from '../host';
import { rootWith } from './roots';

/** MsoAppLanguageID: of the program's own words. */
const OF_THE_PROGRAM = 2;
/** The low ten bits of a Windows language number name the language, whatever the country. */
const LANGUAGE_BITS = 0x3ff;
const CHINESE = 0x04;

export function appearance(): Appearance {
  return { language: wpsLanguage(), theme: contrast().matches ? 'contrast' : 'light' };
}

/** Chinese unless WPS says otherwise: most WPS is Chinese, and old builds do not say. */
export function wpsLanguage(): Language {
  try {
    const id = rootWith('LanguageSettings')?.LanguageSettings.LanguageID(OF_THE_PROGRAM);
    return typeof id !== 'number' || id === 0 || (id & LANGUAGE_BITS) === CHINESE ? 'zh' : 'en';
  } catch {
    return 'zh';
  }
}

const contrast = (): MediaQueryList => window.matchMedia('(forced-colors: active)');

/** A change of the system's contrast can be heard; WPS's skins cannot be asked for, so there is no dark theme. */
export function onAppearance(listener: (appearance: Appearance) => void): () => void {
  const query = contrast();
  const tell = (): void => listener(appearance());
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}
