/** Sampled chats, of which an agent has several: what they come to together, with the lowest or highest dropped where the rules say so. */
import { isError, type CellError } from '../../core/cell';
import type { Context } from '../../core/input/quantity';
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Row } from '../../core/rules/kind';
import { isNotRated, notRatedError } from '../../core/score/not-rated';
import { gradeSamples, scoreSamples } from '../../core/score/samples';
import { nameKey } from '../people/names';
import type { Person } from '../people/people';
import type { Side } from './side';

/** Somebody with the rows that are theirs. */
export interface WithRows extends Person {
  readonly rows: readonly number[];
}

/** In the order of the first row of each; rows without a name stay by themselves. */
export function byAgent(people: readonly Person[]): readonly WithRows[] {
  const agents = new Map<string, { readonly person: Person; readonly rows: number[] }>();
  for (const person of people) {
    const key = person.name === '' ? `\n${person.row}` : nameKey(person.name);
    const own = agents.get(key);
    if (own === undefined) agents.set(key, { person, rows: [person.row] });
    else own.rows.push(person.row);
  }
  return [...agents.values()].map(({ person, rows }) => ({ ...person, rows }));
}

/** Null where no chat is filled in. */
export function agentSideOf(
  compiled: CompiledScheme,
  chats: readonly Row[],
  context: Context,
): Side | CellError | null {
  // A row more, with nothing in it: a single chat is asked for alone, but these are the chats of a month, and one may be too few.
  const score = scoreSamples(compiled, [...chats, []], context);
  if (score === null || isError(score)) return score;
  if (isNotRated(score)) return notRatedError(score);
  const grade = gradeSamples(compiled, score);
  return isError(grade) ? grade : { total: score.mean, grade };
}
