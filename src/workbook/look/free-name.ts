/** The name of a new assessment sheet. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { inLanguage } from '../../core/words/text';
import { freeSheetName } from './sheet-name';
import type { TemplateOptions } from '../template/options';

export function freeTemplateName(
  sheets: readonly { readonly name: string }[],
  { scheme }: CompiledScheme,
  { language, month }: TemplateOptions,
): string {
  const taken = sheets.map(({ name }) => name);
  return freeSheetName(inLanguage(scheme.name, language), taken, month);
}
