/** Which formulas must be marked as array formulas, although their result is a single cell, where formulas are not arrays by themselves. */

/** Texts and sheet names could look like anything. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const RANGE = String.raw`(?:[\w.]*!)?\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+`;
/** They take one value each; given a range, they give an array. */
const OF_ONE_VALUE =
  'IF|ISBLANK|ISNUMBER|ISTEXT|ISERROR|ISNA|IFERROR|IFNA|NOT|ABS|INT|MOD|ROUND|ROUNDUP|ROUNDDOWN|SIGN|SQRT|VALUE|' +
  'LEN|LEFT|RIGHT|MID|TRIM|UPPER|LOWER|SUBSTITUTE|EXACT|YEAR|MONTH|DAY|TEXT';
const OPERATOR = String.raw`[-+*/^&=<>]`;

const APPLIED = new RegExp(
  String.raw`(?<![\w.])(?:${OF_ONE_VALUE})\(\s*${RANGE}(?!\w)|${OPERATOR}\s*${RANGE}(?!\w)|${RANGE}\s*${OPERATOR}`,
  'i',
);
/** Even the functions that compute arrays by themselves do not do so inside of these. */
const BLANKS = new RegExp(String.raw`(?<![\w.])(?:IF|ISBLANK)\(\s*${RANGE}(?!\w)`, 'i');
const BY_ITSELF = /(?<![\w.])(?:SUMPRODUCT|LOOKUP|MMULT)\(/i;

/**
 * A formula without that mark in a file, or where a program has no dynamic arrays, is one from before arrays: where it applies
 * an operator or a function of one value to a range, the one cell of it that lies in the formula's own row is taken, and
 * something else is computed.
 */
export function computesArrays(formula: string): boolean {
  const bare = formula.replace(/^=/, '').replace(QUOTED, (quoted) => (quoted.startsWith('"') ? '""' : 'S'));
  return (BY_ITSELF.test(bare) ? BLANKS : APPLIED).test(bare);
}
