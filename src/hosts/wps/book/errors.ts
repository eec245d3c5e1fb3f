/** What WPS throws, as words for the user. Its errors carry a number or its own sentence, by platform in Chinese or English. */
import type { Text } from '../../../core/words/text';
import { text } from '../../../core/words/text';
import { HostError, hasWords } from '../../../workbook/patch/host-error';
import { DENIED, EDITING, incomplete, MISSING } from '../../fault-words';

const BUSY = text(
  'WPS 正忙，或有对话框打开，没有接受这次操作。请关闭对话框，如有单元格正在编辑请按 Enter 或 Esc，然后重试。',
  'WPS is busy or has a dialog open and did not accept this. Close the dialog, press Enter or Esc if a cell is being edited, then retry.',
);
const PROTECTED = text(
  'WPS 拒绝了操作：工作表、单元格或工作簿受保护。请先撤销保护（审阅 → 撤销工作表保护），然后重试。',
  'WPS refused this: the sheet, its cells or the workbook are protected. Unprotect them first (Review → Unprotect Sheet), then retry.',
);
const LOST = text(
  '与 WPS 的连接中断，工作簿可能已被关闭。请重新打开工作簿和此窗格，然后重试。',
  'The connection to WPS was lost; the workbook may have been closed. Reopen the workbook and this pane, then retry.',
);
const MEMORY = text(
  'WPS 的内存不足，没有完成操作。请关闭其他工作簿或减少行数，然后重试。',
  'WPS is out of memory and did not complete this. Close other workbooks or use fewer rows, then retry.',
);

/** COM's numbers, as they are written in an error's text or carried as its number; and the words that go with them. */
const KNOWN: readonly (readonly [code: string, found: RegExp, words: Text])[] = [
  ['CellEditMode', /800AC472|2146777998|编辑状态|正在编辑|cell edit|edit mode/i, EDITING],
  [
    'Busy',
    /80010001|8001010A|2147418111|2147417846|被呼叫方拒绝|rejected by callee|application is busy/i,
    BUSY,
  ],
  ['Protected', /受保护|protected/i, PROTECTED],
  [
    'AccessDenied',
    /80070005|2147024891|拒绝的权限|拒绝访问|没有权限|permission|access (is )?denied|只读/i,
    DENIED,
  ],
  ['Lost', /800706B[AE]|80010108|2147023174|2147417848|RPC|断开连接|disconnected/i, LOST],
  ['Memory', /8007000E|2147024882|内存|out of memory/i, MEMORY],
];

export function hostError(error: unknown): Error {
  if (hasWords(error) && error instanceof Error) return error;
  const message = error instanceof Error ? error.message : String(error);
  const all = `${message} ${numberOf(error)}`;
  const [code = '', , words = incomplete(message)] = KNOWN.find(([, found]) => found.test(all)) ?? [];
  return new HostError(words, code);
}

/** A number that says which error it is, as COM's errors have it. */
function numberOf(error: unknown): string {
  const { number, code } = (typeof error === 'object' && error !== null ? error : {}) as Record<
    string,
    unknown
  >;
  return [number, code]
    .filter((one) => typeof one === 'number' || typeof one === 'string')
    .map(String)
    .join(' ');
}

export const noBook = (): HostError =>
  new HostError(
    text(
      'WPS 里没有打开的工作簿。请先打开或新建一个工作簿，然后重试。',
      'No workbook is open in WPS. Open or create one, then retry.',
    ),
    'NoWorkbook',
  );

export const missing = (): HostError => new HostError(MISSING, 'Missing');

export const tooLarge = (sheet: string): HostError =>
  new HostError(
    text(
      `工作表“${sheet}”的已用区域过大：末尾有大量带格式的空行或空列。请删除它们并保存，然后重试。`,
      `The used range of sheet "${sheet}" is too large: formatted blank rows or columns follow its contents. Delete them, save, then retry.`,
    ),
    'TooLarge',
  );
