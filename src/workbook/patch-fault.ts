/** Faults of patches, in the words that the user reads: what happened, why, what to do. */
import type { PatchFault } from './port';

export function invalid(zh: string, en: string): PatchFault {
  return { kind: 'invalid', zh, en };
}

export function changed(address: string): PatchFault {
  return {
    kind: 'changed',
    zh: `${address} 的内容在读取之后已被改动，因此没有写入任何单元格。请重新读取后再试。`,
    en: `${address} was changed after it was read, so nothing was written. Read it again and retry.`,
  };
}

export function isProtected(sheet: string): PatchFault {
  return {
    kind: 'protected',
    zh: `工作表“${sheet}”受保护，不能写入，因此没有做任何更改。请先撤销工作表保护，或选择另一张工作表。`,
    en: `Sheet "${sheet}" is protected and cannot be written to, so nothing was changed. Unprotect it first, or choose another sheet.`,
  };
}

export function notWritten(address: string): PatchFault {
  return {
    kind: 'not-written',
    zh: `写入 ${address} 后读回的内容不一致，已全部撤回。请检查该单元格是否被锁定或被其他程序占用，然后重试。`,
    en: `${address} did not hold what was written, so everything was taken back. Check whether the cell is locked or in use elsewhere, then retry.`,
  };
}

export function hostFailed(reason: string): PatchFault {
  return {
    kind: 'not-written',
    zh: `表格程序没有完成写入（${reason}），已全部撤回。请重试；如果仍然失败，请保存后重新打开工作簿。`,
    en: `The spreadsheet did not complete the write (${reason}), so everything was taken back. Retry; if it fails again, save and reopen the workbook.`,
  };
}
