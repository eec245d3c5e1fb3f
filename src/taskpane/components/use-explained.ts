/** The explanation of the selected cell, as the selection moves and cells change. */
import { useEffect, useState } from 'react';
import type { Text } from '../../core/words/text';
import type { Language } from '../../core/words/language';
import { explainCell } from '../../workbook/explain-cell/explain-cell';
import type { ExplainedCell } from '../../workbook/explain-cell/explained';
import { Reading } from '../../workbook/explain-cell/reading';
import { hasWords } from '../../workbook/patch/host-error';
import type { Area, Workbook } from '../../workbook/port';
import { whyTexts } from './why-texts';

/** Nothing is read while the selection is still moving. */
const RESTS = 200;
/** After a change the program first computes. */
const COMPUTED = 600;

export interface Explanation {
  /** Null where the selected cell has no function of ours. */
  readonly cell: ExplainedCell | null;
  readonly fault?: Text;
}

/** Null until something was read. */
export function useExplained(workbook: Workbook, language: Language): Explanation | null {
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  useEffect(() => {
    const reading = new Reading(workbook);
    let newest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let selected: Area | null = null;
    const look = async (): Promise<void> => {
      const own = ++newest;
      const found = await explanationOf(selected, reading, language);
      if (own === newest) setExplanation(found);
    };
    const soon = (after: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), after);
    };
    const see = (area: Area | null): void => {
      selected = area;
      soon(RESTS);
    };
    workbook.selection().then(
      (area) => newest === 0 && see(area),
      () => undefined,
    );
    const leave = [
      workbook.onSelection(see),
      workbook.onChange(() => {
        reading.forget();
        soon(COMPUTED);
      }),
    ];
    return () => {
      newest = Infinity;
      clearTimeout(timer);
      leave.forEach((end) => end());
    };
  }, [workbook, language]);
  return explanation;
}

async function explanationOf(area: Area | null, reading: Reading, language: Language): Promise<Explanation> {
  try {
    return { cell: area && (await explainCell(area, reading, language)) };
  } catch (fault) {
    return { cell: null, fault: hasWords(fault) ? fault.words : whyTexts.unread };
  }
}
