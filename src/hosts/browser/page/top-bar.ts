/** The bar above workbook and pane: files, language, theme. */
import type { Appearance } from '../../host';
import type { AppearanceStore } from './appearance';
import { pickFile } from './file-handles';
import type { Files } from './files';
import { texts } from './texts';
import type { TextKey } from './texts';

function byId<Type extends HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page lacks #${id}`);
  return found as Type;
}

/** Puts the words and colours of the page in accordance with language and theme. */
export function show(appearance: Appearance): void {
  const { language, theme } = appearance;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.documentElement.dataset.theme = theme;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = texts[element.dataset.text as TextKey][language];
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', texts[element.dataset.label as TextKey][language]);
  }
  byId('language').title = texts.languageHint[language];
  byId('theme').textContent = texts[theme === 'dark' ? 'light' : 'dark'][language];
}

export function connectTopBar(files: Files, appearance: AppearanceStore): void {
  const picker = byId<HTMLInputElement>('file');
  byId('new').addEventListener('click', () => void files.startNew());
  byId('open').addEventListener('click', () => {
    void pickFile().then((picked) => {
      if (picked) void files.open(picked.file, picked.handle);
      else if (picked === undefined) picker.click();
    });
  });
  byId('save').addEventListener('click', () => void files.save());
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file) void files.open(file);
  });
  byId('language').addEventListener('click', () => {
    appearance.change({ language: appearance.get().language === 'zh' ? 'en' : 'zh' });
  });
  byId('theme').addEventListener('click', () => {
    appearance.change({ theme: appearance.get().theme === 'dark' ? 'light' : 'dark' });
  });
}
