/** Colours of a file: of its theme, by number, or as they are. */
import type { Element } from '../../../../workbook/files/xml/element';

export interface Palette {
  /** In the order in which files number them. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Office's own, for files without a theme. */
const OFFICE = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(
  ' ',
);
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const INDEXED = (
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 ` +
  'FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF ' +
  'FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 ' +
  '993366 333399 333333'
).split(' ');
/** Files swap light and dark. */
const ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

export function paletteOf(theme: Element | undefined, styles: Element | undefined): Palette {
  const scheme = theme?.child('themeElements')?.child('clrScheme');
  const own = styles?.child('colors')?.child('indexedColors')?.all('rgbColor');
  return {
    theme: scheme
      ? ORDER.map((name, index) => {
          const color = scheme.child(name)?.children[0];
          return color?.attribute('lastClr') ?? color?.attribute('val') ?? (OFFICE[index] as string);
        })
      : OFFICE,
    indexed: own?.length ? own.map((color) => (color.attribute('rgb') ?? '').slice(-6)) : INDEXED,
  };
}

export function colorIn(element: Element | undefined, palette: Palette): string | undefined {
  if (!element) return undefined;
  const [theme, indexed] = [element.number('theme'), element.number('indexed')];
  const base =
    element.attribute('rgb')?.slice(-6) ??
    (theme === undefined ? undefined : palette.theme[theme]) ??
    (indexed === undefined ? undefined : palette.indexed[indexed]);
  return base !== undefined && /^[0-9a-f]{6}$/i.test(base)
    ? tinted(base, element.number('tint') ?? 0)
    : undefined;
}

const hex = (part: number) =>
  Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0');

/** Lighter or darker by the lightness of the colour, as the format has it. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return `#${color.toLowerCase()}`;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const lightness = (max + min) / 2;
  const shifted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * shifted - 1)) * saturation;
  // The place between the least and the greatest part is the hue, and stays.
  const part = (value: number) =>
    shifted - chroma / 2 + (spread === 0 ? 0 : ((value - min) / spread) * chroma);
  return `#${[r, g, b].map(part).map(hex).join('')}`;
}

export function mixed(front: string, back: string, share: number): string {
  const part = (color: string, at: number) => parseInt(color.slice(at, at + 2), 16) / 255;
  return `#${[1, 3, 5].map((at) => hex(part(front, at) * share + part(back, at) * (1 - share))).join('')}`;
}
