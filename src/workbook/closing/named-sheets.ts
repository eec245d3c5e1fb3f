/** Which sheets formulas name. */
import type { Block } from '../port';

const NAMED = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?[A-Z]{1,3}\$?[1-9]/giu;

/** Sheets of which a formula of these names single rows, in the order in which they are named. */
export function namedIn(blocks: readonly Pick<Block, 'formulas'>[]): readonly string[] {
  const names = new Set<string>();
  for (const { formulas } of blocks)
    for (const line of formulas)
      for (const formula of line) {
        if (formula === null || !formula.includes('!')) continue;
        for (const [, quoted, plain] of formula.matchAll(NAMED))
          names.add(quoted?.replaceAll("''", "'") ?? plain ?? '');
      }
  return [...names];
}
