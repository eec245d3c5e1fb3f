/** Opens a file of any kind that can be read. */
import type { Text } from '../../../core/words/text';
import { importXlsx } from './import';
import type { Imported } from './import';
import { isEncrypted, kindOf } from '../../../workbook/files/kind';
import { workbookOfText } from './other/delimited';
import { TooLarge } from '../../../workbook/files/package/package';
import { TooManyCells } from '../../../workbook/files/xlsx/sheet-part';

export interface Opened extends Imported {
  /** The .xlsx file that saving writes into; undefined where there is none. */
  readonly bytes?: Uint8Array;
}

/** Why a file is not opened. */
export type Refusal = 'broken' | 'password' | 'oldExcel' | 'tooLarge' | 'markup';

export class Refused extends Error {
  constructor(readonly why: Refusal) {
    super(why);
  }
}

const fromText: Text = {
  zh: '这是文本文件：保存时另存为 .xlsx',
  en: 'This is a text file: it is saved as .xlsx',
};

/** @throws Refused */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  knows: (name: string) => boolean,
): Promise<Opened> {
  try {
    return await opened(bytes, name, knows);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(error instanceof TooManyCells || error instanceof TooLarge ? 'tooLarge' : 'broken');
  }
}

async function opened(bytes: Uint8Array, name: string, knows: (name: string) => boolean): Promise<Opened> {
  const plain = name.replace(/\.(xls[xm]?|csv|tsv|txt)$/i, '');
  const kind = kindOf(bytes);
  if (kind === 'markup') throw new Refused('markup');
  if (kind === 'text') {
    if (!/\.(csv|tsv|txt)$/i.test(name)) throw new Refused('broken');
    return { data: workbookOfText(bytes, plain), kept: [fromText], stored: 0 };
  }
  if (kind === 'xlsx') return { ...(await importXlsx(bytes, plain, knows)), bytes };
  throw new Refused(isEncrypted(bytes) ? 'password' : 'oldExcel');
}
