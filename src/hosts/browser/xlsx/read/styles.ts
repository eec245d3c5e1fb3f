/** The formats of a file's cells as Univer's styles. */
import { BooleanNumber, HorizontalAlign, WrapStrategy } from '../univer-values';
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { Element } from '../../../../workbook/files/xml/element';
import { borderLines, horizontalAlignments, verticalAlignments } from '../style-words';
import { colorIn, mixed } from './colors';
import type { Palette } from './colors';
import { builtInFormat } from '../../../../workbook/files/xlsx/number-formats';

/** A style that remembers which format of the file it came from, through whatever is changed in it. */
export interface FileStyle extends IStyleData {
  readonly xf?: number;
}

const sides = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
] as const;

/** How much of a pattern is its front colour. */
const DENSITY: Readonly<Record<string, number>> = {
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};

export function fontStyle(font: Element | undefined, palette: Palette): IStyleData {
  const style: IStyleData = {};
  const name = font?.child('name')?.attribute('val') ?? font?.child('rFont')?.attribute('val');
  const size = font?.child('sz')?.number('val');
  if (name) style.ff = name;
  if (size) style.fs = size;
  if (isOn(font?.child('b'))) style.bl = BooleanNumber.TRUE;
  if (isOn(font?.child('i'))) style.it = BooleanNumber.TRUE;
  const underline = font?.child('u');
  if (underline && underline.attribute('val') !== 'none') style.ul = { s: BooleanNumber.TRUE };
  if (isOn(font?.child('strike'))) style.st = { s: BooleanNumber.TRUE };
  const color = colorIn(font?.child('color'), palette);
  if (color) style.cl = { rgb: color };
  return style;
}

const isOn = (element: Element | undefined) => element !== undefined && element.flag('val') !== false;

/** @param differential in conditional formats a solid fill has its colour where others have the back colour */
export function fillColor(
  fill: Element | undefined,
  palette: Palette,
  differential = false,
): string | undefined {
  const gradient = fill?.child('gradientFill');
  if (gradient) return colorIn(gradient.child('stop')?.child('color'), palette);
  const pattern = fill?.child('patternFill');
  const kind = pattern?.attribute('patternType') ?? (differential ? 'solid' : 'none');
  if (!pattern || kind === 'none') return undefined;
  const [front, back] = [pattern.child('fgColor'), pattern.child('bgColor')].map((color) =>
    colorIn(color, palette),
  );
  if (kind === 'solid') return differential ? (back ?? front) : front;
  return mixed(front ?? '#000000', back ?? '#ffffff', DENSITY[kind] ?? 0.3);
}

function borders(border: Element | undefined, palette: Palette): IBorderData | undefined {
  const data: IBorderData = {};
  for (const [side, key] of sides) {
    const element =
      border?.child(side) ?? border?.child(side === 'left' ? 'start' : side === 'right' ? 'end' : side);
    const line = borderLines.get(element?.attribute('style') ?? '');
    if (line !== undefined)
      data[key] = { s: line, cl: { rgb: colorIn(element?.child('color'), palette) ?? '#000000' } };
  }
  return Object.keys(data).length > 0 ? data : undefined;
}

function alignment(element: Element | undefined): IStyleData {
  const style: IStyleData = {};
  const across = horizontalAlignments.get(element?.attribute('horizontal') ?? '');
  const down = verticalAlignments.get(element?.attribute('vertical') ?? '');
  if (across !== undefined) style.ht = across;
  if (down !== undefined) style.vt = down;
  if (element?.flag('wrapText')) style.tb = WrapStrategy.WRAP;
  const rotation = element?.number('textRotation') ?? 0;
  if (rotation === 255) style.tr = { a: 0, v: BooleanNumber.TRUE };
  else if (rotation > 90) style.tr = { a: rotation - 90 };
  else if (rotation !== 0) style.tr = { a: -rotation };
  const indent = element?.number('indent') ?? 0;
  if (indent > 0) style.pd = across === HorizontalAlign.RIGHT ? { r: indent * 9 } : { l: indent * 9 };
  return style;
}

export class Styles {
  private readonly known = new Map<number, FileStyle>();
  private readonly xfs: readonly Element[];
  private readonly fonts: readonly Element[];
  private readonly fills: readonly Element[];
  private readonly lines: readonly Element[];
  private readonly formats = new Map<number, string>();

  constructor(
    root: Element | undefined,
    readonly palette: Palette,
  ) {
    const list = (name: string) => root?.child(name)?.children ?? [];
    this.xfs = list('cellXfs');
    this.fonts = list('fonts');
    this.fills = list('fills');
    this.lines = list('borders');
    for (const format of list('numFmts'))
      this.formats.set(format.number('numFmtId') ?? -1, format.attribute('formatCode') ?? '');
  }

  get count(): number {
    return this.xfs.length;
  }

  /** Of the format with this number; `{}` where the file has none. */
  of(xf: number): FileStyle {
    let style = this.known.get(xf);
    if (style === undefined) {
      style = this.read(xf);
      this.known.set(xf, style);
    }
    return style;
  }

  /** Cells with it may be changed on a protected sheet. */
  unlocked(xf: number): boolean {
    return this.xfs[xf]?.child('protection')?.flag('locked') === false;
  }

  private read(xf: number): FileStyle {
    const element = this.xfs[xf];
    if (!element) return {};
    const background = fillColor(this.fills[element.number('fillId') ?? 0], this.palette);
    const bd = borders(this.lines[element.number('borderId') ?? 0], this.palette);
    const id = element.number('numFmtId') ?? 0;
    const pattern = this.formats.get(id) ?? builtInFormat(id);
    return {
      xf,
      ...fontStyle(this.fonts[element.number('fontId') ?? 0], this.palette),
      ...(background ? { bg: { rgb: background } } : {}),
      ...alignment(element.child('alignment')),
      ...(bd ? { bd } : {}),
      ...(pattern && pattern !== 'General' ? { n: { pattern } } : {}),
    };
  }
}
