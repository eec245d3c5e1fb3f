/** Workbooks with a password: asked for, opened, and saved under it. The other side is Node's ciphers and SheetJS's containers. */
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { computedIn } from '../../src/hosts/browser/univer/computed';
import { openWorkbook } from '../../src/hosts/browser/univer/engine';
import { justOpened, OpenedFile } from '../../src/hosts/browser/univer/opened-file';
import { sealed, unsealed } from '../../src/hosts/browser/page/seal';
import { exportXlsx } from '../../src/hosts/browser/xlsx/export';
import { openFile, Refused } from '../../src/hosts/browser/xlsx/open';
import { lockAgain, unlock } from '../../src/workbook/files/password/locked';
import { Package } from '../../src/workbook/files/package/package';
import { made, row, rows } from '../support/made-book';
import { lockAgile, lockStandard, streamOf, unlockAgile, unlockStandard } from '../support/made-lock';

let host: Headless;
beforeAll(() => {
  host = bootHeadless();
});
afterAll(() => host.dispose());

/** Longer than a segment of the cipher, and no whole number of blocks. */
const filler = Array.from({ length: 6000 }, (_, at) => String.fromCharCode(33 + ((at * 7919) % 90))).join('');
const file = made({
  sheets: { 工资: rows(row(1, '<c r="A1"><v>5000</v></c><c r="B1"><f>A1*2</f><v>10000</v></c>')) },
  parts: { 'docProps/other.bin': filler },
});
const PASSWORD = '秘密 Pa55';
const open = (bytes: Uint8Array, password?: string) =>
  openFile(bytes, '工资.xlsx', { knows: () => true, ...(password !== undefined && { password }) });
const refusal = async (bytes: Uint8Array, password?: string) => {
  const error: unknown = await open(bytes, password).catch((thrown: unknown) => thrown);
  return error instanceof Refused && error.why;
};

describe.each([
  ['agile', lockAgile, unlockAgile],
  ['standard', lockStandard, unlockStandard],
])('%s encryption', (_, lock, unlockApart) => {
  const locked = lock(file, PASSWORD);

  test('asks, refuses another password, opens with the right one', async () => {
    expect(await refusal(locked)).toBe('password');
    expect(await refusal(locked, '秘密 pa55')).toBe('wrongPassword');
    expect((await open(locked, PASSWORD)).bytes).toEqual(file);
  });

  test('is saved under it: untouched the same bytes, changed what another program opens', async () => {
    const opened = await open(locked, PASSWORD);
    const book = openWorkbook(host, opened.data);
    const source = new OpenedFile(
      host,
      book,
      justOpened(opened.bytes as Uint8Array, opened.lock),
      () => true,
    );
    const save = async () => {
      await host.workbook.calculated();
      return new Uint8Array((await exportXlsx(book.save(), computedIn(book), source)).bytes);
    };
    await host.workbook.calculated();
    source.settle();
    expect(await save()).toEqual(locked);
    book.getSheets()[0]?.getRange(0, 0, 1, 1).setValue(6000);
    const saved = await save();
    const inside = new Package(new Uint8Array(unlockApart(saved, PASSWORD)));
    expect(inside.text('xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1"><v>6000</v></c><c r="B1"><f>A1*2</f><v>12000</v></c>',
    );
    expect(inside.text('docProps/other.bin')).toBe(filler);
    expect(streamOf(saved, 'EncryptedPackage')).not.toEqual(streamOf(locked, 'EncryptedPackage'));
  });

  test('what is kept of it meanwhile is kept under it', async () => {
    const { lock: known } = await open(locked, PASSWORD);
    if (!known) throw new Error('no lock');
    const data = { id: 'b', name: '工资', sheets: {}, sheetOrder: [] } as never;
    const state = {
      bytes: file,
      structure: {},
      first: { s: { 0: { 0: { value: 1, style: undefined } } } },
      lock: known,
    };
    const kept = sealed({ data, file: state }, { lock: known, lockAgain });
    expect(Buffer.from(kept.sealed).includes(Buffer.from('工资'))).toBe(false);
    expect(unlock(kept.sealed, 'other')).toBeNull();
    // First the wrong one.
    const ask = async (again: boolean) => (again ? PASSWORD : 'other');
    expect(await unsealed(kept, ask)).toEqual({ data, file: state });
    expect(await unsealed(kept, async () => null)).toBeNull();
  });
});

test('the container keeps what else stands in it', async () => {
  const locked = lockAgile(file, PASSWORD);
  const { lock } = await open(locked, PASSWORD);
  const again = lockAgain(locked, lock?.key as Uint8Array, Uint8Array.of(1, 2, 3));
  expect(streamOf(again, 'DataSpaces/Version').toString()).toBe('kept as it is');
  expect([...unlockAgile(again, PASSWORD)]).toEqual([1, 2, 3]);
});

test('without a password set, none is asked for', async () => {
  expect((await open(lockAgile(file, 'VelvetSweatshop'))).bytes).toEqual(file);
});

test.each([
  ['an unknown cipher', lockAgile(file, PASSWORD, 'cipherAlgorithm="RC2" hashAlgorithm="SHA512" blockSize="16" keyBits="128"'), 'unknownLock'],
  ['a damaged container', lockAgile(file, PASSWORD).subarray(0, 3000), 'broken'],
])('%s is refused as such', async (_, bytes, why) => {
  expect(await refusal(bytes, PASSWORD)).toBe(why);
}); // prettier-ignore
