/** EtApiEvent: listening to the program. */
import type { Events, Listener } from '../state/events';
import { ModelObject } from './et-object';
import { text } from './format-target';

/** The events that the declarations name. Only those of sheets, books and calculation happen by themselves here. */
export const eventNames = [
  'WorkbookOpen',
  'NewWorkbook',
  'WorkbookBeforeSave',
  'WorkbookAfterSave',
  'WorkbookBeforeClose',
  'SheetSelectionChange',
  'SheetChange',
  'SheetActivate',
  'WindowActivate',
  'WindowDeactivate',
  'SheetCalculate',
  'WorkbookActivate',
  'WorkbookDeactivate',
  'WorkbookNewSheet',
  'AfterCalculate',
  'SheetBeforeDelete',
  'AfterTaskPaneShow',
  'AfterTaskPaneHidden',
] as const;

export class EtApiEvent extends ModelObject {
  readonly #events: Events;

  constructor(events: Events) {
    super();
    this.#events = events;
  }

  AddApiEventListener(event: unknown, callback: unknown): void {
    this.#events.add(known(event), listener(callback));
  }

  RemoveApiEventListener(event: unknown, callback?: unknown): void {
    const given = callback === undefined || callback === null;
    this.#events.remove(known(event), given ? undefined : listener(callback));
  }
}

function known(event: unknown): string {
  const name = text(event, 'the name of an event');
  if (!eventNames.some((one) => one === name)) throw new Error(`WPS tells of no event "${name}"`);
  return name;
}

function listener(callback: unknown): Listener {
  if (typeof callback !== 'function' && typeof callback !== 'string') {
    throw new Error('WPS: a listener is a function, or the name of one');
  }
  return callback as Listener;
}
