/** CustomTaskpane: a pane beside the sheet, which shows a page of the add-in. */
import type { Pane, TaskPanes } from '../state/panes';
import { ModelObject } from './et-object';
import { flag, number, text } from './format-target';

export class CustomTaskpane extends ModelObject {
  readonly #panes: TaskPanes;
  readonly #pane: Pane;

  constructor(panes: TaskPanes, pane: Pane) {
    super();
    this.#panes = panes;
    this.#pane = pane;
  }

  get ID(): number {
    return this.#pane.id;
  }

  set ID(_: unknown) {
    throw new Error("the stand-in keeps a pane's ID");
  }

  get Visible(): boolean {
    return this.#alive().visible;
  }

  set Visible(value: unknown) {
    this.#alive().visible = flag(value, 'Visible');
  }

  get Width(): number {
    return this.#alive().width;
  }

  set Width(value: unknown) {
    this.#alive().width = number(value, 'Width');
  }

  get Height(): number {
    return this.#alive().height;
  }

  set Height(value: unknown) {
    this.#alive().height = number(value, 'Height');
  }

  get MinWidth(): number {
    return this.#alive().minWidth;
  }

  set MinWidth(value: unknown) {
    this.#alive().minWidth = number(value, 'MinWidth');
  }

  get MaxWidth(): number {
    return this.#alive().maxWidth;
  }

  set MaxWidth(value: unknown) {
    this.#alive().maxWidth = number(value, 'MaxWidth');
  }

  /** MsoCTPDockPosition: 0 left, 1 top, 2 right, 3 bottom, 4 floating. */
  get DockPosition(): number {
    return this.#alive().dock;
  }

  set DockPosition(value: unknown) {
    const dock = number(value, 'DockPosition');
    if (![0, 1, 2, 3, 4].includes(dock)) throw new Error('WPS: DockPosition takes 0 to 4');
    this.#alive().dock = dock;
  }

  Navigate(url: unknown): void {
    this.#alive().url = text(url, 'url');
  }

  Delete(): void {
    this.#panes.all.delete(this.#alive().id);
  }

  #alive(): Pane {
    if (!this.#panes.all.has(this.#pane.id)) throw new Error('WPS: this task pane was deleted');
    return this.#pane;
  }
}
