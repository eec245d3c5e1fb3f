/** Stars, their gates and facts, and the raw counts, as rows. */
import type { Scheme } from '../../schemes/scheme';
import type { ByRole, Gate, LadderStep, Stars } from '../../schemes/stars';
import { roleFigures } from '../stars/by-role';
import type { Language } from '../words/language';
import { QUANTITY } from './codec';
import type { Cells, SectionRows } from './shape';
import { INPUT_CELL } from './shapes';
import { CHOICE, FACT, LADDER_STEP, STAR_BAND, STAR_PAY, STAR_RULE } from './star-shapes';
import { FLAG } from './codec';
import { SIGN } from './words';

export function printStars(scheme: Scheme, language: Language): SectionRows {
  const { stars } = scheme;
  const raw = (scheme.raw ?? []).map((cell) => INPUT_CELL.print(cell, language));
  if (stars === undefined) return { raw };
  return {
    raw,
    starRule: [STAR_RULE.print({ ...stars, ...(stars.kind === 'annual' ? stars.samples : {}) }, language)],
    stars: starRows(stars, language),
    gates: gateRows(stars, language),
    facts: stars.facts.map((fact) => FACT.print({ ...fact, ...fact.ratio }, language)),
    choices: stars.facts.flatMap((fact) =>
      (fact.choices ?? []).map((one) => ({ fact: fact.key, ...CHOICE.print(one, language) })),
    ),
  };
}

function starRows(stars: Stars, language: Language): readonly Cells[] {
  const rest = SIGN.print('else', language)[0] ?? null;
  if (stars.kind === 'ladder')
    return stars.steps.flatMap((step) => {
      const roles = rolesOf(step);
      const row = (role?: string): Cells => {
        const own = (figure: ByRole): number =>
          typeof figure === 'number' ? figure : (figure[role ?? ''] ?? NaN);
        const { reward, need } = step;
        const figures = {
          ...step,
          role,
          window: own(step.window),
          need: need === undefined ? undefined : own(need),
          reward: reward === undefined ? undefined : own(reward),
        };
        return { ...LADDER_STEP.print(figures, language), sign: '≥', edge: own(step.atLeast) };
      };
      return roles.length === 0 ? [row()] : roles.map(row);
    });
  if (stars.kind === 'conditions')
    return stars.steps.map(({ star, pay }) => STAR_PAY.print({ star, ...pay }, language));
  return stars.bands.map((band) => ({
    ...STAR_BAND.print(band, language),
    ...(band.from === undefined ? { sign: rest } : { sign: '≥', edge: band.from }),
  }));
}

/** The roles that a step tells apart. */
function rolesOf(step: LadderStep): readonly string[] {
  const byRole = roleFigures(step).find((figure) => typeof figure !== 'number');
  return byRole === undefined ? [] : Object.keys(byRole);
}

function gateRows(stars: Stars, language: Language): readonly Cells[] {
  const rows = (gates: readonly Gate[], star: number | null): readonly Cells[] =>
    gates.map((gate) => ({ star, fact: gate.fact, ...testCells(gate, language) }));
  if (stars.kind === 'ladder') return stars.steps.flatMap((step) => rows(step.gates, step.star));
  if (stars.kind === 'conditions') return stars.steps.flatMap((step) => rows(step.when, step.star));
  return stars.kind === 'total' ? rows(stars.conditions, null) : [];
}

function testCells({ test }: Gate, language: Language): Cells {
  if ('is' in test)
    return { sign: SIGN.print('is', language)[0] ?? null, edge: FLAG.print(test.is, language)[0] ?? null };
  const [sign, quantity] =
    'atLeast' in test
      ? (['≥', test.atLeast] as const)
      : 'atMost' in test
        ? (['≤', test.atMost] as const)
        : (['<', test.under] as const);
  return { sign, edge: QUANTITY.print(quantity, language)[0] ?? null };
}
