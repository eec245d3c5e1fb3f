/** What Excel does with what is written, tried on a sheet that is deleted afterwards. */
import { text } from '../../core/words/text';
import { PROBE_SHEET, writingProbe } from '../probe';
import type { Answer, Probe } from '../probe';
import { probe } from './probe-sheet';
import type { Load, Values } from './probe-sheet';
import { eventsHeard, intoFiltered, manyMerged, nameInFunction } from './trials';

type Member = 'values' | 'formulas' | 'valueTypes';

const plain = (grid: Values): Answer => grid.map((row) => row.map((cell) => cell as Answer));

/** Some members of a range, one after the other. */
const members =
  (address: string, ...names: readonly Member[]): Load =>
  (sheet) => {
    const range = sheet.getRange(address);
    range.load(names.join(','));
    return () => names.map((name) => plain(range[name]));
  };

export const writingProbes: readonly Probe[] = [
  probe(
    'values-of-kinds',
    text('各类内容读回的值与类型', 'Values and types of each kind of content'),
    [[1.5, true, "'text", '#N/A', '', '=1/0']],
    members('A1:F1', 'values', 'valueTypes'),
    [
      [[1.5, true, 'text', '#N/A', '', '#DIV/0!']],
      [['Double', 'Boolean', 'String', 'Error', 'Empty', 'Error']],
    ],
  ),
  probe(
    'text-as-typed',
    text('不加撇号时的理解', 'What text becomes without an apostrophe'),
    [['1-01', '3月', '1/2', '50%', '5e3', '指标1', 'a1']],
    members('A1:G1', 'values', 'valueTypes'),
  ),
  probe(
    'spilled-cells',
    text('溢出单元格的公式', 'Formulas of cells that are spilled into'),
    [['=SEQUENCE(2)']],
    members('A1:A2', 'values', 'formulas'),
  ),
  probe('name-as-formula', text('名称可以是公式', 'A name can stand for a formula'), [['', 1]], (sheet) => {
    const name = sheet.names.add(
      'starband_probe',
      `=IF(ISBLANK('${PROBE_SHEET}'!$A$1:$B$1),"",'${PROBE_SHEET}'!$A$1:$B$1)`,
    );
    name.load('formula,type');
    return () => [name.formula as string, String(name.type)];
  }),
  writingProbe(
    'name-in-function',
    text(
      '名称代表 IF(ISBLANK())，在函数中空白仍是空白：2 为空白',
      'A name that stands for IF(ISBLANK()) keeps a blank blank in a function: 2 for blank',
    ),
    nameInFunction,
  ),
  probe(
    'number-into-text-cell',
    text('把数字写入文本格式的单元格', 'A number written into a cell formatted as text'),
    [['']],
    (sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [[240.5]];
      cell.load('values,valueTypes');
      return () => [plain(cell.values), plain(cell.valueTypes)];
    },
  ),
  writingProbe(
    'block-into-filtered',
    text('整块写入筛选后的行：各行得到的值', 'A block written over filtered rows: what each row gets'),
    intoFiltered,
  ),
  probe(
    'merged-and-hidden',
    text('合并区域与隐藏行', 'Merged areas and hidden rows'),
    [[1], [2], [3]],
    (sheet) => {
      sheet.getRange('B1:C2').merge(false);
      sheet.getRange('2:2').rowHidden = true;
      const merged = sheet.getRange('A1:C3').getMergedAreasOrNullObject();
      const visible = sheet.getRange('A1:A3').getSpecialCellsOrNullObject('Visible');
      merged.load('areaCount');
      visible.load('areaCount');
      return () => [merged.isNullObject ? 0 : merged.areaCount, visible.isNullObject ? 0 : visible.areaCount];
    },
    [1, 2],
  ),
  writingProbe('merged-many', text('600 个合并区域时的回答', 'What is told of 600 merged areas'), manyMerged),
  probe(
    'visible-of-one-cell',
    text('单个单元格的可见单元格数', 'Visible cells of a single cell'),
    [[1], [2], [3]],
    (sheet) => {
      const visible = sheet.getRange('A2').getSpecialCellsOrNullObject('Visible');
      visible.load('cellCount');
      return () => (visible.isNullObject ? 0 : visible.cellCount);
    },
    1,
  ),
  probe(
    'column-width',
    text('列宽：标准宽度与设为 100 磅后', 'Column width: standard, and when set to 100 points'),
    [[1]],
    (sheet) => {
      sheet.load('standardWidth');
      sheet.getRange('B:B').format.columnWidth = 100;
      const [first, second] = [sheet.getRange('A:A').format, sheet.getRange('B:B').format];
      first.load('columnWidth');
      second.load('columnWidth');
      return () => [sheet.standardWidth, first.columnWidth, second.columnWidth];
    },
  ),
  probe(
    'comment',
    text('可以添加批注（评论）', 'A comment can be added'),
    [[1]],
    (sheet) => {
      sheet.comments.add('A1', 'StarBand');
      const count = sheet.comments.getCount();
      return () => count.value;
    },
    1,
  ),
  probe(
    'conditional',
    text('条件格式公式相对于区域左上角', 'A conditional formula is relative to the top left cell'),
    [[1], [9]],
    (sheet) => {
      const format = sheet.getRange('A1:A2').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1>5';
      format.custom.rule.load('formula');
      return () => format.custom.rule.formula;
    },
    '=A1>5',
  ),
  probe(
    'chart',
    text('可以添加图表', 'A chart can be added'),
    [
      ['', 'a'],
      ['x', 1],
    ],
    (sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns');
      chart.series.load('count');
      return () => chart.series.count;
    },
  ),
  writingProbe(
    'office-event',
    text('写入时 Excel 报告的更改事件数', 'Change events from Excel while writing'),
    eventsHeard,
    1,
  ),
];
