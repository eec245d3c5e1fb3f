/** Ladders of n of m months with months of leave, rated a second time. */
import { printTable } from '../../../src/core/table/print';
import type { Cell } from '../../../src/core/cell';
import { scheme } from '../../support/broken';
import type { Random } from '../rules/random';

interface Step {
  readonly window: number;
  readonly need: number;
  /** Hundredths. */
  readonly atLeast: number;
}

export interface Ladder {
  readonly steps: readonly Step[];
  readonly table: readonly (readonly Cell[])[];
}

/** A ladder of one to five stars; half of the steps need all months of their window and do not say so. */
export function randomLadder(random: Random): Ladder {
  const steps = Array.from({ length: 1 + random.below(5) }, (): Step => {
    const window = 1 + random.below(12);
    return {
      window,
      need: random.chance(0.5) ? window : 1 + random.below(window),
      atLeast: 6000 + random.below(9) * 450,
    };
  });
  const own = scheme({
    stars: {
      kind: 'ladder',
      facts: [],
      steps: steps.map(({ window, need, atLeast }, index) => ({
        star: index + 1,
        window,
        ...(need === window ? {} : { need }),
        atLeast: atLeast / 100,
        gates: [],
      })),
    },
  });
  return { steps, table: printTable(own, { decisions: [], defects: [] }, 'zh') };
}

const LEAVE = ['休假', '产假', ' 病假 ', 'Leave'];

/** Months oldest first: scores around the thresholds, gaps, leave, and blanks at both ends. */
export function randomMonths(random: Random, { steps }: Ladder): readonly Cell[] {
  const edge = (): number => random.pick(steps).atLeast + random.pick([-1, 0, 1, 300, 300, -300]);
  return Array.from({ length: 1 + random.below(16) }, (): Cell => {
    if (random.chance(0.07)) return null;
    if (random.chance(0.12)) return random.pick(LEAVE);
    return Math.min(edge(), 10_000) / 100;
  });
}

/** Stars one by one from the lowest; a month of leave is struck out before anything is counted. */
export function starsByHand(months: readonly Cell[], { steps }: Ladder): number | '' {
  if (months.every((month) => month === null)) return '';
  const from = months.findIndex((month) => month !== null);
  const to = months.length - [...months].reverse().findIndex((month) => month !== null);
  const counted = months.slice(from, to).filter((month) => typeof month !== 'string');
  let star = 0;
  for (const { window, need, atLeast } of steps) {
    let [seen, met] = [0, 0];
    for (let at = counted.length - 1; at >= 0 && seen < window; at--, seen++) {
      const month = counted[at];
      if (typeof month === 'number' && Math.round(month * 100) >= atLeast) met++;
    }
    if (met < need) break;
    star++;
  }
  return star;
}
