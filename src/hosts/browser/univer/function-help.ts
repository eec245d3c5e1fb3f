/** The formula box's help on our functions. Texts are keys into the language packs, so that they follow the language. */
import { FunctionType } from '@univerjs/engine-formula';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionDescription } from '../../../functions/description';
import type { Language } from '../../host';

const root = 'starband-functions';
const summaryKey = (name: string) => `${root}.${name}.summary`;
const parameterKey = (name: string, parameter: string) => `${root}.${name}.${parameter}`;

export function functionHelp(catalogue: readonly FunctionDescription[]): IFunctionInfo[] {
  return catalogue.map(({ name, parameters }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description: summaryKey(name),
    abstract: summaryKey(name),
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameterKey(name, parameter.name),
      example: parameter.shape === 'matrix' ? 'B2:B9' : 'B2',
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  }));
}

/** The texts behind the keys, as a language pack. */
export function helpTexts(catalogue: readonly FunctionDescription[], language: Language) {
  const entries = catalogue.map(({ name, summary, parameters }) => {
    const details = parameters.map((parameter) => [parameter.name, parameter.about[language]]);
    return [name, { summary: summary[language], ...Object.fromEntries(details) }];
  });
  return { [root]: Object.fromEntries(entries) as Record<string, Record<string, string>> };
}
