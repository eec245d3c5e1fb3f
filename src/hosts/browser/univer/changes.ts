/** Who changed contents of cells, and where: by hand, by a patch, or with a sheet that came whole; results of formulas are no changes. */
import { ICommandService, type Injector } from '@univerjs/core';
import { InsertSheetMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import type { IInsertSheetMutationParams, ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';

/** The returned function ends it. @param listener gets the name of the sheet */
export function onContents(
  injector: Injector,
  current: () => FWorkbook | null,
  listener: (sheet: string) => void,
): () => void {
  const subscription = injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (options?.fromFormula) return;
    const book = current();
    if (id === SetRangeValuesMutation.id) {
      const { unitId, subUnitId } = params as ISetRangeValuesMutationParams;
      const sheet = book?.getId() === unitId ? book.getSheetBySheetId(subUnitId) : null;
      if (sheet) listener(sheet.getSheetName());
    } else if (id === InsertSheetMutation.id) {
      const { unitId, sheet } = params as IInsertSheetMutationParams;
      const filled = Object.keys(sheet.cellData ?? {}).length > 0;
      if (filled && book?.getId() === unitId) listener(sheet.name);
    }
  });
  return () => subscription.dispose();
}
