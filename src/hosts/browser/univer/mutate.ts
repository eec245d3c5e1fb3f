/** Runs a mutation of Univer at once, with its entry in the undo list. */
import { ICommandService, IUndoRedoService } from '@univerjs/core';
import type { IMutationInfo } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';

export function mutate(sheet: FWorksheet, redo: IMutationInfo, undo: IMutationInfo): void {
  const injector = sheet.getInject();
  if (!injector.get(ICommandService).syncExecuteCommand(redo.id, redo.params)) throw new Error(redo.id);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: sheet.getWorkbook().getUnitId(),
    undoMutations: [undo],
    redoMutations: [redo],
  });
}

/** Where a mutation takes place. */
export const placeOf = (sheet: FWorksheet) => ({
  unitId: sheet.getWorkbook().getUnitId(),
  subUnitId: sheet.getSheetId(),
});
