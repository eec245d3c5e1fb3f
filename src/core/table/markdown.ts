/** docs/rules-table.md and its Chinese twin: what may stand in a rules table. Lists and the example come from the code. */
import type { Language } from '../words/language';
import { DEFAULTS } from './defaults';
import { presalesKpiDetailed } from '../../schemes/presales-kpi-detailed';
import { printIndicator } from './print';
import { COLUMNS, SECTION_IDS, SECTIONS } from './sections';

export function rulesTableMarkdown(language: Language): string {
  const parts = SECTION_IDS.map((id) => {
    const { title, columns } = SECTIONS[id];
    const names = columns.map((column) => `${COLUMNS[column].zh} ${COLUMNS[column].en}`);
    return `| 【${title.zh}】 [${title.en}] | ${names.join(' · ')} |`;
  });
  const blanks = DEFAULTS.map(({ column, parts: where, means }) => {
    const { zh, en } = COLUMNS[column];
    const places = where?.map((id) => `【${SECTIONS[id].title.zh}】`).join(' ') ?? '';
    return `| ${zh} ${en} | ${places} | ${language === 'zh' ? means.zh : `${means.zh}: ${means.en}`} |`;
  });
  if (language === 'zh') return chinese(parts.join('\n'), blanks.join('\n'));
  return `# 规则表 The rules table

[中文](rules-table.zh-CN.md)

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
- A star of a ladder looks at the newest 月数 months; 达标月数 says how many of them must reach the threshold, all of them where it is blank. A month that says 休假 (or 产假, 病假, leave …)
  or 不参评 is struck out before anything is counted. 名额比例 20% and \`<20%\` are to stay under, \`≤20%\` may be met.
- 去掉最低, 去掉最高 and 取最好 say which of several sampled chats (【方案】), or of the months of a yearly rating (【星级方式】), are averaged; too few are \`#N/A\`.
- A score that is a line between a floor and a target is bands with a slope: ≥ 95% 100; ≥ 80% 60 with 起始得分 100; 其余 0.
- 可不适用 lets a cell of the indicator say 不适用 (N/A, not applicable). It goes out, and the weights of the others are scaled to the whole: in
  points and scaled totals by full marks, in the lowest by items, in groups inside each group first; a group of which nothing applies goes out
  whole. With less than 最少权重 of the weights left (60% unless said) the total is the text 不参评, whose grade and coefficient say the same and
  which has no money (\`#N/A\`). Elsewhere 不适用 is an error. 保底 and 封顶 hold a score between two figures.
- 与组均比 scores 满分 × own ÷ the group's mean, or 满分 × (2 − own ÷ mean) where less is better, never below 0; whoever is at the mean has full marks.
  Its input cells are own and mean, for each of 月数 months; each month is held at 比例上限 before their mean is taken, and months that are
  不适用 are passed over. With 小组人数 and 目标 a cell follows for the people who take part: in groups of at most so many the target stands in for
  the mean. Rows of 分档 with ≤ are ceilings by rank – ≤ 20% 120: the best 20% have 120 points at most, beyond the last row there is no ceiling –
  and ask for two more cells, people and rank. \`KPIBAND\` without the rank – and without people, where no small group asks for them – gives the score before its
  ceiling: \`KPIRANK\` of that column is the rank, and sheets made from a template have it so where several months count. Totals may then pass 100.
- 【奖金上下限】 holds bonus (奖金) and commission (提成) of a whole month between 保底 and 封顶, before part of it is paid; a commission that is not
  passed stays 0. 【参评条件】 lists what \`KPIELIGIBLE\` asks: 条件 ≥ or ≤ and 界限, of the value or of value ÷ 分母, another row of the part; a row without a
  threshold is only such a divisor.
- What nothing reads – a weight in a total of points, a full mark beside bands, a column of another part, the second of two columns – is a warning.
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

function chinese(parts: string, blanks: string): string {
  return `# 规则表

[English](rules-table.md)

把方案写成普通单元格：\`=KPITABLE("presales-standard")\` 印出一张，窗格的“规则”页把它写成一张工作表，每个函数的 \`scheme\` 都可以填它的区域。
本页由代码生成（\`npm run docs\`）。

- 规则表由若干部分组成。每部分的第一行是方括号里的名称和各列的表头，中英文皆可，次序不限；下面是它的各行。空行、别的表头下的列、第一部分上方的行和
  空格都没有关系；数字可以是文本、全角或带 %。
- 方案用不着的部分、列和单元格可以省略。
- 【分档】【选项】【输入格】的行用代号指明属于哪个指标。各档次序不限；指标的输入格、扣分的各项和各级选项保持所在的次序；输入按【指标】的次序排列，与分组
  无关。
- **一组档位就是它的各个区间，“其余”是它们没有占的全部**，不论在下、在上还是在中间。写了两端的行（≥ 80，且 < 90）就是那个区间。没有任何一行写两端时，
  ≥ 或 > 的行到下一个更高的界限为止，≤ 或 < 的行从下一个更低的界限开始；两种方向只要不相遇可以并存。只要有一行写了两端，只写一端的行就一直到取值范围
  的尽头。没有“其余”而有空缺、或有重叠，都是错误（[linter.zh-CN.md](linter.zh-CN.md)）。等级和星级的各档同样读法，“其余”此时是连续的一段。
- “起始得分”表示斜坡：在这一档较好一端的得分，从那里均匀变到另一端的“得分”。各行写 ≥ 或 > 时数值越大越好，写 ≤ 或 < 时越小越好，两者都有时以得分多
  的一侧为好。
- 选项按名称选取，名称是数字时也一样；不是任何选项名称的数字是从上数起的序号，除非所有名称都是数字，那时是错误。“选项（可填分值）”中的数字是分值。
- 阶梯星级看最近“月数”个月；“达标月数”是其中至少几个月达标，留空为每个月都要。写着“休假”（或 产假、病假 …）或“不参评”的月份先划去，再数月份。“名额比例”20% 和 \`<20%\`
  须低于，\`≤20%\` 可以等于。
- “去掉最低”“去掉最高”“取最好”说明多次抽检（【方案】）或年度评星的各月（【星级方式】）中哪几次参加平均；次数不够为 \`#N/A\`。
- 在保底与目标之间按直线得分，就是带斜坡的档位：≥ 95% 得 100；≥ 80% 得 60，起始得分 100；其余 0。
- “可不适用”的指标，单元格可填“不适用”（N/A、not applicable）：它退出，其余指标的权重按比例放大到 100%。累计得分和折算百分按满分放大，取最低按项数，分组先在组内放大，
  整组都不适用时整组退出。剩下的权重不足“最少权重”（默认 60%）时，总分是文字“不参评”，等级和系数也写“不参评”，金额为 \`#N/A\`。别的指标填“不适用”是错误。
  “保底”“封顶”把得分限制在两个数之间。
- “与组均比”得 满分 × 个人 ÷ 组均，越低越好的得 满分 × (2 − 个人 ÷ 组均)，不低于 0；与组均相同得满分。输入格是个人、组均，“月数”几个月就有几对；每月先按“比例上限”封顶，再取
  各月平均，“不适用”的月份跳过。填了“小组人数”和“目标”时，后面再加一格参评人数：人数不超过它的小组改与目标比。【分档】里 ≤ 的行是按名次的上限（≤ 20% 120：前 20% 最多
  120 分；最后一行之外没有上限），要再加参评人数和名次两格。\`KPIBAND\` 不选名次（没有小组人数时也不选参评人数）
  就得到上限之前的得分，对这一列用 \`KPIRANK\` 就是名次；看几个月的，模板生成的表就这样自己排。这样的总分可以超过 100。
- 【奖金上下限】把整月的奖金、提成限制在“保底”和“封顶”之间，然后才按出勤折算；没有给提成时仍为 0。【参评条件】是 \`KPIELIGIBLE\` 要问的：条件 ≥ 或 ≤ 与界限，比的是数值，
  或数值 ÷ 分母（本部分的另一行）；没有界限的行只作分母。
- 没有规则读取的内容——累计得分里的权重、分档旁的满分、别的部分的列、重复的列——会提醒。
- 再写一个【方案】就开始同一方案的另一个版本，有自己的“生效月份”（2026-07）。函数得到的月份决定用哪个版本；只有一个版本时可以不给月份。
- 有错误的规则表绝不计分：函数返回 \`#VALUE!\`，并说明第一处错误和所在的行；\`KPICHECK\` 列出全部。

## 例子：一个指标

\`=KPITABLE("presales-kpi-detailed","response")\`

${exampleTable()}

## 空白单元格

规则要读的必须填写：空白是 \`missing\`，规则表不计分。下列可以空白，含义如下：

| 列 | 所在部分 | 空白表示 |
|---|---|---|
${blanks}

金额的列（系数、金额、奖励、加发）只要有一行填了，这一部分的各行都要填；只有 0 星可以没有奖励。

## 各部分和列

| 部分 | 列 |
|---|---|
${parts}
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
