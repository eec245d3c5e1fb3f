/** The command: a scheme's assessment sheet, added to the workbook. */
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Workbook } from '../port';
import { freeTemplateName } from '../look/free-name';
import type { Generated, How } from './generated';
import { buildTemplate } from './template';
import type { TemplateOptions } from './options';

/** Three round trips and one undo step; a trip more where native formulas or rules need long rules sheets read. */
export async function generateTemplate(
  workbook: Workbook,
  compiled: CompiledScheme,
  options: TemplateOptions,
  how: How = {},
): Promise<Generated> {
  if (options.formulas === 'native' || how.rules !== undefined) {
    // Loaded when it is asked for: most sheets are made with functions and built-in rules.
    const { generateOverRules } = await import(
      /* webpackChunkName: "rules-sheets" */ './generate-over-rules'
    );
    return generateOverRules(workbook, compiled, options, how);
  }
  const template = buildTemplate(
    compiled,
    options,
    freeTemplateName(await workbook.sheets(), compiled, options),
  );
  return { template, applied: await workbook.apply(template.patch, how.watch), refused: [] };
}
