/** Whether a rules table still says what the built-in scheme of its id says. */
import { isError } from '../../core/cell';
import { findScheme } from '../../core/schemes';
import { printTable } from '../../core/table/print';
import type { Scheme } from '../../schemes/scheme';
import type { RulesReference } from './rules-reference';

export function builtInIs({ draft }: RulesReference, id: string): boolean {
  if (draft.scheme.id !== id) return false;
  const found = findScheme(id);
  return !isError(found) && printed(found.scheme) === printed(draft.scheme);
}

const kept = new WeakMap<Scheme, string>();

/** As a table: the order of properties and what is left out do not count there. */
function printed(scheme: Scheme): string {
  const found = kept.get(scheme) ?? JSON.stringify(printTable(scheme, { decisions: [], defects: [] }, 'zh'));
  kept.set(scheme, found);
  return found;
}
