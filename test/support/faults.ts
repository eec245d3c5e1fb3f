/** How many faults the suites of the adapters inject, and where that is told. */
import { appendFileSync } from 'node:fs';

/** The file that `npm run proof:faults` names: then commands are failed at every place, otherwise at some where there are many. */
const report = process.env.STARBAND_FAULTS_REPORT;

export const everywhere = report !== undefined;

/** Ends what hangs: a command in most places takes long to be failed in all of them. */
export const faultsTimeout = everywhere ? 3_600_000 : 1_200_000;

export interface FaultCount {
  /** The suite. */
  readonly host: string;
  readonly command: string;
  /** Accesses or requests of the command without a fault. */
  readonly places: number;
  readonly faults: number;
}

/** For the proof's page, once all of a test has held; silent otherwise. */
export function tellFaults(count: FaultCount): void {
  const title = expect.getState().currentTestName;
  if (report !== undefined) appendFileSync(report, `${JSON.stringify({ title, ...count })}\n`);
}
