/**
 * What Univer does not know of a sheet is kept in the sheet's custom data: a copy has it too, and it goes with the sheet. Univer's own
 * way of setting them leaves no entry in the undo list, and a sheet that comes back would be without them.
 */
import { CommandType, ICommandService, IUniverInstanceService } from '@univerjs/core';
import type { CustomData, IAccessor, Univer, Workbook } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { mutate, placeOf } from './mutate';

interface Params {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly custom: CustomData;
}

const mutation = {
  id: 'starband.mutation.keep-with-sheet',
  type: CommandType.MUTATION,
  handler: (accessor: IAccessor, { unitId, subUnitId, custom }: Params): boolean => {
    const book = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    const sheet = book?.getSheetBySheetId(subUnitId);
    if (!sheet) return false;
    sheet.setCustomMetadata(custom);
    return true;
  },
};

/** Call once for an engine. */
export function knowKept(univer: Univer): void {
  univer.__getInjector().get(ICommandService).registerCommand(mutation);
}

export function keepWith(sheet: FWorksheet, key: string, value: unknown): void {
  const before = sheet.getCustomMetadata();
  const set = (custom: CustomData) => ({ id: mutation.id, params: { ...placeOf(sheet), custom } });
  mutate(sheet, set({ ...before, [key]: value }), set(before));
}
