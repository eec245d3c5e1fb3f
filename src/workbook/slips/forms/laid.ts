/** A form laid out for some people: a grid of columns, and a block of lines for each part that is not torn. */
import type { Text } from '../../../core/words/text';
import type { Block } from '../lines';
import type { Slip } from '../slip';
import type { Wording } from '../words';

export interface Laid {
  readonly landscape: boolean;
  /** Characters, by column. */
  readonly widths: readonly number[];
  /** Points of the text. */
  readonly size: number;
  readonly blocks: readonly Block[];
  /** Every block begins a page. */
  readonly ownPages: boolean;
  /** What could not be laid out as it should be. */
  readonly tight?: Text;
}

export interface FormOptions extends Wording {
  readonly sign: boolean;
}

export type LayOut = (slips: readonly Slip[], options: FormOptions) => Laid;

export const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
