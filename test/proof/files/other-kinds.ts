/** Files of other kinds through the browser workbook: old workbooks, texts of values, and workbooks under a password. */
import type { ICellData } from '@univerjs/core';
import { read, utils } from 'xlsx';
import { asText } from '../../../src/hosts/browser/univer/as-text';
import { openWorkbook } from '../../../src/hosts/browser/univer/engine';
import { bootHeadless } from '../../../src/hosts/browser/univer/headless';
import { openFile, Refused } from '../../../src/hosts/browser/xlsx/open';
import { encoded } from '../../../src/workbook/files/encode';
import { lockAgain } from '../../../src/workbook/files/password/locked';
import { lockAgile, lockStandard, unlockAgile, unlockStandard } from '../../support/made-lock';

export interface OtherOutcome {
  readonly file: string;
  readonly kind: 'old' | 'text' | 'password';
  readonly refused?: string;
  readonly differing: readonly string[];
}

const PASSWORD = '密码 Pa55';
const knows = (): boolean => true;

async function outcome(
  file: string,
  kind: OtherOutcome['kind'],
  prove: () => Promise<readonly string[]>,
): Promise<OtherOutcome> {
  try {
    return { file, kind, differing: await prove() };
  } catch (error) {
    const refused = error instanceof Refused ? error.why : String(error);
    return { file, kind, refused, differing: [] };
  }
}

/** An `.xls` file: what its cells show, against SheetJS. */
export const proveOld = (file: string, bytes: Uint8Array): Promise<OtherOutcome> =>
  outcome(file, 'old', async () => {
    const { data } = await openFile(bytes, file, { knows });
    const theirs = read(bytes, { type: 'array' });
    const sheets = new Map(Object.values(data.sheets ?? {}).map((sheet) => [sheet.name, sheet.cellData]));
    return theirs.SheetNames.flatMap((name) => {
      const cells = Object.entries(theirs.Sheets[name] ?? {}).filter(([key]) => !key.startsWith('!'));
      const own = sheets.get(name);
      return cells.flatMap(([key, cell]) => {
        const { r, c } = utils.decode_cell(key);
        const [ours, other] = [own?.[r]?.[c], cell as { readonly t: string; readonly v?: unknown }];
        return same(ours, other)
          ? []
          : `${name}!${key}: ${String(other.v).slice(0, 40)} → ${String(ours?.v).slice(0, 40)}`;
      });
    });
  });

/** Errors are spelt in more than one way, and a blank text is a blank. */
function same(
  ours: ICellData | null | undefined,
  { t, v }: { readonly t: string; readonly v?: unknown },
): boolean {
  const now = ours?.v ?? '';
  if (t === 'e') return String(now).startsWith('#') || ours?.f !== undefined;
  if (typeof v === 'boolean') return Number(now) === Number(v);
  if (typeof v === 'number') return Math.abs(Number(now) - v) <= 1e-9 * Math.max(1, Math.abs(v));
  // Of texts in several formats the engine holds the text apart.
  const shown = ours?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? String(now);
  return shown === String(v ?? '').replaceAll('\r\n', '\n');
}

/** A text of values: saved untouched, the same bytes. */
export const proveText = (file: string, bytes: Uint8Array): Promise<OtherOutcome> =>
  outcome(file, 'text', async () => {
    const { data, text } = await openFile(bytes, file, { knows });
    if (text === undefined) return ['it was taken for no text'];
    const host = bootHeadless();
    try {
      const written = asText(openWorkbook(host, data), text);
      return Buffer.compare(Buffer.from(written.bytes), Buffer.from(bytes)) === 0 ? [] : ['other bytes'];
    } finally {
      host.dispose();
    }
  });

/** The same workbook under a password: the wrong one opens nothing, the right one all, and it is locked by it again. */
export const proveLocked = (file: string, bytes: Uint8Array): Promise<OtherOutcome> =>
  outcome(file, 'password', async () => {
    const differing: string[] = [];
    for (const [lock, unlock] of [
      [lockAgile, unlockAgile],
      [lockStandard, unlockStandard],
    ] as const) {
      const locked = Uint8Array.from(lock(bytes, PASSWORD));
      const wrong = await openFile(locked, file, { knows, password: 'x' }).catch((error: unknown) => error);
      if (!(wrong instanceof Refused) || wrong.why !== 'wrongPassword') differing.push('another password');
      const opened = await openFile(locked, file, { knows, password: PASSWORD });
      if (!opened.lock || Buffer.compare(Buffer.from(opened.bytes ?? []), Buffer.from(bytes)) !== 0)
        differing.push('not what was locked');
      else if (
        Buffer.compare(
          Buffer.from(unlock(lockAgain(opened.lock.container, opened.lock.key, bytes), PASSWORD)),
          Buffer.from(bytes),
        ) !== 0
      )
        differing.push('not locked as it was');
    }
    return differing;
  });

/** The first sheet of a workbook as texts of values: UTF-8 with commas, GBK with tabs where it has a sign for every letter. */
export function textsOf(
  file: string,
  bytes: Uint8Array,
): readonly { readonly file: string; readonly bytes: Uint8Array }[] {
  const book = read(bytes, { type: 'array' });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (!sheet?.['!ref']) return [];
  const of = (FS: string): string => utils.sheet_to_csv(sheet, { FS });
  const made = [
    { file: `${file}.csv`, bytes: encoded(of(','), 'utf-8') },
    { file: `${file}.tsv`, bytes: encoded(of('\t'), 'gbk') },
  ];
  return made.flatMap((one) =>
    one.bytes === null || one.bytes.length === 0 ? [] : [{ ...one, bytes: one.bytes }],
  );
}
