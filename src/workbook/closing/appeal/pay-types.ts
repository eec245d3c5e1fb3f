/** What somebody is paid, and what everybody comes to under a set of scores. */
import type { Exact } from '../../../core/number/exact';
import type { Role } from '../../salary/roles';
import type { Side } from '../../simulate/side';

/** Yuan by role: base, bonus, total. */
export type Pay = ReadonlyMap<Role, Exact>;

export interface PersonPay {
  readonly id: string;
  readonly name: string;
  readonly pay: Pay;
}

/** By the row of the assessment. */
export type Sides = ReadonlyMap<number, Side>;
