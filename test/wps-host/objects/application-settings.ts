/** Application: its switches, and calculation. */
import { automatic } from '../state/app';
import type { App } from '../state/app';
import { EtObject } from './et-object';
import { flag } from './format-target';

const manual = -4135;
const semiautomatic = 2;
const done = 0;
const pending = 2;

export abstract class ApplicationSettings extends EtObject {
  readonly #app: App;

  constructor(app: App) {
    super(app, () => this);
    this.#app = app;
  }

  get ScreenUpdating(): boolean {
    return this.#app.screenUpdating;
  }

  set ScreenUpdating(value: unknown) {
    this.#app.screenUpdating = flag(value, 'ScreenUpdating');
  }

  get DisplayAlerts(): boolean {
    return this.#app.displayAlerts;
  }

  set DisplayAlerts(value: unknown) {
    this.#app.displayAlerts = flag(value, 'DisplayAlerts');
  }

  get EnableEvents(): boolean {
    return this.#app.events.enabled;
  }

  set EnableEvents(value: unknown) {
    this.#app.events.enabled = flag(value, 'EnableEvents');
  }

  get StatusBar(): string | false {
    return this.#app.statusBar;
  }

  set StatusBar(value: unknown) {
    this.#app.statusBar = typeof value === 'string' ? value : false;
  }

  get Calculation(): number {
    return this.#app.calculation;
  }

  set Calculation(value: unknown) {
    if (value !== automatic && value !== manual && value !== semiautomatic) {
      throw new Error(`WPS: Calculation takes -4105, -4135 or 2, not ${String(value)}`);
    }
    this.#app.calculation = value;
    if (value === automatic) this.#app.calculate();
  }

  get CalculationState(): number {
    return this.#app.calculated === this.#app.changes ? done : pending;
  }

  Calculate(): void {
    this.#app.calculate();
    this.#app.events.fire('AfterCalculate');
  }

  CalculateFull(): void {
    this.Calculate();
  }
}
