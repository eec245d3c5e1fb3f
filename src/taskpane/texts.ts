/** The pane's words. */
import { text } from '../core/words/text';
import type { Text } from '../core/words/text';
import { convertTexts } from './convert-texts';
import { hostTexts } from './host-texts';
import { salaryTexts } from './salary-texts';

export const texts = {
  title: text('星评', 'StarBand'),
  screens: text('功能', 'Screens'),
  moreScreens: text('更多功能', 'More screens'),
  rules: text('规则', 'Rules'),
  loading: text('正在载入…', 'Loading…'),
  templates: text('模板', 'Templates'),
  salary: text('薪资', 'Salary'),
  functions: text('函数', 'Functions'),
  switchLanguage: text('Switch to English', '切换为中文'),
  languageName: text('EN', '中'),
  back: text('返回', 'Back'),
  undo: text('撤销', 'Undo'),
  close: text('关闭', 'Close'),
  undone: text('已撤销，工作簿恢复原样。', 'Undone; the workbook is as it was.'),
  foreign: (sheets: readonly string[]) =>
    text(
      `“${sheets.join('”、“')}”的函数是由另一个程序保存的，可能显示 #NAME?。可以恢复成本程序的函数。`,
      `The functions on “${sheets.join('”, “')}” were saved by another program and may show #NAME?. They can be restored.`,
    ),
  restore: text('恢复', 'Restore'),
  notNow: text('暂不', 'Not now'),
  restored: (cells: number) =>
    text(
      `已恢复 ${cells} 个公式。文件若要在不同程序之间传递，可在“函数”里把公式转换成原生公式，到处都能计算。`,
      `Restored ${cells} formulas. If the file travels between programs, the Functions screen can turn them into native formulas, which work everywhere.`,
    ),
  working: text('正在写入', 'Writing'),
  progress: (percent: number) => text(`正在写入，已完成 ${percent}%`, `Writing, ${percent}% done`),
  stop: text('停止', 'Stop'),
  failed: (why: string) =>
    text(
      `未能完成：${why}。工作簿没有改动，请重试。`,
      `That did not work: ${why}. The workbook is unchanged; try again.`,
    ),
  noHost: text(
    '请在工作簿中打开星评：运行 npm start 打开浏览器工作簿。',
    'Open StarBand inside a workbook: npm start opens the browser workbook.',
  ),

  rulesFrom: text('按哪套规则计算', 'Rules to compute by'),
  builtInRules: text('内置方案', 'The built-in scheme'),
  rulesOfSheet: text('工作簿里的规则表，可修改', 'A rules sheet in the workbook, to be edited'),
  whichRulesSheet: text('规则表', 'Rules sheet'),
  newRulesSheet: text('新建一张', 'Write a new one'),
  nativeFormulas: text('用原生公式，没有加载项也能计算', 'Native formulas, which work without the add-in'),
  nativeLeft: (count: number, why: Text) =>
    text(
      `有 ${count} 个单元格写不成原生公式，留空：${why.zh}`,
      `${count} cells have no native form and are left empty: ${why.en}`,
    ),

  searchSchemes: text('搜索方案、指标', 'Search schemes and indicators'),
  filter: text('筛选', 'Show'),
  found: (count: number) => text(`${count} 个方案`, `${count} schemes`),
  clearSearch: text('清除搜索和筛选', 'Clear search and filter'),
  nothingFound: text('没有符合的方案。换一个词试试。', 'No scheme matches. Try another word.'),
  indicators: text('指标', 'Indicators'),
  indicatorCount: (count: number) => text(`${count} 项指标`, `${count} indicators`),
  grades: text('等级', 'Grades'),
  sourceOf: (section: Text, file: string) =>
    text(`来源：${section.zh}（${file}）`, `Source: ${section.en} (${file})`),
  decisions: text('原文未载的决定', 'Decisions not in the source'),
  defects: text('原文的问题', 'Faults of the source'),
  about: text('说明', 'About'),
  weight: text('权重', 'weight'),
  full: text('满分', 'of'),
  newSheet: text('生成新表', 'New sheet'),
  month: text('月份', 'Month'),
  monthWrong: text('月份应写成 2026-03 的样子。', 'Write the month like 2026-03.'),
  people: text('人员', 'People'),
  pasted: text('粘贴名单', 'Paste names'),
  selected: text('取自选区', 'From the selection'),
  emptyRows: text('空白行', 'Empty rows'),
  sampleRows: text('示例数据', 'Sample data'),
  names: text('姓名，每行一个', 'Names, one per line'),
  rowCount: text('行数（1–1000）', 'Rows (1–1000)'),
  rowsWrong: text('行数应为 1 到 1000 的整数。', 'Rows must be a whole number 1–1000.'),
  selectNames: text('请在工作表中选中姓名所在的单元格。', 'Select the cells with the names in the sheet.'),
  sampleHint: text(
    '用方案自带的示例填好，可看到每个得分怎样算出。',
    'Filled with the worked examples of the scheme, to see how every score comes about.',
  ),
  namesRead: (names: readonly string[]) => {
    const more = names.length > 3;
    const first = names.slice(0, 3);
    return text(
      `${names.length} 人：${first.join('、')}${more ? ' 等' : ''}`,
      `${names.length === 1 ? '1 person' : `${names.length} people`}: ${first.join(', ')}${more ? ' …' : ''}`,
    );
  },
  tooManyNames: (count: number) =>
    text(
      `名单有 ${count} 人，一张表最多 1000 人。请分成几张表。`,
      `There are ${count} names; a sheet holds at most 1000. Make several sheets.`,
    ),
  noNames: text(
    '没有找到姓名。请粘贴或选择姓名后再试。',
    'No names found. Paste or select names, then try again.',
  ),
  rawCounts: text('加入原始数据列，比率自动计算', 'Add raw counts; ratios are computed'),
  generate: text('生成工作表', 'Generate sheet'),
  generated: (sheet: string) => text(`已生成工作表“${sheet}”。`, `The sheet “${sheet}” was added.`),

  ...hostTexts,
  ...salaryTexts,
  ...convertTexts,

  searchFunctions: text('搜索函数', 'Search functions'),
  noFunction: text('没有符合的函数。换一个词试试。', 'No function matches. Try another word.'),
  arguments: text('参数', 'Arguments'),
  optional: text('可省略', 'optional'),
  result: text('结果', 'Result'),
  errors: text('错误', 'Errors'),
  examples: text('示例', 'Examples'),
  formula: text('公式', 'Formula'),
  insert: text('插入所选单元格', 'Insert into the selected cell'),
  insertAnyway: text('仍然插入', 'Insert anyway'),
  noSelection: text('请先在工作表中选择一个单元格。', 'Select a cell in the sheet first.'),
  occupied: (address: string) =>
    text(`${address} 已有内容，插入会替换它。`, `${address} is not empty; inserting replaces it.`),
  notFormula: text('公式应以 = 开头。', 'A formula begins with =.'),
  inserted: (address: string) => text(`已插入 ${address}。`, `Inserted into ${address}.`),
  useExample: text('使用此公式', 'Use this formula'),
  exampleCells: text('单元格', 'cells'),
} as const;
