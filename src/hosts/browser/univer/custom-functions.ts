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

export function argumentFor(parameter: Parameter, value: BaseValueObject | undefined): unknown {
  if (value === undefined) return null;
  if (parameter.shape === 'scalar') return singleFrom(value);
  return value.isNull() && parameter.optional ? null : matrixFrom(value);
}

export abstract class OwnFunction extends BaseFunction {
  abstract readonly parameters: readonly Parameter[];
  protected abstract readonly run: Implementation;

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    return this.answerTo(this.parameters.map((parameter, at) => argumentFor(parameter, given[at])));
  }

  /** Like Excel: an error in a scalar argument is the result, and the function is not called. */
  answerTo(args: readonly unknown[]): BaseValueObject {
    try {
      const incoming = args.find((argument) => argument instanceof FunctionError);
      if (incoming instanceof FunctionError) return errorObject(incoming.code);
      return resultObject(this.run(...args, invocation));
    } catch (error) {
      return errorObject(isFunctionError(error) ? error.code : ErrorType.VALUE);
    }
  }
}

export function customFunctions(
  catalogue: readonly FunctionDescription[],
  implementations: Implementations,
): [Ctor<BaseFunction>, string][] {
  return catalogue.flatMap(({ name, parameters }): [Ctor<BaseFunction>, string][] => {
    const run = implementations.get(name);
    if (!run) return [];
    class Custom extends OwnFunction {
      override minParams = parameters.filter((parameter) => !parameter.optional).length;
      override maxParams = parameters.length;
      readonly parameters = parameters;
      protected readonly run = run as Implementation;
    }
    return [[Custom, name]];
  });
}
