/** What a cell of the stand-in holds. */
import type { CellError } from '../../../src/core/cell';

export type Constant = number | string | boolean | CellError;

export type Stored =
  | {
      readonly kind: 'constant';
      readonly value: Constant;
      /** Typed with an apostrophe. */ readonly marked?: true;
    }
  /** `dynamic` formulas, those written through `Formula2`, may spill; others show their first value alone. */
  | {
      readonly kind: 'formula';
      readonly text: string;
      readonly dynamic: boolean;
      /** Written through `FormulaArray`. */ readonly array?: true;
    };

export const constant = (value: Constant): Stored => ({ kind: 'constant', value });
