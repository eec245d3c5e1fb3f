/** The screens as the top of the pane shows them. */
import type { ReactElement } from 'react';
import type { Language } from '../../core/words/language';
import type { Text } from '../../core/words/text';

export interface ScreenTab {
  readonly id: string;
  readonly title: Text;
  readonly icon: ReactElement;
}

export interface ScreensProps {
  readonly screens: readonly ScreenTab[];
  readonly language: Language;
  readonly onScreen: (id: string) => void;
}
