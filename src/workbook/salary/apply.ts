/** Writes a previewed recalculation in one undo step, or says why nothing was written. */
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Applied, PatchFault, Watch, Workbook } from '../port';
import { mappingFault } from './pay-plan';
import { cellsToWrite, salaryPatch, type ApplyOptions } from './patch';
import type { SalaryPreview } from './preview';
import { blocksBeside, makePreview, sameHeader, sheetsBeside, type SalarySource } from './source';

/**
 * Three round trips: the sheet is read again, and nothing is written when what it says now would pay differently from the preview; then
 * the patch.
 */
export async function applySalary(
  workbook: Workbook,
  compiled: CompiledScheme,
  source: SalarySource,
  preview: SalaryPreview,
  options: ApplyOptions,
  watch?: Watch,
): Promise<Applied> {
  const fault = mappingFault(compiled, preview.mapping);
  if (fault !== undefined) return { ok: false, fault: { kind: 'invalid', ...fault } };
  if (cellsToWrite(preview, options).length === 0) return { ok: false, fault: NOTHING };
  const { mapping } = preview;
  const [block = null, ...more] = await workbook.readSheets([source.sheet, ...sheetsBeside(mapping)]);
  const now = makePreview(compiled, { ...source, block, ...blocksBeside(mapping, more) }, mapping);
  const same = sameHeader(source.block, block, preview.mapping) && sameResult(now, preview);
  if (block === null || !same) return { ok: false, fault: CHANGED };
  return workbook.apply(salaryPatch(compiled, { ...source, block }, preview, options), watch);
}

const CHANGED: PatchFault = {
  kind: 'changed',
  zh: '预览之后工作表有改动，未写入任何内容。请重新预览后再应用。',
  en: 'The sheet was changed after the preview; nothing was written. Preview again, then apply.',
};

const NOTHING: PatchFault = {
  kind: 'invalid',
  zh: '没有需要写入的改动，未写入任何内容。请检查所选的列，或是否要覆盖公式和手工修改。',
  en: 'There is nothing to change, so nothing was written. Check the columns chosen, and whether formulas and overrides should be overwritten.',
};

function sameResult(a: SalaryPreview, b: SalaryPreview): boolean {
  const facts = (preview: SalaryPreview): string =>
    JSON.stringify(preview.rows.map(({ row, name, cells, skipped }) => [row, name, cells, skipped?.en]));
  return facts(a) === facts(b);
}
