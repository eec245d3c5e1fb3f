/** Facts as native formulas read them: a cell each, where one is given. */
import type { Fact, Gate } from '../../../schemes/stars';
import { Inexpressible } from '../inexpressible';
import { blank, guarded, MISSING, numberIn, OUTSIDE } from '../numbers';
import type { Rules } from '../rules-reference';
import { settingValue } from '../rules/quantity';
import { flagIn, listOf, squashed } from '../words';

/** The cell of each fact that is given, by its key. */
export type FactCells = ReadonlyMap<string, string>;

export function factsOf({ scheme }: Rules): readonly Fact[] {
  return scheme.stars?.facts ?? [];
}

export function factNamed(rules: Rules, key: string): Fact {
  const fact = factsOf(rules).find((one) => one.key === key);
  if (fact === undefined) throw new RangeError(`undefined fact ${key}`);
  return fact;
}

/** One of a fact's choices as a number from 1; a word that is none of them makes `#N/A`. */
export function choiceIndex(fact: Fact, cell: string): string {
  const choices = fact.choices ?? [];
  const index = listOf(
    squashed(cell),
    choices.map((one) => [one.label, ...(one.aliases ?? [])]),
  );
  return `CHOOSE(1+${index},${[MISSING, ...choices.map((_, at) => at + 1)].join(',')})`;
}

/** Cells of facts without which nothing can be said. @throws Inexpressible where one is not given at all */
export function requiredCells(rules: Rules, facts: FactCells): readonly string[] {
  return factsOf(rules)
    .filter((fact) => fact.required)
    .map((fact) => {
      const cell = facts.get(fact.key);
      if (cell !== undefined) return cell;
      throw new Inexpressible(
        `缺少${fact.label.zh}（${fact.key}），函数本身也只会给出 #N/A。请在 facts 中给出。`,
        `${fact.key} ${fact.label.en} is not given, so the function itself can only say #N/A. Give it in facts.`,
      );
    });
}

interface GatePlace {
  /** As the table writes it; empty for conditions of all stars. */
  readonly star: string;
  readonly index: number;
}

/** Whether a gate holds; undefined where its fact is not given at all and the gate counts as met. */
export function gateTest(rules: Rules, gate: Gate, place: GatePlace, facts: FactCells): string | undefined {
  const fact = factNamed(rules, gate.fact);
  const cell = facts.get(fact.key);
  if (cell === undefined) return undefined;
  return `IF(${blank(cell)},${fact.required ? MISSING : 'TRUE'},${held(rules, gate, place, cell)})`;
}

function held(rules: Rules, { fact, test }: Gate, { star, index }: GatePlace, cell: string): string {
  if ('is' in test) return test.is ? flagIn(cell) : `NOT(${flagIn(cell)})`;
  const [sign, quantity] =
    'atLeast' in test
      ? (['>=', test.atLeast] as const)
      : 'atMost' in test
        ? (['<=', test.atMost] as const)
        : (['<', test.under] as const);
  const limit =
    typeof quantity === 'number'
      ? rules.number(['gates', star, index, 'edge'], quantity)
      : settingValue(rules, quantity.setting, undefined);
  const { checks, read } = numberIn(cell, factNamed(rules, fact).input);
  return guarded({ checks, value: `${read}${sign}${limit}` });
}

/** Whether a fact that is given can be read at all. */
function readable(fact: Fact, cell: string): string {
  if (fact.input === 'flag') return `OR(${blank(cell)},ISLOGICAL(${flagIn(cell)}))`;
  if (fact.input === 'level') return `OR(${blank(cell)},ISNUMBER(${choiceIndex(fact, cell)}))`;
  return `OR(${blank(cell)},AND(${numberIn(cell, fact.input).checks.join(',')}))`;
}

/** A value, as long as every fact that is given can be read: a wrong one is an error even where it would not matter. */
export function whenReadable(rules: Rules, facts: FactCells, value: string): string {
  const tests = factsOf(rules).flatMap((fact) => {
    const cell = facts.get(fact.key);
    return cell === undefined ? [] : [readable(fact, cell)];
  });
  return tests.length === 0 ? value : `IF(AND(${tests.join(',')}),${value},${OUTSIDE})`;
}

/** A flag, or what counts when it is blank or not given. */
export function flagOr(cell: string | undefined, standard: boolean): string {
  const otherwise = standard ? 'TRUE' : 'FALSE';
  return cell === undefined ? otherwise : `IF(${blank(cell)},${otherwise},${flagIn(cell)})`;
}

/** A number of a fact, or what counts when it is blank or not given. */
export function numberOr(fact: Fact, cell: string | undefined, standard: number): string {
  if (cell === undefined) return String(standard);
  const { checks, value } = numberIn(cell, fact.input);
  return `IF(${blank(cell)},${standard},IF(AND(${checks.join(',')}),${value},${OUTSIDE}))`;
}
