/** Registers the functions with this WPS, as far as it can take them: from 12.1.0.20540 on it can. */
import type { Language } from '../../../core/words/language';
import { catalogue } from '../../../functions/catalogue';
import { registerFunctions, type AddFunction } from '../../../functions/wps';
import { functionPrefix } from '../function-prefix';
import { rootWith } from '../roots';
import type { Startup } from '../startup';

export function register(language: Language): Startup {
  const prefix = functionPrefix();
  const root = rootWith('AddCustomFunction');
  // Called on its root: taken off it, it may not know where it belongs.
  const add: AddFunction = (namespace, name, run, metadata) =>
    root?.AddCustomFunction(namespace, name, run, { ...metadata });
  const { registered, refused } =
    root === null ? { registered: [], refused: [] } : registerFunctions(add, prefix, language);
  return {
    registered: registered.length,
    all: catalogue.length,
    prefix,
    refused: refused.map(({ name, why }) => `${name}: ${why}`),
  };
}
