/** The whole pane over a workbook in memory. */
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { Appearance } from '../../src/hosts/host';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { App } from '../../src/taskpane/app';
import type { Applied, Patch, Workbook } from '../../src/workbook/port';

configure({
  // Ends what hangs; a busy machine may take long.
  asyncUtilTimeout: 120_000,
  // Asking jsdom whether each element is hidden takes most of a test's time; `shown` looks at the visible screen alone.
  defaultHidden: true,
  getElementError: (message) => new Error(message?.split('\n')[0]),
});

/** The screen that the user sees. */
export const shown = () =>
  within(document.querySelector('section[id^="screen-"]:not([hidden])') as HTMLElement);

/** As the ribbon does: the pane's address asks for a screen. */
export function openScreen(id: string): void {
  act(() => {
    window.location.hash = `#${id}`;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

/** What the pane shows, by its heading. */
export const title = () => screen.getByRole('heading', { level: 1 }).textContent;

afterEach(() => window.history.replaceState(null, '', '/'));

export interface Rendered {
  readonly user: UserEvent;
  /** As if the user changed language or theme in the host. */
  readonly appear: (appearance: Appearance) => void;
  /** As if another file was opened in place of the workbook. */
  readonly opened: () => void;
}

/** On the screen that the address asks for, else on this one. */
export function renderPane(
  workbook: Workbook = new MemoryWorkbook(),
  first: Partial<Appearance> = {},
  id = 'templates',
): Rendered {
  if (window.location.search === '') window.history.replaceState(null, '', `/?screen=${id}`);
  const listeners = new Set<(appearance: Appearance) => void>();
  const openings = new Set<() => void>();
  render(
    <App
      host={{
        name: 'browser',
        workbook,
        appearance: () => ({ language: 'zh', theme: 'light', ...first }),
        onAppearance: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        onOpened: (listener) => {
          openings.add(listener);
          return () => openings.delete(listener);
        },
      }}
    />,
  );
  return {
    user: userEvent.setup({ delay: null }),
    appear: (appearance) => act(() => listeners.forEach((listener) => listener(appearance))),
    opened: () => act(() => openings.forEach((listener) => listener())),
  };
}

/** A workbook that does as it is told instead of applying a patch. */
export class Stubborn extends MemoryWorkbook {
  readonly asked: Patch[] = [];
  /** Null: applies as usual. */
  answer: (() => Promise<Applied>) | null = null;

  override apply(patch: Patch): Promise<Applied> {
    this.asked.push(patch);
    return this.answer === null ? super.apply(patch) : this.answer();
  }
}

export const refusal: Applied = {
  ok: false,
  fault: {
    kind: 'protected',
    zh: '工作表受保护，未写入。',
    en: 'The sheet is protected; nothing was written.',
  },
};

export const button = (name: string | RegExp) => shown().getByRole('button', { name });
export const findButton = (name: string | RegExp) => shown().findByRole('button', { name });
export const languageButton = () => screen.getByRole('button', { name: /Switch to English|切换为中文/ });

/** Fluent keeps a busy button focusable: it says that it is disabled instead of being so. */
export function isOff(element: HTMLElement): boolean {
  return element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';
}

export function valueOf(element: HTMLElement): string {
  return (element as HTMLInputElement).value;
}
