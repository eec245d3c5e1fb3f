/** Stars of every kind in one form: their rows, and the conditions on facts. */
import type { Quantity } from '../../schemes/indicator';
import type { Text } from '../words/text';
import type { ByRole, Gate, StarQuota, Stars, Test } from '../../schemes/stars';
import { text } from '../words/text';
import type { Field } from './report';

export interface StarRow {
  readonly star: number;
  readonly from?: number;
  readonly window?: ByRole;
  readonly need?: ByRole;
  readonly atLeast?: ByRole;
  readonly reward?: Quantity | ByRole;
  readonly quota?: StarQuota;
  readonly pay?: { readonly share: number; readonly plus: number };
  readonly gates?: readonly Gate[];
  readonly when?: readonly Gate[];
}

/** In the order of the scheme. */
export function starsOf(stars: Stars | undefined): readonly StarRow[] {
  if (stars === undefined) return [];
  return 'steps' in stars ? stars.steps : stars.bands;
}

export const starName = (star: number | string): Text => text(`${star} 星`, `${star}★`);

interface PlacedGate {
  readonly fact: string;
  readonly test: Test;
  readonly field: Field;
  readonly name: Text;
}

/** The gates of all stars, each with its place; conditions that all stars need have no star. */
export function gatesOf(stars: Stars | undefined): readonly PlacedGate[] {
  const conditions = stars?.kind === 'total' ? stars.conditions : [];
  const rows: readonly (readonly [string, readonly Gate[]])[] = [
    ['', conditions],
    ...starsOf(stars).map(({ star, gates, when }) => [String(star), gates ?? when ?? []] as const),
  ];
  return rows.flatMap(([star, gates]) =>
    gates.map(({ fact, test }, index) => ({
      fact,
      test,
      field: ['gates', star, index, 'edge'] as const,
      name: text(`星级条件 ${star}`.trimEnd(), `star gates ${star}`.trimEnd()),
    })),
  );
}
