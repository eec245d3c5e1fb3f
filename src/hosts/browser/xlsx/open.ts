/** Opens a file of any kind that can be read. */
import { text, type Text } from '../../../core/words/text';
import { BadCompound } from '../../../workbook/files/compound/read';
import { isEncrypted, kindOf } from '../../../workbook/files/kind';
import { TooLarge } from '../../../workbook/files/package/package';
import { UnknownLock } from '../../../workbook/files/password/encryption';
import { unlock } from '../../../workbook/files/password/locked';
import { UnreadableXls } from '../../../workbook/files/xls/book';
import { convertXls } from '../../../workbook/files/xls/convert';
import { TooManyCells } from '../../../workbook/files/xlsx/sheet-part';
import { importXlsx } from './import';
import type { Imported } from './import';
import { workbookOfText } from './other/delimited';
import type { TextForm } from './other/delimited';

/** The container that a workbook with a password lay in, and its key. */
export interface Lock {
  readonly container: Uint8Array;
  readonly key: Uint8Array;
}

export interface Opened extends Imported {
  /** The .xlsx file that saving writes into; undefined where there is none. */
  readonly bytes?: Uint8Array;
  readonly lock?: Lock;
  /** It was made of a file of another kind, into which nothing can be written. */
  readonly converted?: boolean;
  /** How the text file was written that it came from. */
  readonly text?: TextForm;
}

export interface Opening {
  readonly knows: (name: string) => boolean;
  readonly password?: string;
  /** Told of the part that is done, from 0 to 1. */
  readonly progress?: (done: number) => void;
}

/** Why a file is not opened. */
export type Refusal =
  | 'broken'
  | 'password'
  | 'wrongPassword'
  | 'unknownLock'
  | 'oldExcel'
  | 'oldPassword'
  | 'tooLarge'
  | 'markup';

export class Refused extends Error {
  constructor(readonly why: Refusal) {
    super(why);
  }
}

const fromText: Text = text(
  '这是文本文件：保存时可选原来的文本格式，或另存为 .xlsx',
  'This is a text file: when it is saved, choose the same kind of text or .xlsx',
);
const fromXls: Text = text(
  '这是旧格式 .xls：保存时另存为 .xlsx，原文件不变。单元格、公式、格式、列宽、合并、冻结、筛选、名称已带入',
  'This is an old .xls file: it is saved as .xlsx, and the file stays as it is. Cells, formulas, formats, widths, merged cells, frozen panes, filters and names were taken over',
);
const gone = ({ zh, en }: Text): Text => text(`没有带入：${zh}`, `Not taken over: ${en}`);

/** @throws Refused */
export async function openFile(bytes: Uint8Array, name: string, opening: Opening): Promise<Opened> {
  try {
    return await opened(bytes, name, opening);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(reasonOf(error));
  }
}

function reasonOf(error: unknown): Refusal {
  if (error instanceof UnreadableXls) return error.why;
  if (error instanceof UnknownLock) return 'unknownLock';
  const full = error instanceof RangeError && /string|array|allocation/i.test(error.message);
  return full || error instanceof TooManyCells || error instanceof TooLarge ? 'tooLarge' : 'broken';
}

async function opened(bytes: Uint8Array, name: string, opening: Opening): Promise<Opened> {
  const plain = name.replace(/\.(xls[xm]?|csv|tsv|txt)$/i, '');
  const kind = kindOf(bytes);
  if (kind === 'markup') throw new Refused('markup');
  if (kind === 'text') {
    // Systems of offices hand out texts parted by tabs under the name of .xls.
    if (!/\.(csv|tsv|txt|xls)$/i.test(name) || (bytes.includes(0) && !isWide(bytes)))
      throw new Refused('broken');
    const { data, form } = workbookOfText(bytes, plain);
    return { data, kept: [fromText], stored: 0, text: form };
  }
  const read = (workbook: Uint8Array) => importXlsx(workbook, plain, opening.knows, opening.progress);
  if (kind === 'xlsx') return { ...(await read(bytes)), bytes };
  if (isEncrypted(bytes)) return unlocked(bytes, opening, read);
  const made = convertXls(bytes);
  const imported = await read(made.bytes);
  return {
    ...imported,
    kept: [fromXls, ...made.left.map(gone), ...imported.kept],
    bytes: made.bytes,
    converted: true,
  };
}

const isWide = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

async function unlocked(
  container: Uint8Array,
  { password }: Opening,
  read: (workbook: Uint8Array) => Promise<Imported>,
): Promise<Opened> {
  let found;
  try {
    found = unlock(container) ?? (password === undefined ? null : unlock(container, password));
  } catch (error) {
    throw error instanceof BadCompound || error instanceof RangeError ? new Refused('broken') : error;
  }
  if (!found) throw new Refused(password === undefined ? 'password' : 'wrongPassword');
  const { bytes, key } = found;
  // The key opens what is no workbook where the container is damaged.
  if (kindOf(bytes) !== 'xlsx') throw new Refused('broken');
  return { ...(await read(bytes)), bytes, lock: { container, key } };
}
