/** Rising numbers in short: where one is not the next after the one before, its place and itself; then how many they are. */

/** @example 1 2 3 9 10 → `↓0:1 3:9 /5` */
export function runsOf(numbers: readonly number[]): string {
  const runs = numbers.flatMap((one, index) =>
    index > 0 && one === (numbers[index - 1] ?? 0) + 1 ? [] : [`${index}:${one}`],
  );
  return `↓${runs.join(' ')} /${numbers.length}`;
}

/** Undefined where it is none, or they are not as many. */
export function numbersIn(words: string, count: number): readonly number[] | undefined {
  const [, runs, total] = /^↓(0:\d+(?: \d+:\d+)*) \/(\d+)$/.exec(words) ?? [];
  if (runs === undefined || Number(total) !== count) return undefined;
  const starts = new Map(runs.split(' ').map((run) => run.split(':').map(Number) as [number, number]));
  const numbers: number[] = [];
  for (let index = 0; index < count; index++)
    numbers.push(starts.get(index) ?? (numbers[index - 1] ?? 0) + 1);
  return numbers;
}
