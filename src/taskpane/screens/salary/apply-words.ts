/** What the button that writes says. */
import type { Text } from '../../../core/words/text';
import { salaryTexts } from './texts';

export function applyWords(written: boolean, toWrite: number): Text {
  if (written) return salaryTexts.appliedAlready;
  return toWrite === 0 ? salaryTexts.nothingToWrite : salaryTexts.apply(toWrite);
}
