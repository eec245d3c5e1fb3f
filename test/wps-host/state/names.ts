/** What sheets and defined names may be called. */
import { parseArea } from './reference';

/** Why a sheet cannot be called so; null where it can. */
export function checkSheetName(name: string): string | null {
  if (name === '' || name.length > 31) return 'must have 1 to 31 characters';
  if (/[[\]:*?/\\]/.test(name)) return 'has a character that sheet names must not have';
  return name.startsWith("'") || name.endsWith("'") ? 'begins or ends with an apostrophe' : null;
}

/** Why a range cannot be called so; null where it can. */
export function checkDefinedName(name: string): string | null {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255) return 'is not spelt as a name';
  const reference = parseArea(name) !== null || /^(r|c|r\d*c\d*)$/i.test(name);
  return reference ? 'reads as a cell address' : null;
}
