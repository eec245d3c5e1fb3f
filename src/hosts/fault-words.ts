/** Words for what spreadsheet programs refuse alike. */
import type { Text } from '../core/words/text';
import { text } from '../core/words/text';

export const EDITING = text(
  '有单元格正在编辑。请按 Enter 或 Esc 结束编辑，然后重试。',
  'A cell is being edited. Press Enter or Esc to finish, then retry.',
);

export const DENIED = text(
  '表格程序拒绝了访问：工作簿可能为只读、受保护或已被他人锁定。请取得编辑权限后重试。',
  'The spreadsheet denied access: the workbook may be read-only, protected or locked by somebody else. Get permission to edit, then retry.',
);

export const MISSING = text(
  '要访问的工作表或区域已不存在，可能已被删除或改名。请重新选择后再试。',
  'The sheet or range is no longer there; it may have been deleted or renamed. Choose again and retry.',
);

/** With the program's own words. */
export function incomplete(reason: string): Text {
  return text(
    `表格程序没有完成操作（${reason}）。请重试；如果仍然失败，请保存后重新打开工作簿。`,
    `The spreadsheet did not complete this (${reason}). Retry; if it fails again, save and reopen the workbook.`,
  );
}
