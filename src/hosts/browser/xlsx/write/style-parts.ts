/** The parts of a cell's format – font, fill, lines, alignment – as files write them, each changed in the one that was there. */
import { WrapStrategy } from '../univer-values';
import type { IBorderData, IStyleData } from '@univerjs/core';
import { borderLines, horizontalAlignments, verticalAlignments, wordFor } from '../style-words';
import type { Element } from '../../../../workbook/files/xml/element';
import { escaped } from '../../../../workbook/files/xml/escape';
import { argb } from './colors';

/** What a style says of the font, in one form whatever way it came about. */
export function fontFacet(style: IStyleData): object {
  return {
    name: style.ff ?? null,
    size: style.fs ?? null,
    bold: Boolean(style.bl),
    italic: Boolean(style.it),
    underline: Boolean(style.ul?.s),
    strike: Boolean(style.st?.s),
    color: argb(style.cl?.rgb) ?? null,
  };
}

export const fillFacet = (style: IStyleData) => argb(style.bg?.rgb) ?? null;
export const formatFacet = (style: IStyleData) => style.n?.pattern ?? null;

export function alignmentFacet(style: IStyleData): object {
  return {
    across: wordFor(horizontalAlignments, style.ht) ?? null,
    down: wordFor(verticalAlignments, style.vt) ?? null,
    wrap: style.tb === WrapStrategy.WRAP,
    rotation: rotation(style),
  };
}

const SIDES = [
  ['left', 'l'],
  ['right', 'r'],
  ['top', 't'],
  ['bottom', 'b'],
] as const;

export function borderFacet(style: IStyleData): object {
  const bd: IBorderData = style.bd ?? {};
  return SIDES.map(([, key]) => {
    const line = bd[key];
    const word = line ? wordFor(borderLines, line.s) : undefined;
    return word === undefined ? null : [word, argb(line?.cl?.rgb) ?? 'FF000000'];
  });
}

function rotation(style: IStyleData): number {
  if (style.tr?.v) return 255;
  const angle = style.tr?.a ?? 0;
  return angle > 0 ? 90 + angle : -angle;
}

/** Children other than those named stay as they are. */
const others = (base: Element | undefined, names: readonly string[]) =>
  (base?.children ?? []).filter(({ name }) => !names.includes(name)).map(({ xml }) => xml).join(''); // prettier-ignore

const changed = (now: unknown, was: unknown) => JSON.stringify(now) !== JSON.stringify(was);

export function fontXml(base: Element | undefined, was: IStyleData, now: IStyleData): string {
  const parts: string[] = [];
  const own = (name: string) => base?.child(name)?.xml ?? '';
  const flag = (name: string, key: 'bl' | 'it') =>
    parts.push(Boolean(now[key]) === Boolean(was[key]) ? own(name) : now[key] ? `<${name}/>` : '');
  flag('b', 'bl');
  flag('i', 'it');
  for (const [name, key] of [
    ['strike', 'st'],
    ['u', 'ul'],
  ] as const)
    // prettier-ignore
    parts.push(Boolean(now[key]?.s) === Boolean(was[key]?.s) ? own(name) : now[key]?.s ? `<${name}/>` : '');
  parts.splice(
    3,
    0,
    others(base, ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'charset', 'scheme']),
  );
  parts.push(now.fs === was.fs && base ? own('sz') : `<sz val="${now.fs ?? 11}"/>`);
  const color = argb(now.cl?.rgb);
  parts.push(color === argb(was.cl?.rgb) ? own('color') : color ? `<color rgb="${color}"/>` : '');
  const same = now.ff === was.ff && base !== undefined;
  parts.push(same ? own('name') : `<name val="${escaped(now.ff ?? 'Arial')}"/>`);
  // The family, the character set and the theme's place belong to the name.
  if (same) parts.push(own('family'), own('charset'), own('scheme'));
  return `<font>${parts.join('')}</font>`;
}

export function fillXml(style: IStyleData): string {
  const color = argb(style.bg?.rgb);
  if (!color) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(base: Element | undefined, was: IStyleData, now: IStyleData): string {
  const [before, after] = [borderFacet(was), borderFacet(now)] as (readonly [string, string] | null)[][];
  const sides = SIDES.map(([side], index) => {
    const line = after?.[index];
    if (base && !changed(line, before?.[index])) return base.child(side)?.xml ?? '';
    return line ? `<${side} style="${line[0]}"><color rgb="${line[1]}"/></${side}>` : `<${side}/>`;
  });
  const open = base ? base.source.slice(base.start, base.openEnd).replace(/\/?>$/, '>') : '<border>';
  return `${open}${sides.join('')}${others(base, ['left', 'right', 'top', 'bottom'])}</${base?.tag ?? 'border'}>`;
}

/** The alignment's attributes that Univer knows are set; the others, such as indent and shrinking, stay. */
export function alignmentXml(base: Element | undefined, was: IStyleData, now: IStyleData): string {
  const attributes = new Map(base?.attributes ?? []);
  const [before, after] = [alignmentFacet(was), alignmentFacet(now)] as Record<string, unknown>[];
  const set = (facet: string, name: string, value: string | undefined) => {
    if (!changed(after?.[facet], before?.[facet])) return;
    if (value === undefined) attributes.delete(name);
    else attributes.set(name, value);
  };
  set('across', 'horizontal', wordFor(horizontalAlignments, now.ht));
  set('down', 'vertical', wordFor(verticalAlignments, now.vt));
  set('wrap', 'wrapText', now.tb === WrapStrategy.WRAP ? '1' : undefined);
  set('rotation', 'textRotation', rotation(now) === 0 ? undefined : String(rotation(now)));
  if (attributes.size === 0) return '';
  return `<alignment${[...attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}/>`;
}
