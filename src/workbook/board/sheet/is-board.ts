/** Whether a sheet is a board that was inserted, by what stands in its first cell: its ranking is of nobody's month. */
export function isBoardSheet(first: unknown): boolean {
  return (
    typeof first === 'string' && /^(?:(?:20\d\d-)?\d\d )?看板 · |^Board (?:(?:20\d\d-)?\d\d )?· /.test(first)
  );
}
