/** The names in the workbook's selection, as it moves. */
import { useEffect, useState } from 'react';
import type { Workbook } from '../../../workbook/port';
import { namesInSelection } from './people';

/** Null while nobody wants them, and until they are read. */
export function useSelectedNames(workbook: Workbook, wanted: boolean): readonly string[] | null {
  const [names, setNames] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let newest = 0;
    const read = (): void => {
      const mine = ++newest;
      const show = (found: readonly string[]): void => {
        if (mine === newest) setNames(found);
      };
      namesInSelection(workbook).then(show, () => show([]));
    };
    read();
    const end = workbook.onSelection(read);
    return () => {
      newest = -1;
      end();
    };
  }, [workbook, wanted]);
  return wanted ? names : null;
}
