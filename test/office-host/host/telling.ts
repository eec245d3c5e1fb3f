/** Tells the client what happened in the workbook, as far as it has asked for that. */
import { WORKBOOK_TARGET, type Registrations } from '../engine/registrations';
import { eventType, type WorkbookEvent } from '../model/events';

/** An entry of a message from the host. */
export interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const CATEGORY = 65_536;

/** To whom an event goes: to the handlers of the object itself, and to those of the workbook. */
function targetsOf({ type, target }: WorkbookEvent, registrations: Registrations): readonly string[] {
  // Older than the others: it is not asked for over the wire.
  if (type === eventType.documentSelection) return [''];
  const targets = target === undefined ? [WORKBOOK_TARGET] : [WORKBOOK_TARGET, target];
  return targets.filter((each) => registrations.has(type, each));
}

export function entriesOf(event: WorkbookEvent, registrations: Registrations): readonly Entry[] {
  const message = JSON.stringify(event.payload);
  return targetsOf(event, registrations).map((targetId) => ({
    messageCategory: CATEGORY,
    messageType: event.type,
    targetId,
    message,
  }));
}
