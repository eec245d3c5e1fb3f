/** 不适用 in a cell: what the indicator asks does not concern this person. */
import { normalise } from '../words/normalise';
import type { Cell } from '../cell';

/** How results say it, in every language: other cells read it. */
export const NOT_APPLICABLE = '不适用';
/** How a total says that too little applies to rate somebody, in every language. */
export const NOT_RATED = '不参评';

const WORDS: ReadonlySet<string> = new Set([NOT_APPLICABLE, 'n/a', 'not applicable']);

export function saysNotApplicable(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && isNotApplicable(cell);
}

/** Most cells of words are levels: none of them begins like these. */
const BEGINS = /^[\s\u200b-\u200f\ufeff]*[不nNｎＮ]/;

export function isNotApplicable(words: string): boolean {
  return BEGINS.test(words) && WORDS.has(normalise(words));
}
