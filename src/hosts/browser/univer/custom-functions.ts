/**
 * The catalogue's functions as functions of the engine. Subclasses of BaseFunction rather than the facade's
 * `registerFunction`: there a blank cell arrives as 0, and one exception stops the engine for good.
 */
import type { Ctor } from '@univerjs/core';
import { BaseFunction, ErrorType } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { FunctionDescription, Parameter } from '../../../functions/description';
import { FunctionError, isFunctionError } from '../excel-runtime';
import type { Implementation, Implementations } from '../excel-runtime';
import { errorObject, matrixFrom, resultObject, singleFrom } from '../values';

/** Excel hands over an invocation object last; nothing of it is used. */
const invocation = Object.freeze({});

function argumentFor(parameter: Parameter, value: BaseValueObject | undefined): unknown {
  if (value === undefined) return null;
  if (parameter.shape === 'scalar') return singleFrom(value);
  return value.isNull() && parameter.optional ? null : matrixFrom(value);
}

/** Like Excel: an error in a scalar argument is the result, and the function is not called. */
export function call(
  parameters: readonly Parameter[],
  run: Implementation,
  given: readonly BaseValueObject[],
) {
  try {
    const args = parameters.map((parameter, index) => argumentFor(parameter, given[index]));
    const incoming = args.find((argument) => argument instanceof FunctionError);
    if (incoming instanceof FunctionError) return errorObject(incoming.code);
    return resultObject(run(...args, invocation));
  } catch (error) {
    return errorObject(isFunctionError(error) ? error.code : ErrorType.VALUE);
  }
}

export function customFunctions(
  catalogue: readonly FunctionDescription[],
  implementations: Implementations,
): [Ctor<BaseFunction>, string][] {
  return catalogue.flatMap(({ name, parameters }): [Ctor<BaseFunction>, string][] => {
    const run = implementations.get(name);
    if (!run) return [];
    class Custom extends BaseFunction {
      override minParams = parameters.filter((parameter) => !parameter.optional).length;
      override maxParams = parameters.length;
      override calculate(...given: BaseValueObject[]) {
        return call(parameters, run as Implementation, given);
      }
    }
    return [[Custom, name]];
  });
}
