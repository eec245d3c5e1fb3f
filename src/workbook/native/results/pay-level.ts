/** The pay level that a cell names, as native formulas find it. */
import type { Pay, PayLevel } from '../../../schemes/scheme';
import { squash } from '../../../core/words/normalise';
import { Inexpressible } from '../inexpressible';
import { MISSING } from '../numbers';
import type { Rules } from '../rules-reference';
import { listOf, quotedText, squashed } from '../words';

export function payOf({ scheme }: Rules): Pay {
  if (scheme.pay === undefined)
    throw new Inexpressible(`方案“${scheme.name.zh}”没有薪资级别。`, `${scheme.id} has no pay levels.`);
  return scheme.pay;
}

function namesOf(level: PayLevel): readonly string[] {
  return [level.label, ...(level.aliases ?? []), ...(level.code === undefined ? [] : [level.code])];
}

/** What each level has, chosen by the level that a cell names: label, alias or code. An unknown one is `#N/A`. */
export function byLevel(pay: Pay, cell: string, values: readonly string[]): string {
  return chosen(squashed(cell), pay.levels.map(namesOf), values);
}

function chosen(word: string, names: readonly (readonly string[])[], values: readonly string[]): string {
  return `CHOOSE(1+${listOf(word, names)},${[MISSING, ...values].join(',')})`;
}

export interface Probation {
  /** Whether the cell names a level on probation. */
  readonly holds: string;
  /** What each level has, chosen by the level named after the prefix. */
  byLevel(values: readonly string[]): string;
}

/** The probation prefix, alone or before a level: 试用, 试用期, 试用三级, 试用期三级. */
export function probationOf(pay: Pay, cell: string): Probation | undefined {
  if (pay.probation === undefined) return undefined;
  const [prefix, ...others] = [pay.probation.label, ...(pay.probation.aliases ?? [])].map(squash) as [
    string,
    ...string[],
  ];
  const alone = squash(pay.probation.level);
  if (
    pay.levels
      .flatMap(namesOf)
      .some((name) => [prefix, ...others].some((word) => squash(name).startsWith(word)))
  )
    throw new Inexpressible(
      `有薪资级别以“${pay.probation.label}”开头，公式分不清是级别还是试用。`,
      `a pay level begins with ${pay.probation.label}: a formula cannot tell the level from probation.`,
    );
  const word = others.reduce(
    (said, other) => `SUBSTITUTE(${said},${quotedText(other)},${quotedText(prefix)},1)`,
    squashed(cell),
  );
  const next = prefix.length + 1;
  const rest = `MID(${word},${next}+(MID(${word},${next},1)="期"),99)`;
  const names = pay.levels.map((level) => {
    const own = namesOf(level);
    return own.some((name) => squash(name) === alone) ? [...own, ''] : own;
  });
  return {
    holds: `LEFT(${word},${prefix.length})=${quotedText(prefix)}`,
    byLevel: (values) => chosen(rest, names, values),
  };
}
