/**
 * The values that a formula hands to one of our functions. What people and our sheets write there is understood: references,
 * constants, sums, IF, ISBLANK and their like, and our own functions. Of anything else nobody says a value here.
 */
import type { Argument } from '../../functions/description';
import { NotUnderstood, Reader, type Scope } from './reader';

/** Undefined where the text, or a cell that it takes, is not understood. An empty text is an argument left out. */
export function valueOf(text: string, scope: Scope): { readonly value: Argument } | undefined {
  if (text.trim() === '') return { value: undefined };
  try {
    const grid = new Reader(text, scope).whole();
    return { value: grid.length === 1 && grid[0]?.length === 1 ? (grid[0][0] ?? null) : grid };
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}
