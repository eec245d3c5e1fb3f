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

/** In this order: what comes first wins. One pattern for all of them, since sheets hold many long formulas. */
const KINDS: readonly (readonly [TokenKind, string])[] = [
  ['space', String.raw`\s+`],
  ['text', '"(?:[^"]|"")*"'],
  ['reference', `(?:${SHEET})?(?:${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})${END}`],
  ['number', String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`],
  ['function', String.raw`${WORD}(?=\()`],
  [
    'name',
    String.raw`#(?:N/A|[A-Z]+[!?](?:0!)?|DIV/0!)|(?:${SHEET})?${WORD}(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?`,
  ],
  ['open', String.raw`\(`],
  ['close', String.raw`\)`],
  ['brace', '[{}]'],
  ['separator', '[,;]'],
  ['operator', '<=|>=|<>|.'],
];
const TOKEN = new RegExp(KINDS.map(([, pattern]) => `(${pattern})`).join('|'), 'suy');

/** Tokens whose texts, one after the other, are the formula again. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(formula); found !== null; found = TOKEN.exec(formula)) {
    let kind = 1;
    while (found[kind] === undefined) kind++;
    tokens.push({ kind: (KINDS[kind - 1] as (typeof KINDS)[number])[0], text: found[0], start: found.index });
  }
  return tokens;
}
