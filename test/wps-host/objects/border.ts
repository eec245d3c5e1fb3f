/** Border: one line of a range, or all of `Borders`. */
import type { App } from '../state/app';
import type { Line } from '../state/formats';
import { EtObject } from './et-object';
import { color, number } from './format-target';

/** Where a border's lines are kept. */
export interface LineTarget {
  /** Undefined where the lines differ. */
  get(): Line | null | undefined;
  set(line: Line | null): void;
}

const none = -4142;
const plain: Line = { style: 1, weight: 2, color: 0 };

export class Border extends EtObject {
  readonly #target: LineTarget;

  constructor(app: App, parent: () => object, target: LineTarget) {
    super(app, parent);
    this.#target = target;
  }

  get LineStyle(): unknown {
    const line = this.#target.get();
    return line === undefined ? null : (line?.style ?? none);
  }

  set LineStyle(value: unknown) {
    const style = number(value, 'LineStyle');
    this.#target.set(style === none ? null : { ...this.#line(), style });
  }

  get Weight(): unknown {
    const line = this.#target.get();
    return line === undefined ? null : (line?.weight ?? plain.weight);
  }

  set Weight(value: unknown) {
    this.#target.set({ ...this.#line(), weight: number(value, 'Weight') });
  }

  get Color(): unknown {
    const line = this.#target.get();
    return line === undefined ? null : (line?.color ?? 0);
  }

  /** Colouring a line that is not there draws it. */
  set Color(value: unknown) {
    this.#target.set({ ...this.#line(), color: color(value, 'Border.Color') });
  }

  #line(): Line {
    return this.#target.get() ?? plain;
  }
}
