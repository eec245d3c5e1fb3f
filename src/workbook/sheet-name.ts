/** Names for new sheets. */
import { maxSheetName } from './limits';

/**
 * A name like the wanted one that no sheet has: characters that sheet names cannot hold are replaced, the length kept, a number added where
 * needed. Sheet names are compared without case.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean =
    wanted
      .replace(/[[\]:*?/\\]/g, '-')
      .replace(/^'+|'+$/g, '')
      .trim() || 'StarBand';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${[...clean]
      .slice(0, maxSheetName - suffix.length)
      .join('')
      .trimEnd()}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
