/** Ids as Excel's, never the same twice in a process: handlers of an earlier workbook do not hear a later one. */
let last = 0;

export const newId = (): string => `{00000000-0000-0000-0000-${String(++last).padStart(12, '0')}}`;
