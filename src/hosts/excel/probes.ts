/** What Excel is and can do, without writing anything. */
import { text } from '../../core/words/text';
import type { Answer, Probe } from '../probe';
import { nothingSelected } from './errors';
import { hasNotes } from './notes';
import { request, supports } from './request';

const VERSIONS = Array.from({ length: 22 }, (_, index) => `1.${index + 1}`);

const highest = (set: string): string =>
  VERSIONS.filter((version) => Office.context.requirements.isSetSupported(set, version)).at(-1) ?? '–';

export const readingProbes: readonly Probe[] = [
  {
    id: 'office-diagnostics',
    about: text('程序、平台与版本', 'Host, platform and version'),
    ask: () => {
      const { host, platform, version } = Office.context.diagnostics;
      return [String(host), String(platform), version];
    },
  },
  {
    id: 'office-languages',
    about: text('界面语言与文档语言', 'Display and content language'),
    ask: () => [Office.context.displayLanguage, Office.context.contentLanguage],
  },
  {
    id: 'office-sets',
    about: text('支持的接口集', 'Requirement sets supported'),
    ask: () =>
      ['ExcelApi', 'ExcelApiDesktop', 'ExcelApiOnline', 'CustomFunctionsRuntime', 'SharedRuntime'].map(
        (set) => `${set} ${highest(set)}`,
      ),
  },
  {
    id: 'office-minimum',
    about: text('满足最低要求（ExcelApi 1.13）', 'Meets the least required (ExcelApi 1.13)'),
    expected: true,
    ask: () => supports('1.13'),
  },
  {
    id: 'office-notes',
    about: text('批注接口：程序、客户端库', 'Notes: the program, the client library'),
    ask: () => [supports('1.18'), hasNotes()],
  },
  {
    id: 'office-undo-group',
    about: text('可合并撤销步骤', 'Merges undo steps'),
    ask: () => supports('1.20'),
  },
  {
    id: 'office-theme',
    about: text('主题颜色', 'Colours of the theme'),
    ask: () => {
      const { officeTheme } = Office.context;
      return officeTheme === undefined
        ? null
        : [officeTheme.bodyBackgroundColor, officeTheme.bodyForegroundColor];
    },
  },
  {
    id: 'office-round-trip',
    about: text('一次往返的毫秒数（三次）', 'Milliseconds of a round trip, three times'),
    ask: async () => {
      const times: number[] = [];
      for (let round = 0; round < 3; round += 1) times.push(await roundTrip());
      return times;
    },
  },
  {
    id: 'office-workbook',
    about: text('工作表数、隐藏数、深度隐藏数、受保护数', 'Sheets: all, hidden, very hidden, protected'),
    ask: countSheets,
  },
  {
    id: 'office-structure',
    about: text('工作簿结构受保护，只读', 'Workbook structure protected, read-only'),
    ask: () =>
      request(({ workbook }) => {
        workbook.load('readOnly');
        workbook.protection.load('protected');
        return () => [workbook.protection.protected, workbook.readOnly];
      }),
  },
  {
    id: 'office-calculation',
    about: text('计算方式与状态', 'Calculation mode and state'),
    ask: () =>
      request(({ workbook: { application } }) => {
        application.load('calculationMode,calculationState,calculationEngineVersion');
        return () => [
          application.calculationMode,
          application.calculationState,
          application.calculationEngineVersion,
        ];
      }),
  },
  {
    id: 'office-separators',
    about: text('小数点与千位分隔符', 'Decimal and thousands separators'),
    ask: () =>
      request(({ workbook: { application } }) => {
        application.load('decimalSeparator,thousandsSeparator,useSystemSeparators');
        return () => [
          application.decimalSeparator,
          application.thousandsSeparator,
          application.useSystemSeparators,
        ];
      }),
  },
  {
    id: 'office-selection',
    about: text('选区的行数与列数', 'Rows and columns of the selection'),
    ask: selectionSize,
  },
  {
    id: 'office-custom-xml',
    about: text('自定义 XML 部件数', 'Custom XML parts'),
    ask: () =>
      request(({ workbook: { customXmlParts } }) => {
        const count = customXmlParts.getCount();
        return () => count.value;
      }),
  },
  {
    id: 'office-history',
    about: text('office.js 去掉了 history.pushState', 'office.js has taken history.pushState away'),
    ask: () => window.history.pushState === null,
  },
];

async function roundTrip(): Promise<number> {
  const start = performance.now();
  await request(({ workbook }) => {
    workbook.load('name');
    return () => undefined;
  });
  return Math.round(performance.now() - start);
}

function countSheets(): Promise<Answer> {
  return request(({ workbook: { worksheets } }) => {
    worksheets.load('items/visibility,items/protection/protected');
    return () => {
      const count = (test: (sheet: Excel.Worksheet) => boolean): number =>
        worksheets.items.filter(test).length;
      return [
        worksheets.items.length,
        count((sheet) => sheet.visibility === 'Hidden'),
        count((sheet) => sheet.visibility === 'VeryHidden'),
        count((sheet) => sheet.protection.protected),
      ];
    };
  });
}

async function selectionSize(): Promise<Answer> {
  try {
    return await request(({ workbook }) => {
      const range = workbook.getSelectedRange();
      range.load('rowCount,columnCount');
      return () => [range.rowCount, range.columnCount];
    });
  } catch (error) {
    if (nothingSelected(error)) return null;
    throw error;
  }
}
