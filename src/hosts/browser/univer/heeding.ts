/** Univer's facade passes over what its commands refuse. Here a refused command is an error, so that the patch is taken back. */
import type { ICommandService } from '@univerjs/core';

export function heeding(commands: ICommandService, run: () => void): void {
  const { syncExecuteCommand } = commands;
  commands.syncExecuteCommand = function heeded(this: ICommandService, id: string, ...rest: never[]) {
    const done = syncExecuteCommand.call(this, id, ...rest);
    if (done === false) throw new Error(`表格引擎拒绝了 ${id} the engine refused ${id}`);
    return done;
  } as typeof syncExecuteCommand;
  try {
    run();
  } finally {
    commands.syncExecuteCommand = syncExecuteCommand;
  }
}
