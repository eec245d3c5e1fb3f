/** What WPS does with what is written, tried on a sheet that is deleted afterwards. */
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { writingProbe } from '../probe';
import type { Answer, Probe } from '../probe';
import { asEt } from './book/et';
import type { EtApplication, EtSheet } from './book/et';
import type { WpsRoot } from './roots';

type Try = (sheet: EtSheet, app: EtApplication) => Answer | Promise<Answer>;

/** A new sheet for one try; the user's own is in front again afterwards. */
async function onSheet(app: EtApplication, attempt: Try): Promise<Answer> {
  const book = app.ActiveWorkbook;
  if (book === null || book === undefined) throw new Error('no workbook is open');
  const front = book.ActiveSheet;
  const alerts = app.DisplayAlerts;
  const sheet = book.Worksheets.Add(null, book.Worksheets.Item(book.Worksheets.Count) as EtSheet);
  try {
    return await attempt(sheet, app);
  } finally {
    app.DisplayAlerts = false;
    try {
      sheet.Delete();
    } finally {
      app.DisplayAlerts = alerts;
      front.Activate();
    }
  }
}

/** The shape of what a range gives: `[[n,s]]` for a row as rows, `[n,s]` for one that is only values. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shapeOf).join(',')}]`;
  return value === null ? 'null' : ((typeof value)[0] ?? '?');
}

const asAnswer = (value: unknown): Answer => JSON.parse(JSON.stringify(value ?? null)) as Answer;

export function writingProbes(root: WpsRoot): readonly Probe[] {
  const app = asEt(root);
  const probe = (id: string, about: Text, attempt: Try, expected?: Answer): Probe =>
    writingProbe(id, about, () => onSheet(app, attempt), expected);
  return [
    probe(
      'wps-shapes',
      text('Value2 的形状：1×1、空白、1×3、3×1、2×2', 'Shapes of Value2: 1×1, blank, 1×3, 3×1, 2×2'),
      (sheet) => {
        sheet.Range('A1:C3').Value2 = [
          [1, 'a', true],
          [2, 'b', false],
          [3, 'c', true],
        ];
        return ['A1', 'E9', 'A1:C1', 'A1:A3', 'A1:B2'].map((address) => shapeOf(sheet.Range(address).Value2));
      },
    ),
    probe(
      'wps-matrix',
      text('整块写入后读回相同', 'A block that is written is read back'),
      (sheet) => {
        const values = Array.from({ length: 50 }, (_, row) => [row, `行${row}`]);
        const range = sheet.Range('A1:B50');
        range.Value2 = values;
        return JSON.stringify(range.Value2) === JSON.stringify(values);
      },
      true,
    ),
    probe('wps-text-as-typed', text('不加撇号时的理解', 'What text becomes without an apostrophe'), (sheet) =>
      ['1-01', '3月', '1/2', '50%', '5e3', '指标1'].map((typed) => {
        const cell = sheet.Range('A1');
        cell.Value2 = typed;
        return asAnswer(cell.Value2);
      }),
    ),
    probe('wps-errors', text('错误值的编号', 'Numbers of errors'), (sheet) =>
      ['=1/0', '=NA()', '=NOSUCH()', '="a"*1'].map((formula) => {
        const cell = sheet.Range('A1');
        cell.Formula = formula;
        return asAnswer(cell.Value2);
      }),
    ),
    probe('wps-function-spill', text('函数结果溢出', 'The result of a function spills'), (sheet) => {
      const cell = sheet.Range('A1');
      if (cell.Formula2 === undefined) return null;
      cell.Formula2 = '=KPIBAND({0.52;0.1},"conversion")';
      return [
        asAnswer(cell.HasSpill),
        asAnswer(sheet.Range('A2').Value2),
        asAnswer(sheet.Range('A2').Formula),
      ];
    }),
    probe('wps-widths', text('列宽：字符与磅', 'Column width: characters and points'), (sheet) => {
      const cell = sheet.Range('B1');
      cell.ColumnWidth = 20;
      return [asAnswer(cell.ColumnWidth), asAnswer(cell.Width), asAnswer(sheet.Range('A1').ColumnWidth)];
    }),
    probe(
      'wps-colour',
      text('颜色按蓝绿红存放', 'Colours are kept as blue, green, red'),
      (sheet) => {
        const cell = sheet.Range('A1');
        cell.Interior.Color = 0x0000ff;
        return asAnswer(cell.Interior.Color);
      },
      255,
    ),
    probe(
      'wps-mixed',
      text('不一致的数字格式与合并', 'Number formats and merging that differ'),
      (sheet) => {
        sheet.Range('A1').NumberFormat = '0.0%';
        sheet.Range('B1:C1').Merge();
        return [asAnswer(sheet.Range('A1:A2').NumberFormat), asAnswer(sheet.Range('A1:C1').MergeCells)];
      },
      [null, null],
    ),
    probe(
      'wps-hidden-rows',
      text('可见单元格的地址', 'Address of visible cells'),
      (sheet) => {
        sheet.Range('A1:A3').Value2 = [[1], [2], [3]];
        (sheet.Range('A2').EntireRow as { Hidden: unknown }).Hidden = true;
        return sheet.Range('A1:A3').SpecialCells(12).Address(false, false);
      },
      'A1,A3',
    ),
    probe(
      'wps-block-into-filtered',
      text('整块写入筛选后的行：各行得到的值', 'A block written over filtered rows: what each row gets'),
      (sheet) => {
        sheet.Range('B1:B5').Value2 = [['列'], ['a'], ['b'], ['a'], ['a']];
        sheet.Range('B1:B5').AutoFilter(1, 'a');
        sheet.Range('A2:A5').Value2 = [[1], [2], [3], [4]];
        return ['A2', 'A3', 'A4', 'A5'].map((address) => asAnswer(sheet.Range(address).Value2));
      },
    ),
    probe(
      'wps-number-into-text-cell',
      text('把数字写入文本格式的单元格', 'A number written into a cell formatted as text'),
      (sheet) => {
        const cell = sheet.Range('A1');
        cell.NumberFormat = '@';
        cell.Value2 = 240.5;
        return [typeof cell.Value2, asAnswer(cell.Value2)];
      },
    ),
    probe(
      'wps-comment',
      text('可以添加批注', 'A comment can be added'),
      (sheet) => {
        const cell = sheet.Range('A1');
        cell.AddComment('StarBand');
        return cell.Comment?.Text() ?? null;
      },
      'StarBand',
    ),
    probe('wps-event', text('写入时 WPS 报告的更改事件数', 'Change events from WPS while writing'), heard, 1),
  ];
}

/** How long a change is waited for. */
const HEARD = 500;

async function heard(sheet: EtSheet, app: EtApplication): Promise<Answer> {
  let events = 0;
  const listener = (): void => {
    events += 1;
  };
  app.ApiEvent.AddApiEventListener('SheetChange', listener);
  try {
    sheet.Range('A1').Value2 = 1;
    await new Promise((done) => setTimeout(done, HEARD));
    return events;
  } finally {
    app.ApiEvent.RemoveApiEventListener('SheetChange', listener);
  }
}
