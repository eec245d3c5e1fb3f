/** What every screen needs: the workbook, the language, and how to say things in it. */
import { createContext, useContext, type ReactNode } from 'react';
import type { Text } from '../schemes/indicator';
import type { Language } from '../core/text/language';
import type { Workbook } from '../workbook/port';

export interface Pane {
  readonly workbook: Workbook;
  readonly language: Language;
  /** Words in the user's language. */
  readonly say: (words: Text) => string;
}

const PaneContext = createContext<Pane | null>(null);

export function PaneProvider({
  workbook,
  language,
  children,
}: {
  workbook: Workbook;
  language: Language;
  children: ReactNode;
}) {
  const say = (words: Text): string => words[language];
  return <PaneContext.Provider value={{ workbook, language, say }}>{children}</PaneContext.Provider>;
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('no pane around this component');
  return pane;
}
