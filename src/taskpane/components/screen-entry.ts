/** A screen as others name it: in the header, and on the home screen. */
import type { ReactElement } from 'react';
import type { Text } from '../../core/words/text';
import type { Area } from '../../workbook/port';

export interface ScreenEntry {
  readonly id: string;
  readonly title: Text;
  readonly icon: ReactElement;
}

/** What the home screen needs to lead to the others. */
export interface Travel {
  /** Those that no step of the month leads to. */
  readonly others: readonly ScreenEntry[];
  /** Shows a screen, once the cells are selected that it is to work on. */
  readonly open: (screen: string, area?: Area) => void;
}
