/** Colours: files hold ARGB or a place in the theme, Univer `#rrggbb` or `rgb(r,g,b)`. */
import type { Nullable } from '@univerjs/core';
import type { Color } from 'exceljs';

/** The Office theme's colours in the order in which files number them. */
const theme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

const hex = (value: number) =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');

function tinted(color: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const shifted = parts.map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${shifted.map(hex).join('')}`;
}

export function colorFromFile(color: Partial<Color & { tint: number }> | undefined): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6).toLowerCase()}`;
  const themed = color?.theme === undefined ? undefined : theme[color.theme];
  return themed === undefined ? undefined : tinted(themed, color?.tint ?? 0);
}

export function colorForFile(color: Nullable<string>): { argb: string } | undefined {
  if (!color) return undefined;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (rgb)
    return { argb: `FF${[rgb[1], rgb[2], rgb[3]].map((part) => hex(Number(part))).join('')}`.toUpperCase() };
  return /^#[0-9a-f]{6}$/i.test(color) ? { argb: `FF${color.slice(1).toUpperCase()}` } : undefined;
}
