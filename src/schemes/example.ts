/** Worked examples: at once the tests of a scheme and the sample rows of its template. */
import type { Text } from '../core/words/text';

export type ExampleCell = number | string | boolean | null;

/** A worked example: what goes in and everything that comes out, reckoned by hand. Numbers at 15 significant digits. */
export type Example = AssessmentExample | HistoryExample | LogExample | PoolExample;

interface Named {
  /** A person's name for sample rows, and what the example shows. */
  readonly name: string;
  readonly shows: Text;
}

export interface AssessmentExample extends Named {
  readonly kind: 'assessment';
  /** All cells of one row in the scheme's order; trailing adjustments may be left out. */
  readonly inputs: readonly ExampleCell[];
  readonly month?: number;
  /** Values for the scheme's settings, where they have no default or the example sets its own. */
  readonly settings?: Readonly<Record<string, number>>;
  readonly facts?: Readonly<Record<string, ExampleCell>>;
  /** Score of every indicator, in order; absent where the scheme scores none (conditions). */
  readonly scores?: readonly number[];
  /** Points of every adjustment, in order; absent where the scheme has none. */
  readonly adjustments?: readonly number[];
  readonly total?: number;
  readonly grade?: string;
  readonly coefficient?: number;
  readonly bonus?: { readonly pool?: number; readonly amount: number };
  readonly pay?: ExamplePay;
  readonly stars?: number;
}

export interface ExamplePay {
  readonly level: string;
  readonly commission?: number;
  readonly base: number;
  readonly bonus: number;
  /** Commission as paid. */
  readonly paidCommission?: number;
  readonly total: number;
}

export interface HistoryExample extends Named {
  readonly kind: 'history';
  /** Oldest → newest. */
  readonly history: readonly (number | null)[];
  readonly facts?: Readonly<Record<string, ExampleCell>>;
  readonly stars: number;
  readonly reward?: number;
  readonly pay?: ExamplePay & { readonly score: number };
}

export interface LogExample extends Named {
  readonly kind: 'log';
  readonly codes: readonly string[];
  readonly severities: readonly number[];
  readonly score: number;
}

export interface PoolExample extends Named {
  readonly kind: 'pool';
  readonly amount: number;
  readonly scores: readonly (number | null)[];
  readonly sales: readonly (number | null)[];
  /** Money per member; null where a member takes no part. */
  readonly shares: readonly (number | null)[];
}
