/** Which column is what, as recognised or as corrected by hand. */
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Role } from './roles';

export interface Mapping {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
}

/** How a scheme pays, and so which columns it reads and writes. */
export interface PayPlan {
  readonly kind: 'levels' | 'pool' | 'fixed' | 'stars';
  readonly needs: readonly Role[];
  readonly reads: readonly Role[];
  readonly writes: readonly Role[];
}

/** Undefined for a scheme that pays nothing by score. */
export function payPlanOf({ scheme }: CompiledScheme): PayPlan | undefined {
  if (scheme.pay !== undefined) {
    const commission: readonly Role[] = scheme.pay.commission ? ['commission'] : [];
    return {
      kind: 'levels',
      needs: ['level', 'score'],
      reads: ['name', 'level', 'score', ...commission],
      writes: ['base', 'bonus', 'total'],
    };
  }
  if (scheme.stars?.kind === 'conditions')
    return {
      kind: 'stars',
      needs: ['stars', 'pool'],
      reads: ['name', 'stars', 'pool', 'base', 'commission'],
      writes: ['bonus', 'total'],
    };
  if (scheme.grades?.bands.some((band) => band.amount !== undefined))
    return {
      kind: 'fixed',
      needs: ['score'],
      reads: ['name', 'score', 'base', 'commission'],
      writes: ['bonus', 'total'],
    };
  if (scheme.coefficient !== undefined)
    return {
      kind: 'pool',
      needs: ['score', 'pool'],
      reads: ['name', 'score', 'pool', 'base', 'commission'],
      writes: ['bonus', 'total'],
    };
  return undefined;
}
