/**
 * Protected sheets. Univer has another idea of protection, so what the file says is kept in the sheet's custom data: whoever opened the
 * sheet may change its unlocked cells alone, and the file gets its protection back on saving.
 */
import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { text, type Text } from '../../../core/words/text';
import { HostError } from '../../../workbook/patch/host-error';
import type { Engine } from './engine';
import { protectionKey, protectionOf } from './protection-kept';
import type { Protection } from './protection-kept';

export function isProtected(sheet: FWorksheet): boolean {
  return protectionOf(sheet.getCustomMetadata()) !== null;
}

/** As a file without a password says it. */
const PLAIN: Protection = { flags: { sheet: 1, objects: 1, scenarios: 1 }, unlocked: [] };

/** Throws in words where the file has a password: nobody here can check it. */
export function setProtected(sheet: FWorksheet, on: boolean): void {
  const custom = sheet.getCustomMetadata() ?? {};
  const now = protectionOf(custom);
  if ((now !== null) === on) return;
  if (now !== null && Object.keys(now.flags).some((name) => /hash|password/i.test(name)))
    throw new HostError(withPassword(sheet.getSheetName()), 'Protected');
  const { [protectionKey]: _, ...rest } = custom;
  sheet.setCustomMetadata(on ? { ...rest, [protectionKey]: PLAIN } : rest);
}

const withPassword = (sheet: string): Text =>
  text(
    `“${sheet}”由密码保护，这里不能解除。请在 Excel 或 WPS 里输入密码解除。`,
    `“${sheet}” is protected by a password and cannot be opened here. Unprotect it in Excel or WPS.`,
  );

/** Changes to what a sheet holds, and to where it stands. */
const CHANGES =
  /^sheet\.command\.(set-range-values|clear-selection|delete-range|insert-range|insert-row|insert-col|insert-multi|remove-row|remove-col|move-range|move-rows|move-cols|auto-fill|paste|cut|delta|set-style|add-worksheet-merge|remove-worksheet-merge|sort|reorder|numfmt|set-bold|set-background|set-text|set-border|reset|clear)/;

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
}

/** Refuses changes by hand; `tell` says why. Returns the end of it. */
export function guardProtected({ univer, api }: Engine, tell: () => void): () => void {
  const commands = univer.__getInjector().get(ICommandService);
  const subscription = commands.beforeCommandExecuted(({ id, params }, options) => {
    if (!CHANGES.test(id) || options?.fromFormula) return;
    const { unitId, subUnitId, range } = (params ?? {}) as Params;
    const book = api.getActiveWorkbook();
    if (book === null || (unitId !== undefined && unitId !== book.getId())) return;
    const sheet = subUnitId === undefined ? book.getActiveSheet() : book.getSheetBySheetId(subUnitId);
    const protection = sheet && protectionOf(sheet.getCustomMetadata());
    if (!protection) return;
    const area = range ?? book.getActiveRange()?.getRange();
    if (area !== undefined && id === 'sheet.command.set-range-values' && isOpen(protection, area)) return;
    tell();
    throw new CustomCommandExecutionError('the sheet is protected');
  });
  return () => subscription.dispose();
}

function isOpen({ unlocked }: Protection, area: IRange): boolean {
  const open = new Set(unlocked.map(([row, column]) => `${row},${column}`));
  if ((area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1) > open.size) return false;
  for (let row = area.startRow; row <= area.endRow; row++)
    for (let column = area.startColumn; column <= area.endColumn; column++)
      if (!open.has(`${row},${column}`)) return false;
  return true;
}
