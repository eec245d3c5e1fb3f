/** Cell styles between files and Univer. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { Alignment, Border, Borders, BorderStyle, Font, Style } from 'exceljs';
import { colorForFile, colorFromFile } from './colors';

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;
const vertical = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
const lines: Readonly<Partial<Record<BorderStyle, BorderStyleTypes>>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const sides = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
] as const;

/** The name under which a table holds a value. */
function keyOf<Key extends string>(
  table: Readonly<Partial<Record<Key, unknown>>>,
  value: unknown,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

function fontFromFile(font: Partial<Font> | undefined): IStyleData {
  const style: IStyleData = {};
  if (font?.name) style.ff = font.name;
  if (font?.size) style.fs = font.size;
  if (font?.bold) style.bl = BooleanNumber.TRUE;
  if (font?.italic) style.it = BooleanNumber.TRUE;
  if (font?.underline && font.underline !== 'none') style.ul = { s: BooleanNumber.TRUE };
  if (font?.strike) style.st = { s: BooleanNumber.TRUE };
  const color = colorFromFile(font?.color);
  if (color) style.cl = { rgb: color };
  return style;
}

function bordersFromFile(borders: Partial<Borders> | undefined): IBorderData | undefined {
  const data: IBorderData = {};
  for (const [side, key] of sides) {
    const border: Partial<Border> | undefined = borders?.[side];
    const line = border?.style && lines[border.style];
    if (line) data[key] = { s: line, cl: { rgb: colorFromFile(border.color) ?? '#000000' } };
  }
  return Object.keys(data).length > 0 ? data : undefined;
}

export function styleFromFile({ font, fill, alignment, border, numFmt }: Partial<Style>): IStyleData {
  const style = fontFromFile(font);
  const background =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? colorFromFile(fill.fgColor) : undefined;
  if (background) style.bg = { rgb: background };
  const across = alignment?.horizontal && horizontal[alignment.horizontal as keyof typeof horizontal];
  const down = alignment?.vertical && vertical[alignment.vertical as keyof typeof vertical];
  if (across) style.ht = across;
  if (down) style.vt = down;
  if (alignment?.wrapText) style.tb = WrapStrategy.WRAP;
  if (typeof alignment?.textRotation === 'number') style.tr = { a: -alignment.textRotation };
  const borders = bordersFromFile(border);
  if (borders) style.bd = borders;
  if (numFmt && numFmt !== 'General') style.n = { pattern: numFmt };
  return style;
}

function fontForFile(style: IStyleData): Partial<Font> {
  const color = colorForFile(style.cl?.rgb);
  return {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strike: true } : {}),
    ...(color ? { color } : {}),
  };
}

function alignmentForFile(style: IStyleData): Partial<Alignment> {
  const across = keyOf(horizontal, style.ht);
  const down = keyOf(vertical, style.vt);
  return {
    ...(across ? { horizontal: across } : {}),
    ...(down ? { vertical: down } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(style.tr?.a ? { textRotation: -style.tr.a } : {}),
  };
}

export function styleForFile(style: IStyleData): Partial<Style> {
  const file: Partial<Style> = {};
  const font = fontForFile(style);
  // A font without a name is left to the program, and each chooses another.
  if (Object.keys(font).length > 0) file.font = { name: 'Arial', size: 11, ...font };
  const alignment = alignmentForFile(style);
  if (Object.keys(alignment).length > 0) file.alignment = alignment;
  const background = colorForFile(style.bg?.rgb);
  if (background) file.fill = { type: 'pattern', pattern: 'solid', fgColor: background };
  const border: Partial<Borders> = {};
  for (const [side, key] of sides) {
    const line = style.bd?.[key];
    const name = line && keyOf(lines, line.s);
    if (name) border[side] = { style: name, color: colorForFile(line.cl?.rgb) ?? { argb: 'FF000000' } };
  }
  if (Object.keys(border).length > 0) file.border = border;
  if (style.n?.pattern) file.numFmt = style.n.pattern;
  return file;
}
