/** The month argument as a number 1–12. */

/** From a number 1–12, a date, or a text such as `2026-03`; anything else gives an error. */
export function monthNumber(cell: string): string {
  return `IF(ISNUMBER(${cell}),IF(${cell}>12,MONTH(${cell}),${cell}),VALUE(MID(${cell},6,2)))`;
}
