/** The words of the templates screen. */
import { join, text } from '../../../core/words/text';
import type { Text } from '../../../core/words/text';
import type { TemplatePerson } from '../../../workbook/template/options';

export const templatesTexts = {
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
  withoutFormulas: (people: readonly string[]) => {
    const [first, more] = [people.slice(0, 5), people.length > 5];
    return text(
      `当前表有 ${people.length} 行缺公式（括号内为行号）：${first.join('、')}${more ? ' 等' : ''}`,
      `${people.length === 1 ? '1 row' : `${people.length} rows`} without formulas (row numbers in brackets): ${first.join(', ')}${more ? ' …' : ''}`,
    );
  },
  complete: text('补全公式', 'Complete formulas'),
  completed: (count: number, sheet: string) =>
    text(
      `已在“${sheet}”补全 ${count} 行的公式。`,
      `Completed the formulas of ${count === 1 ? '1 row' : `${count} rows`} of “${sheet}”.`,
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
  fromStaff: text('星评人员', 'List of people (星评人员)'),
  noStaff: text(
    '“星评人员”里没有这个月在职的人。请先在“人员”页建立名单。',
    'Nobody on 星评人员 is in service in this month. Make the list on the People screen first.',
  ),
  teams: text('团队', 'Teams'),
  inService: (month: string, count: number) =>
    text(`${month} 在职 ${count} 人`, `In service in ${month}: ${count}`),
  alsoRead: (people: readonly TemplatePerson[]) => {
    const has = (key: 'id' | 'team' | 'level' | 'role', zh: string, en: string) =>
      people.some((person) => person[key] !== undefined) ? [text(zh, en)] : [];
    const parts = [
      ...has('id', '工号', 'IDs'),
      ...has('level', '级别', 'levels'),
      ...has('team', '团队', 'teams'),
      ...has('role', '岗位', 'roles'),
    ];
    const list = join(parts, '、', ', ');
    return text(`一并填入：${list.zh}`, `Filled in too: ${list.en}`);
  },
  doubled: (names: readonly (readonly [string, number])[]) => {
    const zh = names.map(([name, count]) => `${name}（${count} 次）`).join('、');
    const en = names.map(([name, count]) => `${name} (${count} times)`).join(', ');
    return text(
      `姓名重复：${zh}。同名的人请用工号区分。`,
      `Names that stand more than once: ${en}. Tell namesakes apart by their IDs.`,
    );
  },
  pasted: text('粘贴名单', 'Paste names'),
  selected: text('取自选区', 'From the selection'),
  emptyRows: text('空白行', 'Empty rows'),
  sampleRows: text('示例数据', 'Sample data'),
  names: text('姓名，每行一个', 'Names, one per line'),
  rowCount: text('行数（1–5000）', 'Rows (1–5000)'),
  rowsWrong: text('行数应为 1 到 5000 的整数。', 'Rows must be a whole number 1–5000.'),
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
      `名单有 ${count} 人，一张表最多 5000 人。请分成几张表。`,
      `There are ${count} names; a sheet holds at most 5000. Make several sheets.`,
    ),
  noNames: text(
    '没有找到姓名。请粘贴或选择姓名后再试。',
    'No names found. Paste or select names, then try again.',
  ),
  ownExample: text('自拟示例', 'our own example'),
  ownSource: text(
    '自拟示例，不出自任何文件；规则写进规则表后可随意修改。',
    'Our own example, from no document; its rules come as a rules sheet, to be changed as you like.',
  ),
  takesPart: text('加入“参评”列（是/否/仅参照）', 'Add a column of who takes part (yes, no, reference only)'),
  rawCounts: text('加入原始数据列，比率自动计算', 'Add raw counts; ratios are computed'),
  generate: text('生成工作表', 'Generate sheet'),
  generated: (sheet: string) => text(`已生成工作表“${sheet}”。`, `The sheet “${sheet}” was added.`),
} as const;
