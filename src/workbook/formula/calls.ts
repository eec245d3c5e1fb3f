/** The function calls of a formula, one inside the other. */
import { tokensOf, type Token } from './tokens';

export interface Argument {
  /** Without outer spaces; empty where the place is kept and nothing stands there. */
  readonly text: string;
  readonly calls: readonly Call[];
}

export interface Call {
  /** Upper case, without the prefix that files put before it. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly args: readonly Argument[];
}

interface Open {
  readonly name: string;
  readonly start: number;
  from: number;
  calls: Call[];
  readonly args: Argument[];
}

/** The outermost calls, in order; those inside are found in their arguments. */
export function callsOf(formula: string): readonly Call[] {
  const outer: Call[] = [];
  const stack: Open[] = [];
  let braces = 0;
  let pending: Token | undefined;
  const push = (call: Call): void => {
    // A plain pair of parentheses is no call: what stands in it belongs to the call around.
    (stack.at(-1)?.calls ?? outer).push(call);
  };
  for (const token of tokensOf(formula)) {
    const top = stack.at(-1);
    const end = token.start + token.text.length;
    if (token.kind === 'function') pending = token;
    else if (token.kind === 'open') {
      stack.push({
        name: pending?.text ?? '',
        start: pending?.start ?? token.start,
        from: end,
        calls: [],
        args: [],
      });
      pending = undefined;
    } else if (token.kind === 'brace') braces += token.text === '{' ? 1 : -1;
    else if (token.kind === 'separator' && braces === 0 && top !== undefined && top.name !== '') {
      top.args.push({ text: formula.slice(top.from, token.start).trim(), calls: top.calls });
      top.from = end;
      top.calls = [];
    } else if (token.kind === 'close' && top !== undefined) {
      stack.pop();
      if (top.name === '') top.calls.forEach(push);
      else push(closed(top, formula, token.start, end));
    }
  }
  return outer;
}

function closed(open: Open, formula: string, close: number, end: number): Call {
  const last = formula.slice(open.from, close).trim();
  const args = open.args.length === 0 && last === '' ? [] : [...open.args, { text: last, calls: open.calls }];
  return {
    name: open.name.toUpperCase().replace(/^_XLFN\.|^_XLDUDF_/, ''),
    start: open.start,
    end,
    text: formula.slice(open.start, end),
    args,
  };
}

/** A call and all calls inside it, the outer ones first. */
export function withInner(call: Call): readonly Call[] {
  return [call, ...call.args.flatMap((argument) => argument.calls.flatMap(withInner))];
}

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts other texts in the place of parts of a formula that do not overlap. */
export function replaced(formula: string, replacements: readonly Replacement[]): string {
  return [...replacements]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: other }) => text.slice(0, start) + other + text.slice(end), formula);
}
