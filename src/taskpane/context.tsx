/** What every screen needs: the workbook, the language, and how to say things in it. */
import { createContext, useContext, type ReactNode } from 'react';
import type { Text } from '../core/words/text';
import type { Language } from '../core/words/language';
import type { Host } from '../hosts/host';
import type { Workbook } from '../workbook/port';

export interface Pane {
  readonly workbook: Workbook;
  readonly language: Language;
  /** Words in the user's language. */
  readonly say: (words: Text) => string;
  readonly selfCheck?: Host['selfCheck'];
}

const PaneContext = createContext<Pane | null>(null);

export function PaneProvider({
  workbook,
  language,
  selfCheck,
  children,
}: {
  workbook: Workbook;
  language: Language;
  selfCheck?: Host['selfCheck'];
  children: ReactNode;
}) {
  const say = (words: Text): string => words[language];
  return (
    <PaneContext.Provider value={{ workbook, language, say, selfCheck }}>{children}</PaneContext.Provider>
  );
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('no pane around this component');
  return pane;
}
