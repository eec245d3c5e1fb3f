/** What to say of a fresh sheet. */
import type { Generated } from '../../../workbook/template/generated';
import { templatesTexts } from './texts';
import { outcomeOf, type Outcome } from '../../use-command';

export function outcomeWith({ template, applied, refused }: Generated): Outcome {
  const outcome = outcomeOf(applied, templatesTexts.generated(template.sheet));
  const [first] = refused;
  if (first === undefined || !applied.ok) return outcome;
  return { ...outcome, tone: 'warning', words: templatesTexts.nativeLeft(refused.length, first.why) };
}
