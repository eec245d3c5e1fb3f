/** Knows whether the workbook was changed since it was opened or saved. */
import { CommandType, ICommandService } from '@univerjs/core';
import type { Engine } from '../univer/engine';

export class Unsaved {
  private changed = false;

  constructor(engine: Engine) {
    const commands = engine.univer.__getInjector().get(ICommandService);
    commands.onCommandExecuted((command, options) => {
      if (command.type !== CommandType.MUTATION || options?.onlyLocal || options?.fromFormula) return;
      // What the engine calculates is no change of the user's.
      if (!command.id.startsWith('formula.')) this.changed = true;
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
    this.changed = false;
  }
}
