/** Knows whether the workbook was changed since it was opened or saved. */
import { CommandType, ICommandService } from '@univerjs/core';
import type { Engine } from '../univer/engine';

/** What the engine does by itself: results of formulas, the height of rows that they need, and what the formula bar shows of the selected cell. */
const BY_ITSELF = /^(formula\.|doc\.mutation\.|sheet\.mutation\.set-worksheet-row-(is-)?auto-height$)/;

export class Unsaved {
  private changed = false;
  private listener: (any: boolean) => void = () => undefined;

  constructor(engine: Engine) {
    const commands = engine.univer.__getInjector().get(ICommandService);
    commands.onCommandExecuted((command, options) => {
      if (command.type !== CommandType.MUTATION || options?.onlyLocal || options?.fromFormula) return;
      if (!BY_ITSELF.test(command.id)) this.set(true);
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.changed) event.preventDefault();
    });
  }

  get any(): boolean {
    return this.changed;
  }

  /** What is there now counts as saved. */
  reset(): void {
    this.set(false);
  }

  /** What was never saved, though nothing was changed here. */
  mark(): void {
    this.set(true);
  }

  /** Tells of every change, and of saving. */
  follow(listener: (any: boolean) => void): void {
    this.listener = listener;
  }

  private set(changed: boolean): void {
    this.changed = changed;
    this.listener(changed);
  }
}
