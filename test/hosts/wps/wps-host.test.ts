/** The stand-in as a whole: accesses counted and made to fail, events, the program and its panes. */
import { assign, people, put, start } from './support';

describe('accesses', () => {
  test('reads, assignments and calls count one each, on every object', () => {
    const { host, sheet } = start();
    host.resetAccesses();
    sheet.Range('A1').Resize(2, 2).Font.Bold = true;
    expect(host.accesses).toBe(4);
    expect(host.accessesByMember).toEqual({
      'Worksheet.Range()': 1,
      'Range.Resize()': 1,
      'Range.Font': 1,
      'Font.Bold=': 1,
    });
  });

  test('so do those of listeners, but nothing that the test does by itself', () => {
    const { host } = start();
    host.application.ApiEvent.AddApiEventListener('SheetSelectionChange', (_, range) => range.Address());
    host.resetAccesses();
    host.sheet('Sheet1').fill('A1', people).select('B2');
    expect(host.accessesByMember).toEqual({ 'Range.Address()': 1 });
  });

  test('the n-th access fails, once', () => {
    const { host, range } = start();
    host.failAt(2);
    expect(() => put(range('A1'), 1)).toThrow('WPS: Range.Value2= failed');
    put(range('A1'), 2);
    expect(host.sheet('Sheet1').value('A1')).toBe(2);
  });

  test('or the n-th and all after it, until healed', () => {
    const { host, range } = start();
    host.failAt(1, { persistent: true });
    expect(() => range('A1')).toThrow('failed');
    expect(() => range('A1')).toThrow('failed');
    host.heal();
    expect(range('A1').Row).toBe(1);
  });

  test.each<[string, () => unknown, string]>([
    ['an unknown member', () => Reflect.get(start().range('A1'), 'Values'), 'no Range.Values'],
    ['a read-only one', () => assign(start().range('A1'), { Row: 2 }), 'read-only'],
    [
      'one too many arguments',
      () => Reflect.apply(start().range('A1').Offset, null, [1, 1, 1]),
      'takes 2 arguments',
    ],
    ['an expando', () => assign(start().sheet, { Note: 1 }), 'no Worksheet.Note'],
  ])('%s is refused', (_, access, fault) => {
    expect(access).toThrow(fault);
  });

  test('two reads of the same sheet are two objects', () => {
    const { host } = start();
    expect(host.application.ActiveSheet).not.toBe(host.application.ActiveSheet);
  });
});

describe('events', () => {
  test('are told at once, with the sheet and the range', () => {
    const { host, range } = start();
    const seen: string[] = [];
    const note = (sheet: unknown, target: unknown) =>
      seen.push(`${(sheet as Et.Worksheet).Name} ${(target as Et.Range).Address(false, false)}`);
    host.application.ApiEvent.AddApiEventListener('SheetSelectionChange', note);
    host.application.ApiEvent.AddApiEventListener('SheetChange', note);
    range('B2:C3').Select();
    range('B2:C3').Select();
    put(range('A1'), 1);
    host.sheet('Sheet1').type('D4', '5');
    expect(seen).toEqual(['Sheet1 B2:C3', 'Sheet1 A1', 'Sheet1 D4']);
  });

  test('perhaps without a payload', () => {
    const { host, range } = start({ eventPayload: 'none' });
    const seen: unknown[][] = [];
    host.application.ApiEvent.AddApiEventListener('SheetChange', (...args) => seen.push(args));
    put(range('A1'), 1);
    expect(seen).toEqual([[]]);
  });

  test('not while EnableEvents is off, nor after they were ended', () => {
    const { host, range } = start();
    const { ApiEvent } = host.application;
    const seen: string[] = [];
    const [first, second] = [() => seen.push('first'), () => seen.push('second')];
    ApiEvent.AddApiEventListener('SheetChange', first);
    ApiEvent.AddApiEventListener('SheetChange', second);
    host.application.EnableEvents = false;
    put(range('A1'), 1);
    host.application.EnableEvents = true;
    ApiEvent.RemoveApiEventListener('SheetChange', first);
    put(range('A1'), 2);
    expect([seen, host.listeners('SheetChange')]).toEqual([['second'], 1]);
    ApiEvent.RemoveApiEventListener('SheetChange');
    expect(host.listeners('SheetChange')).toBe(0);
  });

  test('what a listener throws goes nowhere', () => {
    const { host, range } = start();
    host.application.ApiEvent.AddApiEventListener('SheetChange', () => {
      throw new Error('a bug');
    });
    put(range('A1'), 1);
    expect(host.listenerFaults).toEqual([new Error('a bug')]);
  });

  test('of names that WPS does not know, none', () => {
    const { ApiEvent } = start().host.application;
    expect(() => ApiEvent.AddApiEventListener('SelectionChanged' as never, () => undefined)).toThrow(
      'no event',
    );
  });
});

describe('the program', () => {
  test('says that it is Excel', () => {
    const { host } = start({ version: '12.1', officeApp: '12.1.0.20540' });
    const { Name, Version, Build } = host.application;
    expect([Name, Version, Build, host.userAgent]).toEqual([
      'Microsoft Excel',
      '12.1',
      20540,
      'WpsOfficeApp/12.1.0.20540',
    ]);
  });

  test('switches are seen from outside', () => {
    const { host } = start();
    assign(host.application, {
      ScreenUpdating: false,
      DisplayAlerts: false,
      EnableEvents: false,
      Calculation: -4135,
    });
    expect(host.settings).toEqual({
      screenUpdating: false,
      displayAlerts: false,
      enableEvents: false,
      calculation: -4135,
    });
    expect(() => assign(host.application, { Calculation: 'manual' })).toThrow('-4105');
  });

  test('panes are found again by their ID, as text too', () => {
    const { host } = start();
    const pane = host.wps.CreateTaskPane('taskpane.html', '星评');
    assign(pane, { Visible: true, Width: 350, DockPosition: 2 });
    host.wps.PluginStorage.setItem('pane', pane.ID);
    const again = host.wps.GetTaskPane(host.wps.PluginStorage.getItem('pane') as never);
    expect([again.Width, again.Visible, host.panes.map(({ url }) => url)]).toEqual([
      350,
      true,
      ['taskpane.html'],
    ]);
    again.Delete();
    expect([host.wps.GetTaskPane(pane.ID), host.panes]).toEqual([null, []]);
    expect(() => pane.Visible).toThrow('deleted');
  });

  test.each([
    ['text', '7', 'false'],
    ['as given', 7, false],
  ] as const)('storage keeps %s', (stored, number, flag) => {
    const { PluginStorage } = start({ stored }).host.wps;
    PluginStorage.setItem('number', 7);
    PluginStorage.setItem('flag', false);
    expect([
      PluginStorage.getItem('number'),
      PluginStorage.getItem('flag'),
      PluginStorage.getItem('none'),
    ]).toEqual([number, flag, null]);
    PluginStorage.removeItem('number');
    expect([PluginStorage.length, PluginStorage.key(0)]).toEqual([1, 'flag']);
  });

  test('what it opens, and the ribbon it draws anew, are recorded', () => {
    const { host } = start();
    host.wps.OAAssist.ShellExecute('https://example.org/help');
    host.wps.ribbonUI.InvalidateControl('pane');
    host.wps.ribbonUI.Invalidate();
    expect([host.opened, host.invalidated]).toEqual([['https://example.org/help'], { pane: 1, '': 1 }]);
  });
});
