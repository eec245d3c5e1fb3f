/** What every contender must come to, person by person. */
export interface Outcome {
  readonly total: number;
  readonly grade: string;
  readonly salary: number;
}

/** Throws at the first person for whom two contenders differ. */
export function demandEqual(name: string, expected: readonly Outcome[], came: readonly Outcome[]): void {
  came.forEach((outcome, index) => {
    const wanted = expected[index];
    if (
      wanted === undefined ||
      outcome.total !== wanted.total ||
      outcome.grade !== wanted.grade ||
      outcome.salary !== wanted.salary
    ) {
      throw new Error(
        `${name}: person ${index} differs: ${JSON.stringify(outcome)} instead of ${JSON.stringify(wanted)}`,
      );
    }
  });
}
