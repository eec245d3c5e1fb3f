/** Task panes that the add-in created. */

export interface Pane {
  readonly id: number;
  url: string;
  readonly title: string;
  visible: boolean;
  width: number;
  height: number;
  minWidth: number;
  maxWidth: number;
  dock: number;
}

export class TaskPanes {
  readonly all = new Map<number, Pane>();
  #last = 0;

  create(url: string, title: string): Pane {
    this.#last += 1;
    const pane: Pane = {
      id: this.#last,
      url,
      title,
      visible: false,
      width: 300,
      height: 600,
      minWidth: 0,
      maxWidth: 0,
      dock: 2,
    };
    this.all.set(pane.id, pane);
    return pane;
  }
}
