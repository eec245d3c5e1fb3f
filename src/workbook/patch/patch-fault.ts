/** Faults of patches, in the words that the user reads: what happened, why, what to do. */
import type { Text } from '../../core/words/text';
import { hasWords, NotRestored } from './host-error';
import type { PatchFault } from '../port';

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

export function hasNote(address: string): PatchFault {
  return {
    kind: 'changed',
    zh: `${address} 有批注，会随这一行一起删除，因此没有撤销。请先移走或删除批注，然后重试。`,
    en: `${address} has a note, which would be deleted with its row, so nothing was undone. Move or delete the note, then retry.`,
  };
}

export function isProtected(sheet: string): PatchFault {
  return {
    kind: 'protected',
    zh: `工作表“${sheet}”受保护，不能写入，因此没有做任何更改。请先撤销工作表保护，或选择另一张工作表。`,
    en: `Sheet "${sheet}" is protected and cannot be written to, so nothing was changed. Unprotect it first, or choose another sheet.`,
  };
}

export function structureProtected(): PatchFault {
  return {
    kind: 'protected',
    zh: '工作簿的结构受保护，不能添加或删除工作表，因此没有做任何更改。请先撤销工作簿保护（审阅 → 保护工作簿）。',
    en: 'The structure of the workbook is protected: no sheet can be added or deleted, so nothing was changed. Unprotect the workbook first (Review → Protect Workbook).',
  };
}

export function notWritten(address: string): PatchFault {
  return {
    kind: 'not-written',
    zh: `写入 ${address} 后读回的内容不一致，已全部撤回。请检查该单元格是否被锁定或被其他程序占用，然后重试。`,
    en: `${address} did not hold what was written, so everything was taken back. Check whether the cell is locked or in use elsewhere, then retry.`,
  };
}

/** The spreadsheet refused to write or broke off; what was written has been taken back. */
export function hostFailed(error: unknown): PatchFault {
  const why = wordsOf(error);
  return {
    kind: 'not-written',
    zh: `${why.zh}工作簿没有任何更改。`,
    en: `${why.en} Nothing in the workbook was changed.`,
  };
}

export function cancelled(): PatchFault {
  return {
    kind: 'cancelled',
    zh: '已按您的要求停止，已写入的部分已全部撤回。需要时可以重新开始。',
    en: 'Stopped as you asked; what had been written was taken back. Start again whenever you like.',
  };
}

/** Neither writing nor taking back succeeded. */
export function unsure(error: unknown, takingBack: unknown): PatchFault {
  if (takingBack instanceof NotRestored) return notRestored(takingBack);
  const why = wordsOf(error);
  return {
    kind: 'unsure',
    zh: `${why.zh}写入中断后也未能撤回，无法确认工作簿现在的内容。请先检查相关工作表，必要时用表格程序的撤销（Ctrl+Z）恢复，再重试。`,
    en: `${why.en} Writing broke off and could not be taken back either, so it is not certain what the workbook holds. Look at the sheets concerned, undo there (Ctrl+Z) if need be, then retry.`,
  };
}

/** So many cells are named. */
const NAMED = 5;

function notRestored({ addresses }: NotRestored): PatchFault {
  const names = addresses.slice(0, NAMED).join(', ');
  const zh = addresses.length > NAMED ? `${names} 等 ${addresses.length} 个单元格` : names;
  const en = addresses.length > NAMED ? `${names} and ${addresses.length - NAMED} more cells` : names;
  return {
    kind: 'unsure',
    zh: `写入没有完成，撤回后 ${zh} 与写入前仍不一致：表格程序存成了别的内容，或有人同时改动。请检查这些单元格，必要时用撤销（Ctrl+Z）恢复，再重试。`,
    en: `Writing was not completed, and after taking it back ${en} still differ from before: the spreadsheet stored something else, or somebody edited there. Look at these cells, undo there (Ctrl+Z) if need be, then retry.`,
  };
}

function wordsOf(error: unknown): Text {
  if (hasWords(error)) return error.words;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `表格程序没有完成写入（${reason}）。请重试；如果仍然失败，请保存后重新打开工作簿。`,
    en: `The spreadsheet did not complete the write (${reason}). Retry; if it fails again, save and reopen the workbook.`,
  };
}
