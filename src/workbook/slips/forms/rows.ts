/** Rows of a title and its value, under the heading of their group. */
import { inLanguage } from '../../../core/words/text';
import type { Language } from '../../../core/words/language';
import { GROUP_LABELS, type Group } from '../groups';
import { MONEY_FORMAT, rowHeight, type Line, type Piece } from '../lines';
import { heightOf } from '../paper';
import { shownOf } from '../shown';
import type { Slip } from '../slip';
import type { Item } from '../value';

/** Title and value in two columns, from `column` on. */
export function pairOf(item: Item, column: number): readonly Piece[] {
  const { content, look, format } = shownOf(item);
  const own = format === MONEY_FORMAT || typeof content !== 'number' ? {} : { format };
  return [
    { column, content: item.field.title, look: 'label' },
    { column: column + 1, content, look, ...own },
  ];
}

export function groupHead(
  group: Group,
  language: Language,
  column: number,
  columns: number,
): readonly Piece[] {
  return Array.from({ length: columns }, (_, index) => ({
    column: column + index,
    content: index === 0 ? inLanguage(GROUP_LABELS[group], language) : null,
    look: 'group' as const,
    // So that the amounts above and below are one area.
    ...(index % 3 === 1 ? { format: MONEY_FORMAT } : {}),
  }));
}

export function headLine(pieces: readonly Piece[], size: number): Line {
  return { pieces, height: heightOf(1, size) };
}

export function itemLine(pieces: readonly Piece[], widths: readonly number[], size: number): Line {
  return { pieces, height: rowHeight(pieces, widths, size) };
}

export function itemsIn(slip: Slip, group: Group): readonly Item[] {
  return slip.items.filter(({ field }) => field.group === group);
}
