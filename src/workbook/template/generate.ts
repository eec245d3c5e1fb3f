/** The command: a scheme's assessment sheet, added to the workbook. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { inLanguage } from '../../core/text/text';
import type { Refusal } from '../native/convert';
import type { Applied, Workbook } from '../port';
import { freeSheetName } from '../sheet-name';
import { buildTemplate, type Template } from './template';
import type { TemplateOptions } from './options';

export interface Generated {
  readonly template: Template;
  readonly applied: Applied;
  /** Cells of a sheet with native formulas that are left empty, and why. */
  readonly refused: readonly Refusal[];
}

/** Two round trips: the sheet names, the patch. Native formulas take two more, to look for rules sheets. */
export async function generateTemplate(
  workbook: Workbook,
  compiled: CompiledScheme,
  options: TemplateOptions,
): Promise<Generated> {
  const taken = (await workbook.sheets()).map((sheet) => sheet.name);
  const name = freeSheetName(inLanguage(compiled.scheme.name, options.language), taken, options.month);
  const template = buildTemplate(compiled, options, name);
  if (options.formulas !== 'native')
    return { template, applied: await workbook.apply(template.patch), refused: [] };
  // Loaded when it is asked for: most sheets are made with functions.
  const [{ readBook }, { nativeSheet }] = await Promise.all([
    import(/* webpackChunkName: "native" */ '../native/book'),
    import(/* webpackChunkName: "native" */ '../native/native-template'),
  ]);
  const book = await readBook(workbook, options.language);
  const { patch, refused } = nativeSheet(template.patch, template.sheet, book, options.language);
  return { template: { ...template, patch }, applied: await workbook.apply(patch), refused };
}
