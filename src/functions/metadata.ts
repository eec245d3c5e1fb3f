/** Excel's description of the functions (functions.json), in either language, made from the catalogue. */
import type { Language } from '../core/words/language';
import { inLanguage } from '../core/words/text';
import { catalogue } from './catalogue';
import type { Choice, DescribedParameter } from './description';

/** `baseUrl`: where the add-in is served from, with a slash at its end; Excel opens help by a whole address. */
export function metadata(language: Language, baseUrl: string): object {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
    // Of the whole file, not of a function: errors come in as values, so that they can go out as they are.
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((description) => ({
      id: description.name,
      name: description.name,
      description: inLanguage(description.summary, language),
      helpUrl: `${baseUrl}help.html#${description.name}`,
      parameters: description.parameters.map((parameter) =>
        parameterOf(description.name, parameter, language),
      ),
      result: { type: 'any', dimensionality: description.result.shape },
    })),
    enums: catalogue.flatMap(({ name, parameters }) =>
      parameters.flatMap((parameter) =>
        parameter.choices === undefined ? [] : [enumOf(enumId(name, parameter), parameter.choices, language)],
      ),
    ),
  };
}

function parameterOf(functionName: string, parameter: DescribedParameter, language: Language): object {
  const { name, about, shape, optional, choices } = parameter;
  return {
    name,
    description: inLanguage(about, language),
    // An enum is of texts or of numbers, and its parameter of the same type.
    type: choices === undefined ? 'any' : 'string',
    dimensionality: shape,
    optional: optional === true,
    ...(choices === undefined ? {} : { customEnumId: enumId(functionName, parameter) }),
  };
}

function enumId(functionName: string, parameter: DescribedParameter): string {
  return `${functionName}.${parameter.name.toUpperCase()}`;
}

/** Choices that Excel suggests while a formula is typed; older versions leave them out, and any text may be typed. */
function enumOf(id: string, choices: readonly Choice[], language: Language): object {
  return {
    id,
    type: 'string',
    values: choices.map(({ value, label }) => ({ name: inLanguage(label, language), stringValue: value })),
  };
}
