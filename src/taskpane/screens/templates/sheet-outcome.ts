/** What to say of a fresh sheet. */
import type { Patch } from '../../../workbook/port';
import type { Generated } from '../../../workbook/template/generate';
import { texts } from '../../texts';
import { outcomeOf, type Outcome } from '../../use-command';

/** One undo takes back the sheet and the rules sheet that was written for it. */
export function outcomeWith({ template, applied, refused }: Generated, rules: Patch | undefined): Outcome {
  const outcome = outcomeOf(applied, texts.generated(template.sheet));
  const undo =
    outcome.undo === undefined || rules === undefined
      ? outcome.undo
      : { title: outcome.undo.title, writes: [...outcome.undo.writes, ...rules.writes] };
  const [first] = refused;
  return {
    ...outcome,
    ...(undo === undefined ? {} : { undo }),
    ...(first === undefined || !applied.ok
      ? {}
      : { tone: 'warning' as const, words: texts.nativeLeft(refused.length, first.why) }),
  };
}
