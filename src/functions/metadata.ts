/** TEMPORARY stand-in: what Excel reads before it runs functions.js. */
import { catalogue } from './catalogue';

export function metadata(language: 'zh' | 'en'): object {
  return {
    functions: catalogue.map((entry) => ({
      id: entry.name,
      name: entry.name,
      description: entry.summary[language],
      parameters: entry.parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.about[language],
        type: 'any',
        dimensionality: parameter.shape,
        optional: parameter.optional ?? false,
      })),
      result: { dimensionality: entry.result.shape },
    })),
  };
}
