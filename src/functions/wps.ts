/** The custom functions for WPS 表格, registered from the catalogue by the page that its add-in loads at the start. */
import type { Language } from '../core/words/language';
import { inLanguage } from '../core/words/text';
import { callFunction } from './call';
import { catalogue } from './catalogue';
import type { DescribedParameter, FunctionDescription } from './description';
import { argumentOfWps, resultForWps, type WpsCell } from './wps-cells';

/** How a parameter is described to WPS: its type ends in `[][]` where it takes a range, and in `?` where it may be left out. */
interface WpsParameter {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

export interface WpsMetadata {
  readonly description: string;
  readonly parameters: WpsParameter[];
  readonly result: { readonly type: string };
}

export type WpsFunction = (...given: unknown[]) => WpsCell | WpsCell[][];

/** WPS's own `AddCustomFunction`. */
export type AddFunction = (namespace: string, name: string, run: WpsFunction, metadata: WpsMetadata) => void;

export interface Registration {
  readonly registered: readonly string[];
  /** Names that WPS would not take, with what it said. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

/**
 * Registers every function. `namespace` stands before each name (`NS.KPIBAND`); empty, names stand alone. One name that WPS refuses
 * does not keep the others out.
 */
export function registerFunctions(add: AddFunction, namespace: string, language: Language): Registration {
  const registered: string[] = [];
  const refused: { name: string; why: string }[] = [];
  for (const description of catalogue) {
    const { name } = description;
    try {
      add(namespace, name, functionForWps(description, language), metadataForWps(description, language));
      registered.push(name);
    } catch (fault) {
      refused.push({ name, why: fault instanceof Error ? fault.message : String(fault) });
    }
  }
  return { registered, refused };
}

function functionForWps(description: FunctionDescription, language: Language): WpsFunction {
  return (...given) => {
    const args = description.parameters.map((_, index) => argumentOfWps(given[index]));
    return resultForWps(callFunction(description, args, language), language);
  };
}

export function metadataForWps(description: FunctionDescription, language: Language): WpsMetadata {
  // From the first parameter on whose place may stay empty, all are optional to WPS: what is really missing our own error names.
  const firstOptional = description.parameters.findIndex(
    ({ optional, mayBeBlank }) => optional === true || mayBeBlank === true,
  );
  return {
    description: inLanguage(description.summary, language),
    parameters: description.parameters.map((parameter, index) => ({
      name: parameter.name,
      type: typeOf(parameter, firstOptional >= 0 && index >= firstOptional),
      description: inLanguage(parameter.about, language),
    })),
    // Whatever the shape: one cell may come out of a function that gives blocks, and an error is a text.
    result: { type: 'any' },
  };
}

function typeOf({ shape }: DescribedParameter, optional: boolean): string {
  return `any${shape === 'matrix' ? '[][]' : ''}${optional ? '?' : ''}`;
}
