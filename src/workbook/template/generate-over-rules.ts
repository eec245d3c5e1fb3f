/** An assessment sheet over rules of the workbook, or with native formulas, which compute over such rules. */
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Refusal } from '../native/conversion';
import type { Patch, Workbook } from '../port';
import { chooseRules } from '../rules/chosen';
import { surveyRules, type BookRules } from '../rules/find';
import { freeTemplateName } from '../look/free-name';
import type { Generated, How } from './generated';
import { buildTemplate } from './template';
import type { TemplateOptions } from './options';

/** A rules sheet that is written for it comes in the same patch: one undo step, and never the one without the other. */
export async function generateOverRules(
  workbook: Workbook,
  compiled: CompiledScheme,
  options: TemplateOptions,
  { rules, watch }: How,
): Promise<Generated> {
  const found = await surveyRules(workbook);
  const chosen = rules === undefined ? null : chooseRules(found, compiled, rules, options);
  if (chosen !== null && 'why' in chosen) {
    const template = buildTemplate(compiled, options, freeTemplateName(found.sheets, compiled, options));
    return { template, applied: { ok: false, fault: { kind: 'invalid', ...chosen.why } }, refused: [] };
  }
  const book = chosen?.book ?? found;
  const name = freeTemplateName(book.sheets, compiled, options);
  const over = chosen === null ? options : { ...options, rules: chosen.name };
  const template = buildTemplate(chosen?.compiled ?? compiled, over, name);
  const { patch, refused } = await inForm(template.patch, template.sheet, book, options);
  const all = { ...patch, writes: [...(chosen?.writes ?? []), ...patch.writes] };
  return { template: { ...template, patch: all }, applied: await workbook.apply(all, watch), refused };
}

async function inForm(
  patch: Patch,
  sheet: string,
  book: BookRules,
  { formulas, language }: TemplateOptions,
): Promise<{ readonly patch: Patch; readonly refused: readonly Refusal[] }> {
  if (formulas !== 'native') return { patch, refused: [] };
  const [{ bookOf }, { nativeSheet }] = await Promise.all([
    import(/* webpackChunkName: "native" */ '../native/book'),
    import(/* webpackChunkName: "native" */ '../native/native-template'),
  ]);
  return nativeSheet(patch, sheet, bookOf(book, language), language);
}
