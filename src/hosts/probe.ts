/** Questions to the running program, whose answers nobody could give without it. Answers never hold what is in a workbook. */
import type { Text } from '../core/words/text';

export type Answer = string | number | boolean | null | readonly Answer[];

export interface Probe {
  /** The same for ever, for reports. */
  readonly id: string;
  readonly about: Text;
  /** The answer that the product is built for; another one is worth a report. */
  readonly expected?: Answer;
  /** Puts a sheet of its own into the workbook, and deletes it. */
  readonly writes?: true;
  ask(): Promise<Answer> | Answer;
}

/** The sheet that questions put into the workbook, one after the other. */
export const PROBE_SHEET = 'StarBand ~probe';

/** A question that puts that sheet into the workbook. */
export const writingProbe = (id: string, about: Text, ask: Probe['ask'], expected?: Answer): Probe => ({
  id,
  about,
  writes: true,
  ...(expected === undefined ? {} : { expected }),
  ask,
});

export interface Answered {
  readonly id: string;
  readonly about: Text;
  /** `told`: nothing particular is expected. */
  readonly state: 'as-expected' | 'different' | 'failed' | 'told';
  readonly answer: Answer;
  readonly expected?: Answer;
}

/** All of these, one after the other: those that write use the same sheet. */
export async function askAll(probes: readonly Probe[], tell: (answer: Answered) => void): Promise<void> {
  for (const probe of probes) tell(await answered(probe));
}

/** No probe may keep the others waiting. */
const LONGEST = 8000;

export async function answered({ id, about, expected, ask }: Probe): Promise<Answered> {
  const known = expected === undefined ? {} : { expected };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer in ${LONGEST / 1000} s`)), LONGEST);
  });
  try {
    const answer = await Promise.race([ask(), late]);
    if (expected === undefined) return { id, about, state: 'told', answer };
    const same = JSON.stringify(answer) === JSON.stringify(expected);
    return { id, about, state: same ? 'as-expected' : 'different', answer, ...known };
  } catch (error) {
    return { id, about, state: 'failed', answer: String(error), ...known };
  } finally {
    clearTimeout(timer);
  }
}
