/** A line without what is blank at its end. */
export function trimmed<T>(line: readonly T[], isBlank: (cell: T) => boolean): readonly T[] {
  let length = line.length;
  while (length > 0 && isBlank(line[length - 1] as T)) length--;
  return line.slice(0, length);
}
