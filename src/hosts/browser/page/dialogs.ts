/** The page's own dialogs; their text is always text. */
import type { Text } from '../../../core/words/text';
import type { Language } from '../../host';
import { texts } from './texts';
import type { TextKey } from './texts';

interface Asked {
  readonly title: TextKey;
  readonly message: TextKey;
  readonly list?: readonly Text[];
  /** The button that agrees; without it there is only OK. */
  readonly agree?: TextKey;
  /** Beside it instead of Cancel. */
  readonly refuse?: TextKey;
  /** A third way. */
  readonly other?: TextKey;
  /** What stands between the words and the buttons. */
  readonly inside?: readonly HTMLElement[];
  /** In place of OK where there is one button. */
  readonly only?: TextKey;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text?: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  return made;
}

function button(value: string, text: string): HTMLButtonElement {
  const made = element('button', text);
  made.value = value;
  return made;
}

/** Resolves to the value of the button: `agree`, `other` or `cancel`; to none on Escape. */
export function show(language: Language, asked: Asked): Promise<string> {
  const dialog = element('dialog');
  const title = element('h2', texts[asked.title][language]);
  title.id = 'dialog-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const list = element('ul');
  for (const entry of asked.list ?? []) list.append(element('li', entry[language]));
  const form = element('form');
  form.method = 'dialog';
  form.append(...(asked.inside ?? []));
  if (asked.other) form.append(button('other', texts[asked.other][language]));
  if (asked.agree) form.append(button('cancel', texts[asked.refuse ?? 'cancel'][language]));
  const agree = button('agree', texts[asked.agree ?? asked.only ?? 'ok'][language]);
  form.append(agree);
  // By itself a browser takes the first button, which is the one that gives up.
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    form.requestSubmit(agree);
  });
  dialog.append(title, element('p', texts[asked.message][language]), ...(asked.list ? [list] : []), form);
  document.body.append(dialog);
  dialog.showModal();
  const first = asked.agree && !asked.other ? form.querySelector('button') : agree;
  (form.querySelector('input') ?? first)?.focus();
  return new Promise((done) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      done(dialog.returnValue);
    });
  });
}

export async function confirmDiscard(language: Language): Promise<boolean> {
  return (await show(language, { title: 'unsavedTitle', message: 'unsaved', agree: 'discard' })) === 'agree';
}

/** About a workbook that was not saved: take it up again, throw it away, or decide later – which Escape does too. */
export async function askRestore(
  language: Language,
  name: string,
  at: Date,
): Promise<'restore' | 'delete' | 'later'> {
  const when = at.toLocaleString(language === 'zh' ? 'zh-CN' : 'en');
  const answer = await show(language, {
    title: 'restoreTitle',
    message: 'restore',
    list: [{ zh: `${name}，${when}`, en: `${name}, ${when}` }],
    agree: 'restoreIt',
    refuse: 'later',
    other: 'deleteIt',
  });
  return answer === 'agree' ? 'restore' : answer === 'other' ? 'delete' : 'later';
}

/** About a text file: as text again, as a workbook, or – null – not now. */
export async function askTextOrWorkbook(
  language: Language,
  lost: readonly Text[],
): Promise<'text' | 'workbook' | null> {
  const answer = await show(language, {
    title: 'asTextTitle',
    message: lost.length > 0 ? 'asTextLosing' : 'asText',
    list: lost,
    agree: 'asTextAgree',
    other: 'asWorkbook',
  });
  return answer === 'agree' ? 'text' : answer === 'other' ? 'workbook' : null;
}

export async function tell(
  language: Language,
  title: TextKey,
  message: TextKey,
  list?: readonly Text[],
): Promise<void> {
  await show(language, { title, message, list });
}
