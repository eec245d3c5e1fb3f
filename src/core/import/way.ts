/** How an input comes out of figures: added up, one count ÷ another, a weighted mean, or ÷ the plan that stands in the sheet. */
import { FIGURES, isAdded, type FigureId } from '../../profiles/figures';
import type { FigureKind } from '../figures/figure';
import { text, type Text } from '../words/text';

/** A figure of the profile, or a column chosen by hand, by how it is read and the key of its header. */
export type FigureRef = FigureId | `column:${FigureKind}:${string}`;

export type Way =
  | { readonly kind: 'sum'; readonly plus: readonly FigureRef[]; readonly minus?: readonly FigureRef[] }
  /** Σ of ÷ Σ by; with `complement` 1 less that. */
  | { readonly kind: 'ratio'; readonly of: FigureRef; readonly by: FigureRef; readonly complement?: true }
  | { readonly kind: 'planned'; readonly of: FigureRef }
  | { readonly kind: 'mean'; readonly of: FigureRef };

/** What the journal calls it. */
export function wayId(way: Way): string {
  switch (way.kind) {
    case 'sum':
      return [...way.plus.map((one) => `+${one}`), ...(way.minus ?? []).map((one) => `-${one}`)].join('');
    case 'ratio':
      return `${way.complement ? '1-' : ''}${way.of}/${way.by}`;
    case 'planned':
      return `${way.of}/planned`;
    case 'mean':
      return `~${way.of}`;
  }
}

export function figuresOf(way: Way): readonly FigureRef[] {
  switch (way.kind) {
    case 'sum':
      return [...way.plus, ...(way.minus ?? [])];
    case 'ratio':
      return [way.of, way.by];
    case 'planned':
    case 'mean':
      return [way.of];
  }
}

/** A column by its own header: the rows of one person added up, or their mean. */
export function wayOfColumn(key: string, kind: FigureKind, added: boolean): Way {
  const of = `column:${kind}:${key}` as const;
  return added ? { kind: 'sum', plus: [of] } : { kind: 'mean', of };
}

/** What a way comes to. */
export function kindOfWay(way: Way): FigureKind {
  if (way.kind === 'ratio' || way.kind === 'planned') return 'percent';
  const [ref] = figuresOf(way);
  if (ref === undefined) return 'number';
  return columnOfRef(ref)?.kind ?? FIGURES[ref as FigureId].kind;
}

/** Of a column chosen by hand: its kind and the key of its header. */
export function columnOfRef(ref: FigureRef): { readonly kind: FigureKind; readonly key: string } | undefined {
  const [, kind, key] = /^column:([a-z]+):(.*)$/.exec(ref) ?? [];
  return key === undefined ? undefined : { kind: kind as FigureKind, key };
}

/** A way that the journal kept, or undefined where its words are no longer understood. */
export function wayOfId(id: string): Way | undefined {
  const column = columnOfRef(id.slice(1) as FigureRef);
  return column === undefined ? undefined : wayOfColumn(column.key, column.kind, id.startsWith('+'));
}

/** Of a single figure. */
export function ready(figure: FigureId): Way {
  return isAdded(figure) ? { kind: 'sum', plus: [figure] } : { kind: 'mean', of: figure };
}

/** @param titleOf the header of a figure's column */
export function wayWords(way: Way, titleOf: (ref: FigureRef) => string): Text {
  const name = (ref: FigureRef): string => `“${titleOf(ref)}”`;
  switch (way.kind) {
    case 'sum': {
      const minus = (way.minus ?? []).map((one) => ` − ${name(one)}`).join('');
      const words = `${way.plus.map(name).join(' + ')}${minus}`;
      return text(words, words);
    }
    case 'ratio': {
      const words = `${way.complement ? '1 − ' : ''}${name(way.of)} ÷ ${name(way.by)}`;
      return text(words, words);
    }
    case 'planned':
      return text(`${name(way.of)} ÷ 表中的计划`, `${name(way.of)} ÷ the plan in the sheet`);
    case 'mean':
      return text(name(way.of), name(way.of));
  }
}
