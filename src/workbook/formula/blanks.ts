/**
 * Excel on a desktop is said to hand the blank cells of a range to a function as 0, with nothing to tell them from a 0 that somebody
 * typed; on the web they are null. Where a blank has a meaning of its own, formulas pass blank cells as empty text, which arrives as
 * that everywhere.
 */
export function blanksAsText(range: string): string {
  return `IF(ISBLANK(${range}),"",${range})`;
}
