/** Words of the format for alignments and lines, and Univer's numbers for them. */
import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from './univer-values';

export const horizontalAlignments = new Map<string, HorizontalAlign>([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
  // Only shown so: in the file it stays what it is.
  ['centerContinuous', HorizontalAlign.CENTER],
]);

export const verticalAlignments = new Map<string, VerticalAlign>([
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
]);

export const borderLines = new Map<string, BorderStyleTypes>([
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['dashDot', BorderStyleTypes.DASH_DOT],
  ['dashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['mediumDashed', BorderStyleTypes.MEDIUM_DASHED],
  ['mediumDashDot', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['mediumDashDotDot', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['slantDashDot', BorderStyleTypes.SLANT_DASH_DOT],
  ['thick', BorderStyleTypes.THICK],
]);

/** The word for a number; the first where several stand for it. */
export function wordFor<Value>(words: ReadonlyMap<string, Value>, value: unknown): string | undefined {
  for (const [word, known] of words) if (known === value) return word;
  return undefined;
}
