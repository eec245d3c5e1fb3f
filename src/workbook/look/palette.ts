/** Colours of generated sheets: dark text on light fills, at least 4.5:1. */
import type { Tone } from '../template/column';

export const PALETTE = {
  title: '#1f3864',
  quiet: '#595959',
  headerText: '#ffffff',
  header: '#2f5496',
  section: '#d9e2f3',
  sectionText: '#1f3864',
  /** Cells that a formula fills. */
  formula: '#f2f2f2',
  border: '#bfbfbf',
} as const;

export const TONES: Readonly<Record<Tone, { readonly fill: string; readonly color: string }>> = {
  good: { fill: '#e2efda', color: '#375623' },
  bad: { fill: '#fbe0dd', color: '#8b1a10' },
  warn: { fill: '#fff2cc', color: '#7f6000' },
};
