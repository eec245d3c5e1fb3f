/** A step of the month: what it is called, how far it is, and what is done next. */
import type { Text } from '../../core/words/text';
import type { Area } from '../port';
import type { MonthReading } from './reading';

export interface Step {
  readonly id: string;
  readonly title: Text;
  /** Null where there is nothing to say of it. */
  state(reading: MonthReading): StepState | null;
}

export interface StepState {
  /** In a line: the sheet, the people, the sum. */
  readonly words: Text;
  /** `none`: it has not begun, and need not. */
  readonly how: 'done' | 'open' | 'none';
  readonly action: StepAction;
}

/** Goes to cells of the workbook, to a screen of the pane, or to both. */
export interface StepAction {
  readonly label: Text;
  readonly area?: Area;
  readonly screen?: string;
}
