/** A formula's text with numbered marks in the place of its references, so that two formulas over other cells read alike. */
import { tokensOf } from '../../formula/tokens';

export interface Canonical {
  readonly text: string;
  /** The references, in the order in which they first occur. */
  readonly references: readonly string[];
}

/** References that `keep` holds stay as they are: those into a rules table say which rules are meant. */
export function canonical(formula: string, keep: (reference: string) => boolean): Canonical {
  const references: string[] = [];
  const text = tokensOf(formula)
    .map((token) => {
      if (token.kind !== 'reference' || keep(token.text)) return token.text;
      const at = references.indexOf(token.text);
      if (at < 0) references.push(token.text);
      return `§${at < 0 ? references.length - 1 : at}§`;
    })
    .join('');
  return { text, references };
}
