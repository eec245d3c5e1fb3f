/** Interior: the fill of a range or of a conditional format. */
import type { App } from '../state/app';
import { EtObject } from './et-object';
import { color, number } from './format-target';
import type { FormatTarget } from './format-target';

const none = -4142;
const solid = 1;
const white = 0xffffff;

export class Interior extends EtObject {
  readonly #target: FormatTarget;

  constructor(app: App, parent: () => object, target: FormatTarget) {
    super(app, parent);
    this.#target = target;
  }

  /** Without a fill it reads as white. */
  get Color(): unknown {
    const fill = this.#target.get('fill');
    return fill === undefined ? null : (fill ?? white);
  }

  set Color(value: unknown) {
    this.#target.set({ fill: color(value, 'Interior.Color') });
  }

  get ColorIndex(): unknown {
    return this.#target.get('fill') === null ? none : null;
  }

  /** Only taking the fill away is modelled. */
  set ColorIndex(value: unknown) {
    if (number(value, 'ColorIndex') !== none) throw new Error('the stand-in knows no palette');
    this.#target.set({ fill: null });
  }

  get Pattern(): unknown {
    const fill = this.#target.get('fill');
    return fill === undefined ? null : fill === null ? none : solid;
  }

  set Pattern(value: unknown) {
    const pattern = number(value, 'Pattern');
    if (pattern === none) this.#target.set({ fill: null });
    else if (pattern !== solid) throw new Error('the stand-in knows no patterns but none and solid');
    else if (this.#target.get('fill') === null) this.#target.set({ fill: white });
  }
}
