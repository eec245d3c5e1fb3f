/** What comes of generating a sheet, and how it is to be done. */
import type { Refusal } from '../native/conversion';
import type { Applied, Watch } from '../port';
import type { RulesChoice } from '../rules/chosen';
import type { Template } from './template';

export interface Generated {
  readonly template: Template;
  readonly applied: Applied;
  /** Cells of a sheet with native formulas that are left empty, and why. */
  readonly refused: readonly Refusal[];
}

export interface How {
  /** Rules of the workbook instead of the built-in ones. */
  readonly rules?: RulesChoice;
  readonly watch?: Watch;
}
