/** docs/rules-table.md: what may stand in a rules table. */
import { presalesKpiDetailed } from '../../schemes/presales-kpi-detailed';
import { printIndicator } from './print';
import { COLUMNS, SECTION_IDS, SECTIONS } from './sections';

export function rulesTableMarkdown(): string {
  const parts = SECTION_IDS.map((id) => {
    const { title, columns } = SECTIONS[id];
    const names = columns.map((column) => `${COLUMNS[column].zh} ${COLUMNS[column].en}`);
    return `| 【${title.zh}】 [${title.en}] | ${names.join(' · ')} |`;
  });
  return `# 规则表 The rules table

A scheme as plain cells: \`=KPITABLE("presales-standard")\` prints one, the pane's *Rules* screen writes one to a sheet of its own, and every
function takes its range as \`scheme\`. This page is made from the code (\`npm run docs\`).

- A table is made of parts. Each begins with a row that holds its name in brackets and its column headers, in Chinese or English, in any
  order. Below stand its rows. Blank rows, columns under other headers, rows above the first part and spaces do no harm; numbers
  may be text, in full width or with %.
- A part, column or cell that a scheme does not need is left out.
- Rows of 分档, 选项 and 输入格 name their indicator by its key. Bands may stand in any order: the best one that holds gives the score, 其余 takes
  what is left. Cells of an indicator, terms of a deduction and levels keep the order in which they stand.
- A band may state both ends (≥ 80, 且 < 90). Then all bands together must cover the domain without gap or overlap, and
  the linter checks it ([linter.md](linter.md)).
- Another 【方案】 begins another version of the same scheme, with its own 生效月份 (2026-07). The month that a function is given chooses the
  version in force. With one version the month may be left out.
- A table with an error never scores: functions answer \`#VALUE!\` with the first finding and its row, \`KPICHECK\` lists all.

## Example: one indicator

\`=KPITABLE("presales-kpi-detailed","response")\`

${exampleTable()}

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
