/** The signs of a limit, however they are written: `≦`, `＜＝` and `⩽` are ≤. */
import { halfWidth } from './normalise';

export type Relation = '<' | '≤' | '>' | '≥';

/**
 * As `halfWidth`, with one sign for each relation.
 * @example plainSigns('＜＝ 20％') //=> '≤ 20%'
 * @example plainSigns('≧60') //=> '≥60'
 */
export function plainSigns(words: string): string {
  return halfWidth(words)
    .replace(/﹤/g, '<')
    .replace(/﹥/g, '>')
    .replace(/< ?=|= ?<|[≦⩽≯]/g, '≤')
    .replace(/> ?=|= ?>|[≧⩾≮]/g, '≥');
}

/**
 * The sign before a figure; empty where there is none.
 * @example leadingSign('≦20%') //=> ['≤', '20%']
 * @example leadingSign('20%') //=> ['', '20%']
 */
export function leadingSign(words: string): readonly [sign: Relation | '', rest: string] {
  const [, sign = '', rest = ''] = /^\s*([<≤>≥])?\s*(.*)$/s.exec(plainSigns(words)) ?? [];
  return [sign as Relation | '', rest];
}
