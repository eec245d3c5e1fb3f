/** Writes previewed slips in one undo step, or says why nothing was written. */
import type { Language } from '../../core/words/language';
import type { Applied, PatchFault, Watch, Workbook } from '../port';
import { sameHeader } from '../salary/source';
import type { By } from './journal-entry';
import { slipsOf, type SlipPlan } from './plan';
import { readSlipSource, type SlipBook, type SlipSource } from './source';

/** Three round trips: the sheet is read again, and nothing is written when its slips would be others than those previewed; then the patch. */
export async function applySlips(
  workbook: Workbook,
  book: SlipBook,
  source: SlipSource,
  plan: SlipPlan,
  by: By,
  language: Language,
  watch?: Watch,
): Promise<Applied> {
  const now = await readSlipSource(workbook, book, source.salary.sheet);
  if (now !== null && read(now) === read(source)) return workbook.apply(plan.patch(by), watch);
  if (now === null || !sameHeader(source.salary.block, now.salary.block, source.mapping)) return CHANGED;
  const answer = slipsOf(book, now, plan.choices, language);
  if (answer.kind !== 'plan' || facts(answer.plan) !== facts(plan)) return CHANGED;
  return workbook.apply(answer.plan.patch(by), watch);
}

/** All that a plan is made from. Where nothing of it was changed the plan stands, and need not be made again. */
function read({ salary: { block, journal, journalExists, others }, members }: SlipSource): string {
  return JSON.stringify([block, journal, journalExists, others, members]);
}

const FAULT: PatchFault = {
  kind: 'changed',
  zh: '预览之后工资表有改动，没有生成工资条。请重新预览后再生成。',
  en: 'The pay sheet was changed after the preview; no slips were made. Preview again, then make them.',
};
const CHANGED: Applied = { ok: false, fault: FAULT };

function facts({ sheet, replaces, slips, none, sums, pages }: SlipPlan): string {
  return JSON.stringify([sheet, replaces, slips, none, sums, pages]);
}
