/** What WPS is and can do, without writing anything. */
import { text } from '../../core/words/text';
import type { Answer, Probe } from '../probe';
import { asEt, isRange } from './book/et';
import type { EtBook } from './book/et';
import { rootWith, wpsVersion } from './roots';
import type { WpsRoot } from './roots';
import { lastStartup } from './startup';

const MEMBERS = [
  'AddCustomFunction',
  'InvalidateCustomFunction',
  'CreateTaskPane',
  'GetTaskPane',
  'PluginStorage',
  'ApiEvent',
  'Env',
  'OAAssist',
] as const;

const typeOf = (object: unknown, member: string): string => {
  try {
    return typeof (object as Readonly<Record<string, unknown>> | null | undefined)?.[member];
  } catch {
    return 'throws';
  }
};

export function readingProbes(root: WpsRoot): readonly Probe[] {
  const app = asEt(root);
  const book = (): EtBook => {
    const open = app.ActiveWorkbook;
    if (open === null || open === undefined) throw new Error('no workbook is open');
    return open;
  };
  return [
    {
      id: 'wps-version',
      about: text('版本：浏览器标识、Version、Build', 'Version: user agent, Version, Build'),
      ask: () => [wpsVersion() ?? null, String(root.Version), String(root.Build)],
    },
    { id: 'wps-name', about: text('程序自称', 'What the program calls itself'), ask: () => root.Name },
    {
      id: 'wps-roots',
      about: text('根对象 wps、Application', 'Roots wps, Application'),
      ask: () => ['wps', 'Application'].map((name) => typeOf(window, name)),
    },
    {
      id: 'wps-members',
      about: text('加载项接口', 'Interfaces for add-ins'),
      ask: () =>
        MEMBERS.map((member) => `${member} ${typeOf(rootWith(member as keyof WpsRoot & string), member)}`),
    },
    {
      id: 'wps-can-register',
      about: text('可以登记自定义函数', 'Custom functions can be registered'),
      expected: true,
      ask: () => rootWith('AddCustomFunction') !== null,
    },
    { id: 'wps-functions', about: text('已登记的函数', 'Functions registered'), ask: registered },
    {
      id: 'wps-sheets',
      about: text('工作表数、隐藏数、深度隐藏数、受保护数', 'Sheets: all, hidden, very hidden, protected'),
      ask: () => countSheets(book()),
    },
    {
      id: 'wps-structure',
      about: text('工作簿结构受保护', 'Workbook structure protected'),
      ask: () => Boolean(book().ProtectStructure),
    },
    {
      id: 'wps-switches',
      about: text('刷新、事件、提示、计算方式', 'Screen updating, events, alerts, calculation'),
      ask: () => [app.ScreenUpdating, app.EnableEvents, app.DisplayAlerts, app.Calculation],
    },
    {
      id: 'wps-selection',
      about: text('选区是单元格，地址的形式', 'The selection is cells; the form of its address'),
      ask: () => {
        const selection = app.Selection;
        return isRange(selection) ? selection.Address(false, false).replace(/\d+/g, '9') : null;
      },
    },
    {
      id: 'wps-dynamic-arrays',
      about: text('动态数组：Formula2、HasSpill', 'Dynamic arrays: Formula2, HasSpill'),
      ask: () => {
        const cell = book().ActiveSheet.Range('A1');
        return [typeof cell.Formula2, typeof cell.HasSpill];
      },
    },
    {
      id: 'wps-custom-xml',
      about: text('自定义 XML 部件', 'Custom XML parts'),
      ask: () => typeOf(book(), 'CustomXMLParts'),
    },
    {
      id: 'wps-storage',
      about: text('PluginStorage 读回的类型', 'What PluginStorage gives back'),
      ask: storage,
    },
    {
      id: 'wps-access',
      about: text('一百次访问的毫秒数', 'Milliseconds of a hundred accesses'),
      ask: () => {
        const start = performance.now();
        for (let index = 0; index < 100; index += 1) void app.ScreenUpdating;
        return Math.round(performance.now() - start);
      },
    },
  ];
}

function registered(): Answer {
  const startup = lastStartup();
  if (startup === null) return null;
  return [startup.registered, startup.all, startup.prefix, ...startup.refused];
}

function countSheets({ Worksheets }: EtBook): Answer {
  const sheets = Array.from({ length: Worksheets.Count }, (_, index) => Worksheets.Item(index + 1));
  const count = (test: (sheet: NonNullable<(typeof sheets)[number]>) => boolean): number =>
    sheets.filter((sheet) => sheet !== null && test(sheet)).length;
  return [
    sheets.length,
    count(({ Visible }) => Visible === 0),
    count(({ Visible }) => Visible === 2),
    count(({ ProtectContents }) => ProtectContents),
  ];
}

function storage(): Answer {
  const root = rootWith('PluginStorage');
  if (root === null) return null;
  const given: readonly unknown[] = ['text', 7, true];
  return given.map((value) => {
    const kept = root.PluginStorage;
    kept.setItem('starband.probe', value as string);
    return typeof (kept.getItem('starband.probe') as unknown);
  });
}
