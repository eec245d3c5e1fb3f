/**
 * docs/linter.zh-CN.md: the findings of docs/linter.md in Chinese. Examples are those of that document with Chinese headers, and the
 * sentences are what the linter says of them.
 */
import type { FindingCode } from '../../src/core/findings/finding';
import { lintVersions } from '../../src/core/lint/lint';
import { readTable } from '../../src/core/table/read';
import { COLUMNS, SECTIONS } from '../../src/core/table/sections';
import { document, examples, type Grid } from './linter-examples';

/** How grave, and what it means. */
const WORDS: Readonly<Record<FindingCode, readonly [string, string]>> = {
  'not-read': [
    '提醒',
    '单元格或整行看上去起作用，其实没有任何地方用到：计分制里的权重、系数 = 按得分时评级的系数、人工评分项的分档、分档旁的满分、其余旁的界限。同一列的各行列在一条里。',
  ],
  gap: ['错误', '有一段数值不属于任何一档。'],
  'boundary-hole': ['错误', '恰有一个数值不属于任何一档。'],
  'decimal-gap': ['错误', '有一段不含整数（或整百分数）的数值不属于任何一档。'],
  'grade-gap': ['错误', '有一段或某个总分没有等级。'],
  overlap: ['错误', '有一段数值同时属于两档。'],
  'boundary-shared': ['错误', '恰有一个数值同时属于两档。'],
  shadowed: ['错误', '有一行永远用不到，它的数值都被别的行占去。'],
  'out-of-domain': [
    '错误；只有一部分越界时为提醒',
    '界限在数值不可能到的地方：超出输入、事实或设定的取值范围。',
  ],
  'wrong-direction': [
    '条件方向相反时为错误；得分方向相反时为提醒（小时、天为说明）',
    '有的行写 ≥、有的写 ≤，各只写一端而又相遇；或秒、分、小时、天越多得分越多；或分数越少得分越多。',
  ],
  scale: [
    '界限都是小数、或系数不小于 10 时为错误；只是可疑时为提醒',
    '总分或百分制分数的界限写成了百分数；系数写成了不带 % 的百分数。',
  ],
  'not-monotone': ['提醒', '较好的数值得分反而较少；较高的选项得分较少；较重的问题扣得较少。'],
  'weights-not-100': [
    '错误；奖金池为提醒',
    '加权总分、各组或组内的权重合计不是 100（单元格为百分比格式时为 1）。权重全部相等时不论多少都可以。',
  ],
  'points-not-max': ['提醒；总分另行折算时为说明', '计分制各项满分合计不是 100。'],
  'no-top-score': ['提醒；加权总分的各项得分须到 100，否则为错误', '没有人能得满分，或有人能超过满分。'],
  'grade-unreachable': ['提醒', '某个等级要求的总分谁也达不到。'],
  'money-not-monotone': ['提醒', '较好的等级、级别、星级或名次反而发得少。'],
  'quota-over-100': [
    '单个比例为错误；名额合计为说明',
    '名额或比例不在 0% 到 100% 之间。名额合计超过 100% 只是说明：各是上限。',
  ],
  'star-gap': ['提醒', '中间缺一颗星，或高星比低星容易得。'],
  'season-gap': ['错误', '设定的各季没有恰好各含每个月一次。'],
  'setting-empty': ['说明', '设定还没有填数值。'],
  'setting-unused': ['提醒', '没有任何地方用到这项设定。'],
  'duplicate-key': [
    '错误；名称同时是别的指标或事实时为提醒',
    '代号、等级、级别、岗位码、问题代码或选项出现两次。',
  ],
  'unknown-key': ['错误', '目标、界限或奖励提到的设定，或比率提到的原始数据，并不存在。'],
  'unknown-level': ['错误', '条件提到的事实、门槛的岗位、试用的级别或年度的星级并不存在。'],
  'unknown-word': ['错误', '单元格里的词不在可选之列。'],
  'wrong-input': ['错误', '规则或条件要读的，和输入的类型不符。'],
  missing: ['错误；按 0 计的金额为提醒', '缺少必需的内容：单元格、输入格、岗位的门槛、等级的金额。'],
  empty: ['错误；薪资级别和问题代码为提醒', '某部分、某组或某条规则没有行。'],
  'bad-number': ['错误', '不可能的数：不是数字、超过 15 位、负的权重或金额、半个月、目标为 0。'],
  'version-order': ['错误', '一张表有几个版本，其中有的没有月份、两个从同月起，或属于另一个方案。'],
  'unknown-header': ['提醒', '表头与这一部分的某个列名相近但不是它；这一列没有读取。'],
};

const HEADINGS: Readonly<Record<string, string>> = {
  'Bands, levels, grades and stars': '档位、选项、等级和星级',
  Totals: '合计',
  'Money and stars': '金额与星级',
  Settings: '设定',
  'Names, numbers and parts': '名称、数字和各部分',
};

const CHINESE = new Map<string, string>([
  ...Object.values(SECTIONS).map(({ title }) => [`[${title.en}]`, `【${title.zh}】`] as const),
  ...Object.values(COLUMNS).map(({ zh, en }) => [en, zh] as const),
  ['else', '其余'],
]);

/** Headers, and the words that stand for all that is left, in Chinese. */
function inChinese(grid: Grid): Grid {
  return grid.map((row) => {
    const isHeader = row[0]?.startsWith('[') === true;
    return row.map((cell) =>
      cell !== null && (isHeader || cell === 'else') ? (CHINESE.get(cell) ?? cell) : cell,
    );
  });
}

function tableOf(grid: Grid): string {
  const lines = grid.map((row, index) => {
    const bold = index > 0 && row[0]?.startsWith('【') === true;
    return `| ${row.map((cell) => (bold && cell !== null ? `**${cell}**` : (cell ?? ''))).join(' | ')} |`;
  });
  return [lines[0], `|${(grid[0] ?? []).map(() => '---|').join('')}`, ...lines.slice(1)].join('\n');
}

export function linterMarkdown(): string {
  const sections = document
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const heading = part.slice(0, part.indexOf('\n')).trim();
      const codes = [...part.matchAll(/^### `([\w-]+)`/gm)].map(([, code]) => code);
      return `## ${HEADINGS[heading] ?? heading}\n\n${codes.map((code) => finding(code as FindingCode)).join('\n')}`;
    });
  return `# 检查会发现什么

[English](linter.md)。本页由那里的例子生成（\`npm run docs\`）。

\`KPICHECK\` 列出规则表里的一切错误和可疑之处：代码、轻重、所在的行，以及带数字的中英文说明。

- **错误**：改正之前不计分。
- **提醒**：照常计分，但请有人看一眼。
- **说明**：值得知道。

读不懂的单元格本身就是错误；整张表都能读懂之后，才做其余的检查。各档怎样读，见[规则表](rules-table.zh-CN.md)。

下面每个例子都是规则表的一部分，引文是检查给出的说明。

${sections.join('\n')}`;
}

function finding(code: FindingCode): string {
  const example = examples.find((one) => one.code === code);
  const found = lintVersions(readTable(inChinese(example?.grid ?? []))).find((one) => one.code === code);
  if (example === undefined || found === undefined) throw new Error(`no example shows ${code}`);
  const [severity, about] = WORDS[code];
  return `### \`${code}\` – ${severity}\n\n${about}\n\n${tableOf(inChinese(example.shown))}\n\n> ${found.message.zh}\n`;
}
