/** Texts that are dates or times where a number is wanted, `--"8:30"`, `"2024年1月1日"+0`: the engine is given the number. */
import { serialOfText } from '../../../../workbook/formula/date-text';
import type { Token } from '../../../../workbook/formula/tokens';

const ARITHMETIC = new Set(['+', '-', '*', '/', '^']);

export function withNumbers(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'text')) return tokens;
  const bare = tokens.filter(({ kind }) => kind !== 'space');
  const numbers = new Map<Token, Token>();
  bare.forEach((token, index) => {
    if (token.kind !== 'text') return;
    const beside = [bare[index - 1], bare[index + 1]];
    if (!beside.some((one) => one !== undefined && ARITHMETIC.has(one.text))) return;
    const serial = serialOfText(token.text.slice(1, -1));
    if (serial !== null) numbers.set(token, { ...token, kind: 'number', text: String(serial) });
  });
  return numbers.size === 0 ? tokens : tokens.map((token) => numbers.get(token) ?? token);
}
