/** What to say of a fresh sheet. */
import type { Generated } from '../../../workbook/template/generated';
import { texts } from '../../texts';
import { outcomeOf, type Outcome } from '../../use-command';

export function outcomeWith({ template, applied, refused }: Generated): Outcome {
  const outcome = outcomeOf(applied, texts.generated(template.sheet));
  const [first] = refused;
  if (first === undefined || !applied.ok) return outcome;
  return { ...outcome, tone: 'warning', words: texts.nativeLeft(refused.length, first.why) };
}
