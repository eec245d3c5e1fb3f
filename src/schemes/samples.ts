/** Which of several marks of one person are averaged: all but the lowest or highest ones, or the best alone. Data only. */
export interface SampleRule {
  readonly dropLowest?: number;
  readonly dropHighest?: number;
  /** Only as many of the best. Not together with the others. */
  readonly best?: number;
}
