/** The command: a scheme's assessment sheet, added to the workbook. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { inLanguage } from '../../core/text/text';
import type { Refusal } from '../native/convert';
import type { Applied, SheetInfo, Watch, Workbook } from '../port';
import { freeSheetName } from '../sheet-name';
import { buildTemplate, type Template } from './template';
import type { TemplateOptions } from './options';

export interface Generated {
  readonly template: Template;
  readonly applied: Applied;
  /** Cells of a sheet with native formulas that are left empty, and why. */
  readonly refused: readonly Refusal[];
}

/** Three round trips; native formulas take one more where there are long rules sheets. */
export async function generateTemplate(
  workbook: Workbook,
  compiled: CompiledScheme,
  options: TemplateOptions,
  watch?: Watch,
): Promise<Generated> {
  if (options.formulas === 'native') return generateNative(workbook, compiled, options, watch);
  const template = buildTemplate(compiled, options, freeName(await workbook.sheets(), compiled, options));
  return { template, applied: await workbook.apply(template.patch, watch), refused: [] };
}

async function generateNative(
  workbook: Workbook,
  compiled: CompiledScheme,
  options: TemplateOptions,
  watch?: Watch,
): Promise<Generated> {
  // Loaded when it is asked for: most sheets are made with functions.
  const [{ surveyRules }, { bookOf }, { nativeSheet }] = await Promise.all([
    import(/* webpackChunkName: "native" */ '../rules/find'),
    import(/* webpackChunkName: "native" */ '../native/book'),
    import(/* webpackChunkName: "native" */ '../native/native-template'),
  ]);
  const found = await surveyRules(workbook);
  const template = buildTemplate(compiled, options, freeName(found.sheets, compiled, options));
  const book = bookOf(found, options.language);
  const { patch, refused } = nativeSheet(template.patch, template.sheet, book, options.language);
  return { template: { ...template, patch }, applied: await workbook.apply(patch, watch), refused };
}

function freeName(
  sheets: readonly SheetInfo[],
  { scheme }: CompiledScheme,
  options: TemplateOptions,
): string {
  const taken = sheets.map((sheet) => sheet.name);
  return freeSheetName(inLanguage(scheme.name, options.language), taken, options.month);
}
