/** Stars that a team has more of than its quota allows, under either version. */
import { isError } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { toNumber } from '../../core/number/exact';
import { checkQuotas, type QuotaLine } from '../../core/stars/quota';
import { text, type Text } from '../../core/words/text';
import { nameKey } from '../people/names';
import type { Delta } from './summary';
import type { SidesOf } from './person';
import { starLabel } from './star-side';

/** Of somebody who takes part under a version; others are in no quota. */
export interface Rated extends Delta<boolean> {
  readonly team: string;
  readonly person: SidesOf;
}

export interface QuotaShift extends Delta<QuotaLine | undefined> {
  readonly team: string;
  readonly star: number;
}

/** Where a limit is passed under a version, or what it allows is another number; the highest star of a team first. */
export function quotaShifts(versions: Delta<CompiledScheme>, rated: readonly Rated[]): readonly QuotaShift[] {
  const teams = new Map<string, Rated[]>();
  for (const one of rated) teams.set(nameKey(one.team), [...(teams.get(nameKey(one.team)) ?? []), one]);
  return [...teams.values()].flatMap((team) => {
    const before = limitsOf(versions.before, team, 'before');
    const after = limitsOf(versions.after, team, 'after');
    const stars = [...new Set([...after.keys(), ...before.keys()])].sort((a, b) => b - a);
    return stars.flatMap((star): readonly QuotaShift[] => {
      const [old, fresh] = [before.get(star), after.get(star)];
      const alike = old?.places === fresh?.places && old?.people === fresh?.people;
      if (alike && old?.kept !== false) return [];
      return [{ team: team[0]?.team ?? '', star, before: old, after: fresh }];
    });
  });
}

function limitsOf(
  compiled: CompiledScheme,
  team: readonly Rated[],
  side: keyof Delta<unknown>,
): ReadonlyMap<number, QuotaLine> {
  // Where there is a total, it is no number of stars.
  if (compiled.combine !== undefined) return new Map();
  const lines = checkQuotas(
    compiled,
    team.flatMap(({ person, [side]: takes }) => {
      const stars = takes ? person[side]?.total : undefined;
      return stars === undefined ? [] : [toNumber(stars)];
    }),
  );
  if (isError(lines)) return new Map();
  return new Map(lines.flatMap((line) => (line.limit === null ? [] : [[line.star, line] as const])));
}

/** "一组 4★：改前 2 人，名额 2；改后 3 人，名额 1，超 2" */
export function quotaWords({ team, star, before, after }: QuotaShift): Text {
  const whose = team === '' ? '' : `${team} `;
  const [old, fresh] = [sideWords(before), sideWords(after)];
  return text(
    `${whose}${starLabel(star)}：改前 ${old.zh}；改后 ${fresh.zh}`,
    `${whose}${starLabel(star)}: before ${old.en}; after ${fresh.en}`,
  );
}

function sideWords(line: QuotaLine | undefined): Text {
  if (line === undefined) return text('没有名额限制', 'no limit');
  const { people, places } = line;
  const over = people - places;
  const passed = over > 0 ? text(`，超 ${over}`, `, ${over} over`) : text('', '');
  return text(
    `${people} 人，名额 ${places}${passed.zh}`,
    `${people} ${people === 1 ? 'person' : 'people'}, ${places} ${places === 1 ? 'place' : 'places'}${passed.en}`,
  );
}
