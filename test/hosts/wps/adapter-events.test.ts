/** What WPS tells, and what it throws. */
import type { Area } from '../../../src/workbook/port';
import type { WpsHostOptions } from '../../wps-host/options';
import { hostError } from '../../../src/hosts/wps/book/errors';
import { HostError } from '../../../src/workbook/patch/host-error';
import { accepted, at, patchOf, refused, write } from '../contract';
import { open } from './book';

const first = 'Sheet1';
/** Turns of the event loop rather than time: what waits for its turn has had it. */
const soon = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setTimeout(done, 0));
};

describe.each<[string, WpsHostOptions]>([
  ['with the sheet', {}],
  ['without a word', { eventPayload: 'none' }],
])('events come %s', (_, options) => {
  test('what the user selects and types is told, until nobody listens', async () => {
    const { host, workbook } = open({ ...options, sheets: { [first]: [], 二: [] } });
    const selected: (Area | null)[] = [];
    const changed: string[] = [];
    const ends = [workbook.onSelection((area) => selected.push(area)), workbook.onChange((sheet) => changed.push(sheet))]; // prettier-ignore
    host.sheet('二').select('B2:C3');
    await soon();
    host.sheet('二').type('A1', '1');
    await soon();
    expect([selected.at(-1), changed]).toEqual([at('二', 1, 1, 2, 2), ['二']]);
    for (const end of ends) end();
    await soon();
    const events = ['SheetSelectionChange', 'SheetActivate', 'SheetChange'];
    expect(events.map((event) => host.listeners(event))).toEqual([0, 0, 0]);
  });

  test('our own writing is told once, when it is done', async () => {
    const { workbook, host } = open(options);
    const changed: string[] = [];
    workbook.onChange((sheet) => changed.push(`${sheet} ${host.settings.enableEvents}`));
    accepted(await workbook.apply(patchOf(write(first, 0, 0, [[1]]), write(first, 5, 0, [[1]]), write(first, 9, 0, [[1]])))); // prettier-ignore
    await soon();
    expect(changed).toEqual([`${first} true`]);
  });

  test('a listener that writes never meets itself', async () => {
    const { workbook, host } = open(options);
    const heard: string[] = [];
    workbook.onChange((sheet) => {
      heard.push(sheet);
      if (heard.length < 3) void workbook.apply(patchOf(write(first, 5, 5, [[heard.length]])));
    });
    host.sheet(first).type('A1', '1');
    for (let turn = 0; turn < 10; turn += 1) await soon();
    expect(heard).toEqual([first, first, first]);
    expect(host.listenerFaults).toEqual([]);
  });
});

test('a new sheet that is shown, and one that is deleted, move the selection', async () => {
  const { workbook } = open();
  const selected: (Area | null)[] = [];
  workbook.onSelection((area) => selected.push(area));
  const inverse = accepted(await workbook.apply(patchOf({ kind: 'addSheet', name: 'New', activate: true })));
  await soon();
  accepted(await workbook.apply(inverse));
  await soon();
  expect(selected).toEqual([at('New', 0, 0), at(first, 0, 0)]);
});

test('several ranges at once are no selection; whole columns are one', async () => {
  const { host, workbook } = open();
  host.sheet(first).select('A1:B2,D4');
  expect(await workbook.selection()).toBeNull();
  host.sheet(first).select('B:C');
  expect(await workbook.selection()).toEqual(at(first, 0, 1, 1_048_576, 2));
});

describe('words for what goes wrong', () => {
  const words = async (work: Promise<unknown>) => {
    const error: unknown = await work.then(() => null).catch((thrown: unknown) => thrown);
    if (!(error instanceof HostError)) throw new Error(`no words: ${String(error)}`);
    expect([error.words.zh, error.words.en]).toEqual([expect.stringMatching(/^.*。$/u), expect.stringMatching(/\.$/)]); // prettier-ignore
    return error.code;
  };

  test('on the start page every call says that no workbook is open', async () => {
    const { host, workbook } = open();
    host.closeWorkbooks();
    const calls = [workbook.sheets(), workbook.survey(1, 1), workbook.readUsed(first), workbook.read(at(first, 0, 0)), workbook.selection(), workbook.select(at(first, 0, 0))]; // prettier-ignore
    for (const call of calls) expect(await words(call)).toBe('NoWorkbook');
    const fault = refused(await workbook.apply(patchOf(write(first, 0, 0, [[1]]))));
    expect([fault.kind, fault.zh]).toEqual(['not-written', expect.stringContaining('没有打开的工作簿')]);
    host.openWorkbook();
    expect(await workbook.sheets()).toHaveLength(1);
  });

  test.each<[string, WpsHostOptions]>([
    ['throws', {}],
    ['gives nothing', { missingItem: 'null' }],
  ])('a sheet that is not there, where WPS %s', async (_, options) => {
    const { workbook } = open(options);
    expect(await words(workbook.read(at('Gone', 0, 0)))).toBe('Missing');
    expect(await words(workbook.select(at('Gone', 0, 0)))).toBe('Missing');
    expect(await workbook.readSheets(['Gone'])).toEqual([null]);
  });

  test.each<[string, unknown, string, string]>([
    ['a number in the text', new Error('0x800AC472'), 'CellEditMode', '结束编辑'],
    [
      'a number beside it',
      Object.assign(new Error('failed'), { number: -2146777998 }),
      'CellEditMode',
      '结束编辑',
    ],
    ['busy', new Error('被呼叫方拒绝接收呼叫。 (0x80010001)'), 'Busy', '对话框'],
    ['denied', new Error('拒绝的权限'), 'AccessDenied', '拒绝了访问'],
    ['no error at all', { message: 'E_ACCESSDENIED', number: -2147024891 }, 'AccessDenied', '拒绝了访问'],
    ['protected', new Error('您试图更改的单元格或图表受保护，因而是只读的。'), 'Protected', '撤销保护'],
    ['a text', 'RPC 服务器不可用。', 'Lost', '连接中断'],
    ['memory', new Error('内存不足'), 'Memory', '内存不足'],
    ['unknown', new Error('Range.Value2 failed'), '', 'Range.Value2 failed'],
  ])('%s', (_, thrown, code, zh) => {
    const error = hostError(thrown) as HostError;
    expect([error.code, error.words.zh]).toEqual([code, expect.stringContaining(zh)]);
  });

  test('what has words keeps them', () => {
    const error = new HostError({ zh: '好。', en: 'Fine.' }, 'x');
    expect(hostError(error)).toBe(error);
  });
});

test('when not even taking back succeeds, that is said', async () => {
  const { host, workbook } = open({ sheets: { [first]: [['a', 'b']] } });
  host.failAt(30, { persistent: true });
  const fault = refused(
    await workbook.apply(patchOf(write(first, 0, 0, [['x']]), write(first, 0, 1, [['y']]))),
  );
  expect([fault.kind, fault.zh]).toEqual(['unsure', expect.stringContaining('无法确认')]);
  host.heal();
  // Whoever asks next puts the switches back.
  await workbook.sheets();
  expect(host.settings).toEqual(open().host.settings);
});
