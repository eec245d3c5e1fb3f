/** What a sheet may be called. */
import { invalidArgument, itemAlreadyExists } from '../engine/fault';

/** @returns the name @throws where Excel would refuse it */
export function sheetName(name: string, others: readonly { readonly Name: string }[]): string {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument(`'${name}' is no name of a sheet`);
  // Excel keeps it for its list of changes.
  if (name.toLowerCase() === 'history') throw invalidArgument(`'${name}' is reserved`);
  if (others.some((other) => other.Name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
  return name;
}
