/** Who stands close to the edge of a grade: how much is missing to the one above, by how little the own one is held. */
import type { CompiledScheme } from '../compile/compiled';
import { compare, divide, exact, HUNDRED, roundToCents, subtract, type Exact } from '../number/exact';

export interface Near {
  /** The grade on the other side, and by how much it is missed. */
  readonly above?: { readonly grade: string; readonly missing: Exact };
  /** The grade below, and by how much the own one is above its lowest total. */
  readonly below?: { readonly grade: string; readonly margin: Exact };
}

/** Within so much of an edge of a total of 100; of others in proportion. */
const CLOSE = exact(1);
const CENT = exact(0.01);

/**
 * Grades are decided on the total rounded to two places, so that is what is compared.
 * @param total of a scheme with grades
 * @returns undefined where no edge is within a point
 */
export function nearEdge({ scheme, greatest }: CompiledScheme, total: Exact): Near | undefined {
  const { grades } = scheme;
  if (grades === undefined) return undefined;
  const close = Number.isFinite(greatest) ? divide(exact(greatest), HUNDRED) : CLOSE;
  const rounded = roundToCents(total);
  // The least total, to the cent, that has the grade.
  const least = (from: number): Exact =>
    grades.edge === 'lower' ? roundedUp(exact(from)) : addCent(roundToCents(exact(from)));
  let near: Near = {};
  grades.bands.forEach(({ label, from }, index) => {
    if (from === undefined) return;
    const missing = subtract(least(from), rounded);
    const next = grades.bands[index + 1]?.label;
    if (compare(missing, exact(0)) > 0) {
      if (compare(missing, close) <= 0) near = { ...near, above: { grade: label, missing } };
    } else if (next !== undefined && near.below === undefined) {
      const margin = subtract(rounded, least(from));
      if (compare(margin, close) < 0) near = { ...near, below: { grade: next, margin } };
    }
  });
  return near.above === undefined && near.below === undefined ? undefined : near;
}

const addCent = (value: Exact): Exact => subtract(value, subtract(exact(0), CENT));

function roundedUp(value: Exact): Exact {
  const rounded = roundToCents(value);
  return compare(rounded, value) < 0 ? addCent(rounded) : rounded;
}
