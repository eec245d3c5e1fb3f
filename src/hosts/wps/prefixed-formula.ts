/** Formulas of ours say KPIBAND(…); in a WPS where the functions have a prefix they have to say 星评.KPIBAND(…), and the reverse. */
import { functions } from '../../functions/functions';

const OURS: ReadonlySet<string> = new Set(functions.map(({ name }) => name));

/** Texts and quoted sheet names as a whole, so that what stands in them is left alone; then names before a parenthesis. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu;

/** @example withPrefix('=KPIBAND(A1,"x")', '星评') //=> '=星评.KPIBAND(A1,"x")' */
export function withPrefix(formula: string, prefix: string): string {
  if (prefix === '') return formula;
  return formula.replace(PARTS, (part) => (OURS.has(part.toUpperCase()) ? `${prefix}.${part}` : part));
}

/** @example withoutPrefix('=星评.KPIBAND(A1)', '星评') //=> '=KPIBAND(A1)' */
export function withoutPrefix(formula: string, prefix: string): string {
  if (prefix === '') return formula;
  const before = `${prefix}.`.toUpperCase();
  return formula.replace(PARTS, (part) => {
    const name = part.slice(before.length);
    return part.toUpperCase().startsWith(before) && OURS.has(name.toUpperCase()) ? name : part;
  });
}
