/** Stars, their gates and facts, and the raw counts, as rows. */
import type { Scheme } from '../../schemes/scheme';
import type { Gate, Stars } from '../../schemes/stars';
import type { Language } from '../words/language';
import { QUANTITY } from './codec';
import type { Cells, SectionRows } from './shape';
import { CHOICE, FACT, INPUT_CELL, LADDER_STEP, STAR_BAND, STAR_PAY, STAR_RULE } from './shapes';
import { FLAG } from './codec';
import { SIGN } from './words';

export function printStars(scheme: Scheme, language: Language): SectionRows {
  const { stars } = scheme;
  const raw = (scheme.raw ?? []).map((cell) => INPUT_CELL.print(cell, language));
  if (stars === undefined) return { raw };
  return {
    raw,
    starRule: [STAR_RULE.print(stars, language)],
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
      const { atLeast } = step;
      if (typeof atLeast === 'number')
        return [{ ...LADDER_STEP.print(step, language), sign: '≥', edge: atLeast }];
      return Object.entries(atLeast).map(([role, edge]) => ({
        ...LADDER_STEP.print({ ...step, role }, language),
        sign: '≥',
        edge,
      }));
    });
  if (stars.kind === 'conditions')
    return stars.steps.map(({ star, pay }) => STAR_PAY.print({ star, ...pay }, language));
  return stars.bands.map((band) => ({
    ...STAR_BAND.print(band, language),
    ...(band.from === undefined ? { sign: rest } : { sign: '≥', edge: band.from }),
  }));
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
