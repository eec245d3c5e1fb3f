/** docs/rules-table.md: what may stand in a rules table. */
import { DEFAULTS } from './defaults';
import { presalesKpiDetailed } from '../../schemes/presales-kpi-detailed';
import { printIndicator } from './print';
import { COLUMNS, SECTION_IDS, SECTIONS } from './sections';

export function rulesTableMarkdown(): string {
  const parts = SECTION_IDS.map((id) => {
    const { title, columns } = SECTIONS[id];
    const names = columns.map((column) => `${COLUMNS[column].zh} ${COLUMNS[column].en}`);
    return `| 【${title.zh}】 [${title.en}] | ${names.join(' · ')} |`;
  });
  const blanks = DEFAULTS.map(({ column, parts: where, means }) => {
    const { zh, en } = COLUMNS[column];
    const places = where?.map((id) => `【${SECTIONS[id].title.zh}】`).join(' ') ?? '';
    return `| ${zh} ${en} | ${places} | ${means.zh}: ${means.en} |`;
  });
  return `# 规则表 The rules table

A scheme as plain cells: \`=KPITABLE("presales-standard")\` prints one, the pane's *Rules* screen writes one to a sheet of its own, and every
function takes its range as \`scheme\`. This page is made from the code (\`npm run docs\`).

- A table is made of parts. Each begins with a row that holds its name in brackets and its column headers, in Chinese or English, in any
  order. Below stand its rows. Blank rows, columns under other headers, rows above the first part and spaces do no harm; numbers
  may be text, in full width or with %.
- A part, column or cell that a scheme does not need is left out.
- Rows of 分档, 选项 and 输入格 name their indicator by its key. Bands may stand in any order, and so may the levels of 分数段, which go by their 起点.
  Cells of an indicator, terms of a deduction and other levels keep the order in which they stand; inputs stand in the order of 【指标】, whatever their groups.
- **A set of bands means its intervals, and 其余 all that they leave**, wherever it lies: below, above or between them. A row with both ends
  (≥ 80, 且 < 90) is exactly that interval. Where no row states both, those with ≥ or > end where the next higher threshold begins,
  and those with ≤ or < begin where the next lower one ends; they may run both ways where they do not meet. Where some row states
  both, a row with one end reaches to the end of the domain. Gaps without 其余 and overlaps are errors
  ([linter.md](linter.md)). Grades and star bands are read the same way; 其余 is then one stretch.
- 起始得分 makes a slope: the score at the band's better end, from which it changes evenly to 得分 at the other. Larger values
  are better where the rows say ≥ or >, smaller ones where they say ≤ or <, and with both the side that scores more.
- A level is chosen by its name, also where that is a number; a number that is no level's name is the ordinal from the top, except where all
  names are numbers: there it is an error. For 选项（可填分值） it is the points.
- In 扣分 the score of a row is what a unit costs, written as −5 or as 5; 清零 leaves 0 from the first one on, and has no threshold. 达标给分 needs a
  row 其余. A higher star includes the conditions of the lower ones.
- What nothing reads – a weight in a total of points, a full mark beside bands – is a warning.
- Another 【方案】 begins another version of the same scheme, with its own 生效月份 (2026-07). The month that a function is given chooses the
  version in force. With one version the month may be left out.
- A table with an error never scores: functions answer \`#VALUE!\` with the first finding and its row, \`KPICHECK\` lists all.

## Example: one indicator

\`=KPITABLE("presales-kpi-detailed","response")\`

${exampleTable()}

## Blank cells

What a rule reads must be there: a blank is the finding \`missing\`, and the table does not score. These may be blank, and then mean:

| column | in | blank means |
|---|---|---|
${blanks.join('\n')}

A column of money (系数, 金额, 奖励, 加发) that one row of a part fills is needed in all of its rows; only for 0 stars there may be no reward.

## Parts and columns

| part | columns |
|---|---|
${parts.join('\n')}
`;
}

function exampleTable(): string {
  const rows = printIndicator(presalesKpiDetailed, 'response', 'zh').map((row) =>
    row.map((cell) => (typeof cell === 'object' ? '' : String(cell))),
  );
  const width = rows[0]?.length ?? 0;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(Array<string>(width).fill('')),
    line(Array<string>(width).fill('---')),
    ...rows.map(line),
  ].join('\n');
}
