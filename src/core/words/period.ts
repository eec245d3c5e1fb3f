/** The stretch of time that one sheet of a scheme covers. */
export type Period = 'month' | 'quarter' | 'quarter-or-year' | 'year' | 'log';
