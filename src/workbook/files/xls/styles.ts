/** The formats of an old workbook as the part of a new one. Source: [MS-XLS] 2.4.353, 2.5.282. */
import { escaped } from '../xml/escape';
import type { OldBook, OldFont, OldFormat } from './book';

const LINES = ['', 'thin', 'medium', 'dashed', 'dotted', 'thick', 'double', 'hair', 'mediumDashed', 'dashDot', 'mediumDashDot', 'dashDotDot', 'mediumDashDotDot', 'slantDashDot']; // prettier-ignore
const FILLS = ['none', 'solid', 'mediumGray', 'darkGray', 'lightGray', 'darkHorizontal', 'darkVertical', 'darkDown', 'darkUp', 'darkGrid', 'darkTrellis', 'lightHorizontal', 'lightVertical', 'lightDown', 'lightUp', 'lightGrid', 'lightTrellis', 'gray125', 'gray0625']; // prettier-ignore
const ACROSS = ['', 'left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'];
const DOWN = ['top', 'center', 'bottom', 'justify', 'distributed'];
const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
/** From here on colours are the system's. */
const SYSTEM = 64;

const color = (number: number, tag = 'color') => (number < SYSTEM ? `<${tag} indexed="${number}"/>` : '');

class Numbered {
  readonly all: string[] = [];
  private readonly known = new Map<string, number>();

  of(xml: string): number {
    const known = this.known.get(xml);
    if (known !== undefined) return known;
    this.known.set(xml, this.all.length);
    return this.all.push(xml) - 1;
  }
}

function fontXml({ name, points, bold, italic, struck, underlined, color: number }: OldFont): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${struck ? '<strike/>' : ''}${underlined ? '<u/>' : ''}`;
  return `<font>${marks}<sz val="${points}"/>${color(number)}<name val="${escaped(name)}"/></font>`;
}

/** What a format says behind its font and its number, of twenty bytes the last fourteen. */
function looks({ rest }: OldFormat) {
  const view = new DataView(rest.buffer, rest.byteOffset, rest.byteLength);
  const [align, rotation, indents] = [view.getUint8(0), view.getUint8(1), view.getUint8(2)];
  const [first, second, filling] = [
    view.getUint32(4, true),
    view.getUint32(8, true),
    view.getUint16(12, true),
  ];
  const side = (name: string, line: number, number: number) => {
    const style = LINES[line & 15] ?? '';
    return style === '' ? `<${name}/>` : `<${name} style="${style}">${color(number & 127)}</${name}>`;
  };
  const border = [
    side('left', first, first >>> 16),
    side('right', first >>> 4, first >>> 23),
    side('top', first >>> 8, second),
    side('bottom', first >>> 12, second >>> 7),
  ].join('');
  const pattern = FILLS[second >>> 26] ?? 'none';
  const [front, back] = [filling & 127, (filling >>> 7) & 127];
  const fill =
    pattern === 'none'
      ? '<patternFill patternType="none"/>'
      : `<patternFill patternType="${pattern}">${color(front, 'fgColor')}${color(back, 'bgColor')}</patternFill>`;
  const across = ACROSS[align & 7] ?? '';
  const down = DOWN[(align >>> 4) & 7] ?? 'bottom';
  const alignment = [
    across && `horizontal="${across}"`,
    down !== 'bottom' && `vertical="${down}"`,
    align & 8 && 'wrapText="1"',
    rotation && `textRotation="${rotation}"`,
    indents & 15 && `indent="${indents & 15}"`,
    indents & 16 && 'shrinkToFit="1"',
  ].filter(Boolean);
  return {
    border: `<border>${border}<diagonal/></border>`,
    fill: `<fill>${fill}</fill>`,
    alignment: alignment.join(' '),
  };
}

export function stylesXml(book: OldBook, main: string): string {
  const [fills, borders] = [new Numbered(), new Numbered()];
  // The first two are what every program takes for granted.
  fills.of('<fill><patternFill patternType="none"/></fill>');
  fills.of('<fill><patternFill patternType="gray125"/></fill>');
  borders.of('<border><left/><right/><top/><bottom/><diagonal/></border>');
  const xfs = book.formats.map((format) => {
    const { border, fill, alignment } = looks(format);
    // There is no font of number 4.
    const font = Math.min(format.font > 4 ? format.font - 1 : format.font, book.fonts.length - 1);
    const inside = `${alignment && `<alignment ${alignment}/>`}${format.locked ? '' : '<protection locked="0"/>'}`;
    const attributes = `numFmtId="${format.number}" fontId="${Math.max(0, font)}" fillId="${fills.of(fill)}" borderId="${borders.of(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"`;
    return inside === '' ? `<xf ${attributes}/>` : `<xf ${attributes}>${inside}</xf>`;
  });
  const list = (name: string, all: readonly string[]) =>
    all.length === 0 ? '' : `<${name} count="${all.length}">${all.join('')}</${name}>`;
  const plain = '<font><sz val="10"/><name val="Arial"/></font>';
  const numbers = [...book.numbers].map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`,
  );
  const palette = book.palette && [...BASIC.map((one) => `FF${one}`), ...book.palette];
  return (
    `<styleSheet xmlns="${main}">${list('numFmts', numbers)}` +
    list('fonts', book.fonts.length > 0 ? book.fonts.map(fontXml) : [plain]) +
    list('fills', fills.all) +
    list('borders', borders.all) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list(
      'cellXfs',
      xfs.length > 0 ? xfs : ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
    ) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    (palette
      ? `<colors><indexedColors>${palette.map((rgb) => `<rgbColor rgb="${rgb}"/>`).join('')}</indexedColors></colors>`
      : '') +
    '</styleSheet>'
  );
}
