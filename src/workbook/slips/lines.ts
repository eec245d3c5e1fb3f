/** The lines of a sheet of slips: what stands in which columns and how it looks; a slip is a block of them that no page breaks. */
import type { Content, Format } from '../port';
import { PALETTE } from '../look/palette';
import { heightOf, linesAt, widthAt, wrappedLines } from './paper';

export type Look =
  | 'title'
  | 'company'
  | 'plain'
  | 'quiet'
  | 'group'
  | 'head'
  | 'label'
  | 'amount'
  | 'words'
  | 'center'
  | 'total'
  | 'cut';

export interface Piece {
  readonly column: number;
  readonly content: Content;
  readonly look: Look;
  /** Number format; that of money where it is left out. */
  readonly format?: string;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** Points. */
  readonly height: number;
}

export type Block = readonly Line[];

export const SIZE = 9;
export const MONEY_FORMAT = '#,##0.00';

const line = PALETTE.border;

/** Nothing is smaller than 8 points. */
export function looks(size: number): Readonly<Record<Look, Format>> {
  const cell = { border: line, vertical: 'middle' } as const;
  return {
    title: { bold: true, size: size + 1, color: PALETTE.title },
    company: { bold: true, size: size + 5, color: PALETTE.title },
    plain: { size },
    quiet: { size, color: PALETTE.quiet },
    cut: { size: 8, color: PALETTE.quiet },
    group: { ...cell, size, bold: true, fill: PALETTE.section, color: PALETTE.sectionText },
    head: { ...cell, size, bold: true, fill: PALETTE.formula, align: 'center', wrap: true },
    label: { ...cell, size, wrap: true },
    amount: { ...cell, size, align: 'right' },
    words: { ...cell, size, align: 'right', wrap: true },
    center: { ...cell, size, align: 'center', wrap: true },
    total: { ...cell, size, align: 'right', bold: true },
  };
}

/** Words over several columns, from the first on, as many lines as they need: no cells are merged for them. */
export function spread(words: string, width: number, size: number, look: Look): readonly Line[] {
  const bold = look === 'title' || look === 'company';
  const set = look === 'title' ? size + 1 : look === 'company' ? size + 5 : look === 'cut' ? 8 : size;
  return linesAt(words, width, set, bold).map((own) => ({
    pieces: [{ column: 0, content: own, look }],
    height: heightOf(1, set),
  }));
}

export function empty(height: number): Line {
  return { pieces: [], height };
}

/** Where to cut, from edge to edge. */
export function cutLine(width: number): Line {
  const dash = '- ';
  const count = Math.floor((1.15 * (width - 4)) / (2 * widthAt(dash, 8)));
  const half = dash.repeat(Math.max(2, count));
  return { pieces: [{ column: 0, content: `${half}✂ ${half}`.trim(), look: 'cut' }], height: 20 };
}

/** What a row needs where each piece may be wrapped in its own column. */
export function rowHeight(pieces: readonly Piece[], widths: readonly number[], size: number): number {
  const lines = pieces.map(({ content, column, look }) =>
    typeof content === 'string' && WRAPPED.has(look)
      ? wrappedLines(content, (widths[column] ?? 8) - INSIDE, size, look === 'head')
      : 1,
  );
  return heightOf(Math.max(1, ...lines), size);
}

const WRAPPED: ReadonlySet<Look> = new Set(['head', 'label', 'words', 'center']);

/** Characters that a cell keeps free beside its words. */
export const INSIDE = 1;
