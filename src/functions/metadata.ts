/** Excel's description of the functions (functions.json), in either language, made from the catalogue. */
import type { Language } from '../core/text/language';
import { inLanguage } from '../core/text/text';
import { catalogue } from './catalogue';
import type { DescribedParameter } from './description';

export function metadata(language: Language): object {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((description) => ({
      id: description.name,
      name: description.name,
      description: inLanguage(description.summary, language),
      parameters: description.parameters.map((parameter) => parameterOf(parameter, language)),
      result: { type: 'any', dimensionality: description.result.shape },
    })),
  };
}

function parameterOf({ name, about, shape, optional }: DescribedParameter, language: Language): object {
  return {
    name,
    description: inLanguage(about, language),
    type: 'any',
    dimensionality: shape,
    optional: optional === true,
  };
}
