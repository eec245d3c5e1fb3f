/** What the pane knows of where it runs. Plain data and functions, since it may come from another frame. */
import type { Text } from '../schemes/indicator';
import type { Workbook } from '../workbook/port';

export type Language = 'zh' | 'en';
export type Theme = 'light' | 'dark' | 'contrast';
export type HostName = 'excel' | 'wps' | 'browser';

/** How a host looks to the user at this moment. */
export interface Appearance {
  readonly language: Language;
  readonly theme: Theme;
}

/** One thing that a host can say of itself. */
export interface Check {
  readonly name: Text;
  /** What was found, in as few characters as say it. */
  readonly found: string;
  readonly ok: boolean;
  /** What to do where it is not. */
  readonly advice: Text;
}

export interface Host {
  readonly name: HostName;
  readonly workbook: Workbook;
  appearance(): Appearance;
  /** Calls back when language or theme changed; the returned function ends it. */
  onAppearance(listener: (appearance: Appearance) => void): () => void;
  /** Hides the pane, where the host's own way of doing so is not to be relied on. Throws in words for the user. */
  collapse?(): void;
  /** What the host is and can do; needs no workbook. */
  checks?(): readonly Check[];
}
