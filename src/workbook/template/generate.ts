/** The command: a scheme's assessment sheet, added to the workbook. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { inLanguage } from '../../core/text/text';
import type { Applied, Workbook } from '../port';
import { freeSheetName } from '../sheet-name';
import { buildTemplate, type Template } from './template';
import type { TemplateOptions } from './options';

export interface Generated {
  readonly template: Template;
  readonly applied: Applied;
}

/** Two round trips: the sheet names, the patch. */
export async function generateTemplate(
  workbook: Workbook,
  compiled: CompiledScheme,
  options: TemplateOptions,
): Promise<Generated> {
  const taken = (await workbook.sheets()).map((sheet) => sheet.name);
  const name = freeSheetName(inLanguage(compiled.scheme.name, options.language), taken, options.month);
  const template = buildTemplate(compiled, options, name);
  return { template, applied: await workbook.apply(template.patch) };
}
