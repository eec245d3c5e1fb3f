/** Random teams, as people fill sheets: many ties, some blanks, scores and second figures in hundredths. */
import type { Random } from '../rules/random';

export interface Person {
  /** Hundredths of a point; null takes no part. */
  readonly score: number | null;
  /** Hundredths; null where nothing is filled in. */
  readonly second: number | null;
}

export type Team = readonly Person[];

export interface Share {
  readonly label: string;
  /** Thousandths of the people; null takes whoever is left. */
  readonly limit: number | null;
  readonly under: boolean;
  /** As a cell says it. */
  readonly cell: string | number;
}

/** From one person to thirty; a third of the teams know few scores, so that ties of every size come up. */
export function randomTeam(random: Random): Team {
  const size = 1 + random.below(random.pick([4, 8, 15, 30]));
  const few = Array.from({ length: 1 + random.below(5) }, () => random.below(10_001));
  const tied = random.chance(0.66);
  return Array.from({ length: size }, () => ({
    score: random.chance(0.08) ? null : tied ? random.pick(few) : random.below(10_001),
    second: random.chance(0.1) ? null : random.below(4) * 2550,
  }));
}

const LABELS = ['A', 'B', 'C', 'D'];

/** Up to four places, best first, of at most all people together. */
export function randomShares(random: Random): readonly Share[] {
  const count = 1 + random.below(4);
  let left = 1000;
  const shares: Share[] = [];
  for (const label of LABELS.slice(0, count)) {
    const last = label === LABELS[count - 1];
    if (last && random.chance(0.6)) {
      shares.push({ label, limit: null, under: false, cell: random.pick(['其余', 'rest']) });
      continue;
    }
    const limit =
      last && random.chance(0.3) ? left : Math.min(left, (1 + random.below(12)) * random.pick([25, 50, 33]));
    if (limit === 0) continue;
    left -= limit;
    const [under, sign] = random.pick([[false, ''], [false, '≤'], [false, '<='], [true, '<']] as const); // prettier-ignore
    // A bare 1 could be one person, so all of them are said in per cent.
    const bare = sign === '' && limit < 1000 && random.chance(0.5);
    shares.push({ label, limit, under, cell: bare ? limit / 1000 : `${sign}${limit / 10}%` });
  }
  return shares;
}
