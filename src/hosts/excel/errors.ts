/** What Excel answers when it refuses, as words for the user; and what is known of the workbook after it. */
import { HostError } from '../../workbook/patch/host-error';
import type { Text } from '../../core/words/text';
import { text } from '../../core/words/text';
import { DENIED, EDITING, incomplete, MISSING } from '../fault-words';

const SESSION = text(
  '与工作簿的会话已失效。请重新打开此窗格；如仍有问题，请刷新页面或重新打开工作簿，再重试。',
  'The session with the workbook has ended. Reopen this pane – if that does not help, refresh the page or reopen the workbook – and retry.',
);
const LOST = text(
  '与表格程序的连接中断。请检查网络或等待几秒，然后重试。',
  'The connection to the spreadsheet was lost. Check the network or wait a few seconds, then retry.',
);
const TOO_LARGE = text(
  '一次传输的数据超过了表格程序的上限。请减少行数或分成几张工作表后重试。',
  'The data of one step exceed what the spreadsheet takes at once. Use fewer rows or split the sheet, then retry.',
);
const BUSY = text(
  '表格程序正忙，没有接受这次操作。请稍等几秒后重试。',
  'The spreadsheet is busy and did not accept this. Wait a few seconds, then retry.',
);

const words: Readonly<Record<string, Text>> = {
  InvalidOperationInCellEditMode: EDITING,
  WriteNotSupportedWhenModalDialogOpen: text(
    '表格程序中有对话框打开。请先关闭它，然后重试。',
    'A dialog is open in the spreadsheet. Close it, then retry.',
  ),
  AccessDenied: DENIED,
  ItemAlreadyExists: text(
    '同名的工作表或名称刚刚被创建。请重试，会使用新的名称。',
    'A sheet or name of the same name has just been made. Retry: another name will be used.',
  ),
  ItemNotFound: MISSING,
  ConnectionFailure: LOST,
  RequestAborted: LOST,
  Timeout: LOST,
  InvalidOrTimedOutSession: SESSION,
  ActivityLimitReached: BUSY,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
};

/** The request was not begun: nothing of it was carried out. */
const NOT_BEGUN: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'WriteNotSupportedWhenModalDialogOpen',
  'RequestPayloadSizeLimitExceeded',
  'ActivityLimitReached',
]);

/** Only the answer is missing: either all of the request was carried out or nothing. */
const NO_ANSWER: ReadonlySet<string> = new Set([
  'ConnectionFailure',
  'RequestAborted',
  'Timeout',
  'InvalidOrTimedOutSession',
  'ResponsePayloadSizeLimitExceeded',
]);

export function hostError(error: unknown): HostError {
  const code = error instanceof OfficeExtension.Error ? error.code : '';
  const message = error instanceof Error ? error.message : String(error);
  return new HostError(words[code] ?? other(code, message), code);
}

function other(code: string, message: string): Text {
  return incomplete([code, message].filter((part) => part !== '').join(': '));
}

const codeOf = (error: unknown): string => (error instanceof HostError ? error.code : '');

/** Excel gave no reason that could be told. */
export const unexplained = (error: unknown): boolean => codeOf(error) !== '' && !(codeOf(error) in words);
export const notBegun = (error: unknown): boolean => NOT_BEGUN.has(codeOf(error));
export const notAnswered = (error: unknown): boolean => NO_ANSWER.has(codeOf(error));
export const answerTooLarge = (error: unknown): boolean =>
  codeOf(error) === 'ResponsePayloadSizeLimitExceeded';
export const nothingSelected = (error: unknown): boolean =>
  ['InvalidSelection', 'ItemNotFound', 'InvalidReference', 'UnsupportedOperation'].includes(codeOf(error));
