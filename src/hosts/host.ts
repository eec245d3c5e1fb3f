/** What the pane knows of where it runs. Plain data and functions, since it may come from another frame. */
import type { Workbook } from '../workbook/port';
import type { Answered } from './probe';

export type { Answered };

export type Language = 'zh' | 'en';
export type Theme = 'light' | 'dark' | 'contrast';
export type HostName = 'excel' | 'wps' | 'browser';

/** How a host looks to the user at this moment. */
export interface Appearance {
  readonly language: Language;
  readonly theme: Theme;
}

export interface Host {
  readonly name: HostName;
  readonly workbook: Workbook;
  appearance(): Appearance;
  /** Calls back when language or theme changed; the returned function ends it. */
  onAppearance(listener: (appearance: Appearance) => void): () => void;
  /**
   * Calls back after another workbook was opened in place of this one: nothing of the old one may stay in the pane. Absent where a
   * workbook always has a pane of its own.
   */
  onOpened?(listener: () => void): () => void;
  /** Hides the pane, where the host's own way of doing so is not to be relied on. Throws in words for the user. */
  collapse?(): void;
  /** Shows a page of the guide in a window of the program; false where it cannot, and a link has to do. */
  help?(page: string): boolean;
  /**
   * Asks the program what it is and can do; tells each answer as it comes. With `writes` it asks what can only be tried, on sheets
   * that it adds and deletes again; without, nothing is written.
   */
  selfCheck?(tell: (answer: Answered) => void, writes?: boolean): Promise<void>;
}
