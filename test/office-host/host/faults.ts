/** Faults that tests plan: at which request, and how far it gets. */
import { HostFault } from '../engine/fault';

export interface PlannedFault {
  /** How many requests go through first; 0 for the next one. */
  readonly request?: number;
  /** As in `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes`; `ConnectionFailure` for a lost connection. */
  readonly code: string;
  readonly message?: string;
  /**
   * `before`: nothing is carried out. `after`: everything is, but the answer is lost. `{action}`: stops there;
   * what was done before stays done, as in Excel.
   */
  readonly when?: 'before' | 'after' | { readonly action: number };
}

/** Status codes as the library itself assigns them; 400 for all others. */
const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ActivityLimitReached: 429,
  ConnectionFailure: 500,
  GeneralException: 500,
  InvalidOrTimedOutSession: 408,
  Timeout: 408,
};

export class Faults {
  private planned: { readonly fault: PlannedFault; left: number }[] = [];

  plan(fault: PlannedFault): void {
    this.planned.push({ fault, left: fault.request ?? 0 });
  }

  clear(): void {
    this.planned = [];
  }

  /** The fault of the request that comes now. */
  next(): PlannedFault | undefined {
    const due = this.planned.find(({ left }) => left === 0)?.fault;
    this.planned = this.planned.filter(({ fault }) => fault !== due);
    for (const plan of this.planned) plan.left = Math.max(0, plan.left - 1);
    return due;
  }
}

export function faultOf({ code, message }: PlannedFault): HostFault {
  return new HostFault(code, message ?? `Planned by the test: ${code}.`, statuses[code] ?? 400);
}
