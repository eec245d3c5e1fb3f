/** Facts about a person, by name: read once, asked by gates. */
import type { Scheme } from '../../schemes/scheme';
import type { Fact } from '../../schemes/stars';
import { schemes } from '../../schemes/all';
import { isBlank, isError, notAvailable, valueError, type Cell, type CellError } from '../cell';
import { DOMAINS } from '../input/domain';
import { readFlag, readNumber, show } from '../input/read';
import { squash } from '../words/normalise';
import { nearest } from '../words/suggest';

export type FactValues = ReadonlyMap<string, Cell>;

/** Facts of all schemes by every name, so that one list of facts may serve several schemes. */
const EVERYWHERE: ReadonlyMap<string, string> = new Map(
  schemes.flatMap((scheme) => namesOf(scheme.stars?.facts ?? [])),
);

function namesOf(facts: readonly Fact[]): readonly (readonly [string, string])[] {
  return facts.flatMap((fact) =>
    [fact.key, fact.label.zh, fact.label.en, ...(fact.aliases ?? [])].map(
      (name) => [squash(name), fact.key] as const,
    ),
  );
}

/** Name, value pairs as they stand in a two-column range; a name that no scheme knows is an error, since a typo must not give a star. */
export function readFacts(scheme: Scheme, pairs: readonly (readonly Cell[])[]): FactValues | CellError {
  const names = new Map(namesOf(scheme.stars?.facts ?? []));
  return readPairs(
    pairs,
    (wanted) => names.get(wanted) ?? EVERYWHERE.get(wanted),
    (name) => unknownFact(name, scheme),
  );
}

/** Whether some built-in scheme rates stars by a fact of this name. */
export function isStarFact(name: string): boolean {
  return EVERYWHERE.has(squash(name));
}

/** @param keyOf the key that a squashed name stands for */
export function readPairs(
  pairs: readonly (readonly Cell[])[],
  keyOf: (name: string) => string | undefined,
  unknown: (name: string) => CellError,
): FactValues | CellError {
  const values = new Map<string, Cell>();
  for (const [name = null, value = null] of pairs) {
    if (isBlank(name)) continue;
    if (isError(name)) return name;
    const key = keyOf(squash(String(name)));
    if (key === undefined) return unknown(String(name));
    if (isError(value)) return value;
    if (isBlank(value)) continue;
    const before = values.get(key);
    if (before !== undefined && before !== value) return givenTwice(String(name), before, value);
    values.set(key, value);
  }
  return values;
}

function givenTwice(name: string, first: Cell, second: Cell): CellError {
  const [came, a, b] = [show(name), show(first), show(second)];
  return valueError(
    `事实${came.zh}给了两个值：${a.zh} 和 ${b.zh}。请只留一个。`,
    `the fact ${came.en} is given twice: ${a.en} and ${b.en}. Keep one.`,
  );
}

function unknownFact(name: string, scheme: Scheme): CellError {
  const facts = scheme.stars?.facts ?? [];
  const came = show(name);
  const close = nearest(name, [...new Map(namesOf(facts)).keys(), ...EVERYWHERE.keys()]);
  const known = facts.map((fact) => `${fact.key} ${fact.label.zh}`).join('、');
  return notAvailable(
    `没有名为${came.zh}的事实。可用：${known}。${close === undefined ? '' : `是否想填“${close}”？`}`,
    `there is no fact ${came.en}. Known: ${known}.${close === undefined ? '' : ` Did you mean ${close}?`}`,
  );
}

export type FactValue = number | boolean | string;

/** The value of a fact, undefined when it was not given. */
export function factValue(fact: Fact, values: FactValues): FactValue | CellError | undefined {
  const cell = values.get(fact.key);
  if (cell === undefined) return undefined;
  if (fact.input === 'flag') return readFlag(cell, fact.label);
  if (fact.input !== 'level') return readNumber(cell, DOMAINS[fact.input], fact.label);
  const choice = (fact.choices ?? []).find((one) =>
    [one.label, ...(one.aliases ?? [])].some((name) => squash(name) === squash(String(cell))),
  );
  if (choice !== undefined) return choice.label;
  const labels = (fact.choices ?? []).map((one) => one.label).join('、');
  const came = show(cell);
  return notAvailable(
    `${fact.label.zh}应为 ${labels} 之一，实际是 ${came.zh}。请更正。`,
    `${fact.key} must be one of ${labels} but got ${came.en}. Correct it.`,
  );
}

/** The error of the first fact that cannot be read: it is one also where the months alone decide. */
export function factFault(facts: readonly Fact[], values: FactValues): CellError | undefined {
  for (const fact of facts) {
    const value = factValue(fact, values);
    if (isError(value)) return value;
  }
  return undefined;
}

/** The error of a needed fact that was not given. */
export function factMissing(fact: Fact): CellError {
  const choices = fact.choices === undefined ? '' : `（${fact.choices.map((one) => one.label).join('、')}）`;
  return notAvailable(
    `缺少${fact.label.zh}（${fact.key}）${choices}。请在 facts 中给出。`,
    `${fact.key} ${fact.label.zh}${choices} is missing. Give it in facts.`,
  );
}
