/**
 * functions.json as Excel reads it: the keys and values that the documentation of the metadata and Microsoft's own generator know. An
 * unknown key is a fault here, since Excel would pass over it in silence.
 */
import { nameFault } from './function-names';

type Json = Readonly<Record<string, unknown>>;

const KEYS = {
  file: ['$schema', 'allowErrorForDataTypeAny', 'functions', 'enums'],
  function: ['id', 'name', 'description', 'helpUrl', 'parameters', 'result'],
  parameter: ['name', 'description', 'type', 'dimensionality', 'optional', 'customEnumId'],
  enum: ['id', 'type', 'values'],
};
const TYPES = ['any', 'string', 'number', 'boolean'];
const SHAPES = ['scalar', 'matrix'];
const ID = /^[A-Za-z][A-Za-z0-9._]{0,127}$/;

export function metadataFaults(file: Json): readonly string[] {
  const faults = strangers(file, KEYS.file, 'the file');
  if (file.allowErrorForDataTypeAny !== true) faults.push('errors are not handed over');
  const enums = list(file.enums);
  const functions = list(file.functions);
  faults.push(...duplicates(functions, 'id'), ...duplicates(functions, 'name'), ...duplicates(enums, 'id'));
  for (const one of functions) faults.push(...functionFaults(one, enums));
  for (const one of enums) faults.push(...enumFaults(one, functions));
  return faults;
}

function functionFaults(one: Json, enums: readonly Json[]): readonly string[] {
  const name = String(one.name);
  const faults = strangers(one, KEYS.function, name);
  const why = nameFault(name);
  if (why !== null) faults.push(`${name} ${why}`);
  if (!ID.test(String(one.id))) faults.push(`the id ${String(one.id)} is not allowed`);
  if (isBlank(one.description)) faults.push(`${name} is not described`);
  if (!String(one.helpUrl).startsWith('https://')) faults.push(`the help of ${name} has no https address`);
  const result = one.result as Json | undefined;
  if (!TYPES.includes(String(result?.type)) || !SHAPES.includes(String(result?.dimensionality)))
    faults.push(`the result of ${name} is not described`);
  const parameters = list(one.parameters);
  faults.push(...duplicates(parameters, 'name'));
  for (const parameter of parameters) faults.push(...parameterFaults(name, parameter, enums));
  const optional = parameters.map((parameter) => parameter.optional === true);
  if (optional.lastIndexOf(false) > optional.indexOf(true) && optional.includes(true))
    faults.push(`${name} has an optional argument before one that is not`);
  return faults;
}

function parameterFaults(name: string, parameter: Json, enums: readonly Json[]): readonly string[] {
  const at = `${name}(${String(parameter.name)})`;
  const faults = strangers(parameter, KEYS.parameter, at);
  if (isBlank(parameter.name) || isBlank(parameter.description)) faults.push(`${at} is not described`);
  if (!TYPES.includes(String(parameter.type))) faults.push(`${at} has the type ${String(parameter.type)}`);
  if (!SHAPES.includes(String(parameter.dimensionality))) faults.push(`${at} has no shape`);
  if (typeof parameter.optional !== 'boolean') faults.push(`${at} does not say whether it is optional`);
  if (parameter.customEnumId === undefined) return faults;
  const found = enums.find((one) => one.id === parameter.customEnumId);
  if (found === undefined) faults.push(`${at} names an enum that is not there`);
  else if (found.type !== parameter.type) faults.push(`${at} and its enum have different types`);
  return faults;
}

function enumFaults(one: Json, functions: readonly Json[]): readonly string[] {
  const id = String(one.id);
  const faults = strangers(one, KEYS.enum, id);
  if (!ID.test(id)) faults.push(`the id ${id} is not allowed`);
  const used = functions.flatMap((each) => list(each.parameters)).some((each) => each.customEnumId === id);
  if (!used) faults.push(`the enum ${id} is not used`);
  const values = list(one.values);
  if (one.type !== 'string' || values.length === 0) faults.push(`the enum ${id} holds no texts`);
  for (const value of values)
    if (isBlank(value.name) || isBlank(value.stringValue))
      faults.push(`a value of ${id} lacks its name or text`);
  return [...faults, ...duplicates(values, 'stringValue')];
}

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

function strangers(object: Json, known: readonly string[], at: string): string[] {
  return Object.keys(object).flatMap((key) =>
    known.includes(key) ? [] : [`${at} has the unknown key ${key}`],
  );
}

/** Excel does not tell capitals from small letters. */
function duplicates(objects: readonly Json[], key: string): readonly string[] {
  const seen = objects.map((one) => String(one[key]).toUpperCase());
  return seen.flatMap((value, index) =>
    seen.indexOf(value) < index ? [`${key} ${value} stands twice`] : [],
  );
}
