/** A formula as tokens: enough of the grammar to find calls, their arguments and the references in them. */

export type TokenKind =
  | 'space'
  | 'text'
  | 'number'
  /** One cell or one range as a whole, with its sheet: `$C$5`, `'July ''26'!B2:D9`, `A:C`. */
  | 'reference'
  /** A name that is followed by its opening parenthesis. */
  | 'function'
  /** Defined names, TRUE, FALSE, structured references, errors. */
  | 'name'
  | 'open'
  | 'close'
  | 'brace'
  | 'separator'
  | 'operator';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|${WORD})!`;
/** A cell's letters and digits must not run on into a longer name or a call. */
const END = String.raw`(?![\p{L}\p{N}_.(])`;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['reference', new RegExp(`(?:${SHEET})?(?:${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})${END}`, 'uy')],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['name', /#(?:N\/A|[A-Z]+[!?](?:0!)?|DIV\/0!)/uy],
  ['function', new RegExp(String.raw`${WORD}(?=\()`, 'uy')],
  ['name', new RegExp(String.raw`(?:${SHEET})?${WORD}(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?`, 'uy')],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['brace', /[{}]/uy],
  ['separator', /[,;]/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:@#![\]']|./uy],
];

/** Tokens whose texts, one after the other, are the formula again. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < formula.length) {
    const [kind, text] = next(formula, start);
    tokens.push({ kind, text, start });
    start += text.length;
  }
  return tokens;
}

function next(formula: string, start: number): readonly [TokenKind, string] {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = start;
    const found = pattern.exec(formula);
    if (found !== null) return [kind, found[0]];
  }
  return ['operator', formula.slice(start, start + 1)];
}
