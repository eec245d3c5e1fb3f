/** Rules sheets: write one, open one, edit and check it, keep versions, simulate a change. */
import { useState } from 'react';
import { usePane } from '../../context';
import { RulesHome } from './rules-home';
import { RulesSheetView } from './rules-sheet-view';
import { useRules } from './use-rules';

/** `shown` while this is the screen that the user sees. */
export function RulesScreen({ shown }: { shown: boolean }) {
  const { workbook } = usePane();
  const rules = useRules(workbook, shown);
  const [open, setOpen] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  if (open === null) return <RulesHome rules={rules} left={left} onOpen={setOpen} />;
  const back = (): void => {
    setLeft(open);
    setOpen(null);
  };
  return <RulesSheetView key={open} sheet={open} rules={rules} onBack={back} />;
}
