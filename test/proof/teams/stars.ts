/** Ladders of n of m months with months that are passed over, figures by role, and gates on facts: rated a second time. */
import { printTable } from '../../../src/core/table/print';
import type { Cell } from '../../../src/core/cell';
import type { ByRole, Fact, Gate as SchemeGate } from '../../../src/schemes/stars';
import { scheme } from '../../support/broken';
import type { Random } from '../rules/random';
import { FACTS, gateMet, randomGate, ROLES, type Gate, type KnownFact, type Person } from './facts';

interface Figures {
  readonly window: number;
  readonly need: number;
  /** Hundredths. */
  readonly atLeast: number;
}

interface Step {
  /** One for everybody, or one for each role. */
  readonly of: readonly Figures[];
  readonly gates: readonly Gate[];
}

export interface Ladder {
  readonly steps: readonly Step[];
  readonly facts: readonly KnownFact[];
  /** Whether some of its figures may differ by role. */
  readonly asksRole: boolean;
  readonly table: readonly (readonly Cell[])[];
}

function randomFigures(random: Random): Figures {
  const window = 1 + random.below(12);
  const need = random.chance(0.5) ? window : 1 + random.below(window);
  return { window, need, atLeast: 6000 + random.below(9) * 450 };
}

/** One to five stars; half of the ladders know facts, and some of their steps differ by role. */
export function randomLadder(random: Random): Ladder {
  const known = random.chance(0.5) ? random.shuffle(FACTS).slice(0, 1 + random.below(FACTS.length)) : [];
  const byRole = random.chance(0.4);
  const facts = known.map((fact) => ({ ...fact, required: random.chance(0.2) }));
  const steps = Array.from({ length: 1 + random.below(5) }, (): Step => ({
    of: Array.from({ length: byRole && random.chance(0.7) ? ROLES.length : 1 }, () => randomFigures(random)),
    gates:
      facts.length === 0
        ? []
        : Array.from({ length: random.below(4) }, () => randomGate(random, random.pick(facts))),
  }));
  const role: Fact = {
    key: 'role',
    label: { zh: '岗位', en: 'Role' },
    input: 'level',
    choices: ROLES.map((label) => ({ label })),
  };
  const own = scheme({
    stars: {
      kind: 'ladder',
      facts: [
        ...(byRole ? [role] : []),
        ...facts.map(({ key, label, input, required }): Fact => ({
          key,
          label,
          input,
          ...(required ? { required } : {}),
        })),
      ],
      steps: steps.map(({ of, gates }, index) => ({
        star: index + 1,
        window: figure(of, ({ window }) => window),
        ...(of.every(({ need, window }) => need === window) ? {} : { need: figure(of, ({ need }) => need) }),
        atLeast: figure(of, ({ atLeast }) => atLeast / 100),
        gates: gates.map(({ fact, test }): SchemeGate => ({ fact: fact.key, test })),
      })),
    },
  });
  return { steps, facts, asksRole: byRole, table: printTable(own, { decisions: [], defects: [] }, 'zh') };
}

function figure(of: readonly Figures[], pick: (one: Figures) => number): ByRole {
  const [only] = of;
  if (of.length === 1 && only !== undefined) return pick(only);
  return Object.fromEntries(of.map((one, at) => [ROLES[at] ?? '', pick(one)]));
}

const PASSED = ['休假', '产假', ' 病假 ', 'Leave', '不参评'];

/** Months oldest first: scores around the thresholds, gaps, months that are passed over, and blanks at both ends. */
export function randomMonths(random: Random, { steps }: Ladder): readonly Cell[] {
  // Half of the people are good, so that gates come to decide.
  const good = random.chance(0.5);
  const edge = (): number =>
    random.pick(random.pick(steps).of).atLeast + random.pick(good ? [0, 1, 300, 2000] : [-1, 0, 1, 300, 300, -300]); // prettier-ignore
  return Array.from({ length: 1 + random.below(16) }, (): Cell => {
    if (random.chance(0.07)) return null;
    if (random.chance(0.12)) return random.pick(PASSED);
    return Math.min(edge(), 10_000) / 100;
  });
}

/** Stars one by one from the lowest; months that are passed over are struck out before anything is counted. */
export function starsByHand(
  months: readonly Cell[],
  { steps, facts }: Ladder,
  person: Person,
): number | '' | '#N/A' {
  if (months.every((month) => month === null)) return '';
  if (facts.some(({ key, required }) => required && !person.has(key))) return '#N/A';
  const from = months.findIndex((month) => month !== null);
  const to = months.length - [...months].reverse().findIndex((month) => month !== null);
  const counted = months.slice(from, to).filter((month) => typeof month !== 'string');
  let star = 0;
  for (const { of, gates } of steps) {
    const role = ROLES.indexOf(String(person.get('role')));
    if (of.length > 1 && role < 0) return '#N/A';
    const { window, need, atLeast } = of[of.length > 1 ? role : 0] as Figures;
    let [seen, met] = [0, 0];
    for (let at = counted.length - 1; at >= 0 && seen < window; at--, seen++) {
      const month = counted[at];
      if (typeof month === 'number' && Math.round(month * 100) >= atLeast) met++;
    }
    if (met < need || !gates.every((gate) => gateMet(gate, person))) break;
    star++;
  }
  return star;
}
