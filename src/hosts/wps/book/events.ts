/** Events of WPS. They may come with the sheet, or with nothing at all. */
import type { Stop } from '../../listeners';
import type { EtApplication, EtEvent, EtSheet } from './et';

/** Hears the name of the sheet that an event came from. */
export function listenTo(
  app: EtApplication,
  events: readonly EtEvent[],
  hear: (sheet: string) => void,
): Stop {
  const listener = (sheet?: unknown): void => {
    try {
      hear(nameOf(app, sheet));
    } catch {
      // The sheet has gone, or WPS is busy; the next event tells.
    }
  };
  const { ApiEvent } = app;
  for (const event of events) ApiEvent.AddApiEventListener(event, listener);
  return () => {
    for (const event of events) ApiEvent.RemoveApiEventListener(event, listener);
  };
}

/** Without a payload it is the sheet in front: users change no other. */
function nameOf(app: EtApplication, sheet: unknown): string {
  const name = (sheet as Partial<EtSheet> | null | undefined)?.Name;
  return typeof name === 'string' ? name : (app.ActiveWorkbook?.ActiveSheet.Name ?? '');
}
