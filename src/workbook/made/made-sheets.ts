/** Sheets that commands of ours have made beside those of the month: whoever looks for people to score or to pay passes over them. */
import { isBoardSheet } from '../board/sheet/is-board';
import { isClosingName, isClosingSheet } from '../closing/sheets';
import type { Block } from '../port';
import { JOURNAL_SHEET } from '../salary/journal-sheet';
import { isSlipsSheet } from '../slips/words';
import { LEDGER_SHEET } from '../stars/ledger-sheet';

/** Where only names of sheets are known: those that no user has for anything else. */
export function isMadeName(name: string): boolean {
  return name === JOURNAL_SHEET || name === LEDGER_SHEET || isClosingName(name);
}

/** By what stands at its beginning, whatever it is called by now. */
export function isMade(top: Pick<Block, 'area' | 'cells'>): boolean {
  const { sheet } = top.area;
  const first = top.cells[0]?.[0];
  return isMadeName(sheet) || isSlipsSheet(sheet, first) || isBoardSheet(first) || isClosingSheet(top);
}
