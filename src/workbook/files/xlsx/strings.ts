/** Texts that cells share, and texts that stand in cells. */
import type { Element } from '../xml/element';
import { cellText } from '../xml/escape';

export interface SharedString {
  readonly text: string;
  /** Parts of it have formats of their own. */
  readonly rich: boolean;
}

/** Of `<si>` and `<is>`: the text and its runs, without phonetic readings. */
export function stringIn(element: Element | undefined): SharedString {
  const runs = element?.all('r') ?? [];
  const parts = [...(element?.all('t') ?? []), ...runs.flatMap((run) => run.all('t'))];
  return { text: parts.map((part) => cellText(part.text)).join(''), rich: runs.length > 0 };
}

export function sharedStrings(root: Element | undefined): readonly SharedString[] {
  return (root?.all('si') ?? []).map(stringIn);
}
