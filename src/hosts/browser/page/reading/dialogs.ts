/** What the page asks and shows while a file is being opened. */
import type { Language } from '../../../host';
import { element, show } from '../dialogs';
import { texts } from '../texts';

/** Null where the user gives none. */
export async function askPassword(language: Language, file: string, again: boolean): Promise<string | null> {
  const label = element('label', texts.passwordLabel[language]);
  const input = element('input');
  input.type = 'password';
  input.autocomplete = 'off';
  label.append(input);
  const answer = await show(language, {
    title: 'passwordTitle',
    message: again ? 'wrongPassword' : 'password',
    list: [{ zh: file, en: file }],
    agree: 'ok',
    inside: [label],
  });
  return answer === 'agree' ? input.value : null;
}

export interface Progress {
  told(done: number): void;
  end(): void;
}

/** A file that opens at once needs no dialog. */
const PATIENCE = 400;

export function showProgress(language: Language, stop: () => void): Progress {
  const bar = element('progress');
  bar.max = 1;
  bar.setAttribute('aria-label', texts.readingTitle[language]);
  let dialog: HTMLDialogElement | null = null;
  let ended = false;
  const timer = setTimeout(() => {
    // Both the button and Escape stop.
    void show(language, { title: 'readingTitle', message: 'reading', inside: [bar], only: 'stop' }).then(
      () => {
        if (!ended) stop();
      },
    );
    dialog = bar.closest('dialog');
  }, PATIENCE);
  return {
    told: (done) => {
      bar.value = Math.min(1, done);
    },
    end: () => {
      ended = true;
      clearTimeout(timer);
      dialog?.close();
    },
  };
}
