/** In which order lines of 星级台账 were written, however the sheet has been sorted since. */
/** As much of a line as tells when it was written. */
export interface WrittenLine {
  readonly month?: string;
  readonly reason: string;
  readonly time: string;
}

const WRITTEN = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/;

/** Undefined where somebody typed the line, or something else there. */
export const timeOf = ({ time }: WrittenLine): string | undefined => (WRITTEN.test(time) ? time : undefined);

const CORRECTED = /^(更正：|correction: )/;

export const isCorrection = ({ reason }: Pick<WrittenLine, 'reason'>): boolean => CORRECTED.test(reason);

/** Lines of one month, the last written last: by their times where all have one, with corrections after what they correct. */
export function asWritten<L extends WrittenLine>(lines: readonly L[]): readonly L[] {
  const timed = lines.every((line) => timeOf(line) !== undefined);
  const key = (line: L): string => `${timed ? line.time : ''} ${isCorrection(line) ? 1 : 0}`;
  return [...lines].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The oldest month first. Lines without a month are left out. */
export function byMonth<L extends WrittenLine>(lines: readonly L[]): readonly L[] {
  const months = new Map<string, L[]>();
  for (const line of lines)
    if (line.month !== undefined) months.set(line.month, [...(months.get(line.month) ?? []), line]);
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => asWritten(own));
}
