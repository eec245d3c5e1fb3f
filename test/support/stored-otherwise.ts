/** What a program may store instead of what was written to a cell. Undefined where that would be no other thing. */
export interface Stored {
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly isError?: boolean;
}

type Otherwise = (written: Stored | undefined, before: Stored | undefined) => Stored | null | undefined;

const same = (a: Stored | undefined, b: Stored | undefined): boolean =>
  a?.value === b?.value && a?.formula === b?.formula;

/** Null is a cell that holds nothing. */
export const OTHERWISE: Readonly<Record<string, Otherwise>> = {
  'text for a number': (written) =>
    typeof written?.value === 'number' && written.formula === undefined
      ? { value: String(written.value) }
      : undefined,
  'a number for text': (written) =>
    typeof written?.value === 'string' && written.formula === undefined ? { value: 7 } : undefined,
  'a rounded number': (written) => {
    if (typeof written?.value !== 'number' || written.formula !== undefined) return undefined;
    const value = Number(written.value.toPrecision(1));
    return value === written.value ? undefined : { value };
  },
  'the letters of a formula': (written) =>
    written?.formula === undefined ? undefined : { value: written.formula },
  'what was there before': (written, before) => (same(written, before) ? undefined : (before ?? null)),
  'an error': (written) => (written === undefined ? undefined : { value: '#N/A', isError: true }),
};

/** Stores otherwise once, at the first cell from the nth on where it makes a difference. */
export function once(otherwise: Otherwise, nth: number) {
  let count = 0;
  const state = { done: false, cells: 0 };
  const store = (written: Stored | undefined, before: Stored | undefined): Stored | null | undefined => {
    state.cells += 1;
    if (state.done || count++ < nth) return undefined;
    const other = otherwise(written, before);
    if (other !== undefined) state.done = true;
    return other;
  };
  return { state, store };
}
