/** AVERAGEA over an array that is no range passes over TRUE and FALSE in Excel, and takes texts for 0; Univer 0.25.1 counts all of them. */
import type { Ctor } from '@univerjs/core';
import { functionStatistical, NullValueObject } from '@univerjs/engine-formula';
import type {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
} from '@univerjs/engine-formula';

const name = 'AVERAGEA';

export function averageA(): [Ctor<BaseFunction>, string][] {
  const Original = functionStatistical.find(([, one]) => String(one) === name)?.[0] as Ctor<BaseFunction>;
  class AverageA extends Original {
    override needsReferenceObject = true;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      return super.calculate(...given.map(counted)) as BaseValueObject;
    }
  }
  return [[AverageA, name]];
}

function counted(value: BaseValueObject): BaseValueObject {
  if (value.isReferenceObject()) return (value as unknown as BaseReferenceObject).toArrayValueObject();
  if (!value.isArray()) return value;
  return (value as ArrayValueObject).mapValue((one) => (one.isBoolean() ? NullValueObject.create() : one));
}
