/** What docs/native-formulas.md and its Chinese twin say, sentence beside sentence. */
import { text, type Text } from '../../src/core/words/text';
import type { FunctionName } from '../../src/functions/functions';

/** A call and what it is turned into; broken where a line would be too long. */
export const EXAMPLE = {
  call: '=KPIBAND(C5,"conversion","presales-standard")',
  native: `=IF(LEN(C5)=0,"",IF(AND(ISNUMBER(C5),C5>=0,ROUND(C5,14)<=1),
   INDEX('规则 售前客服绩效考核标准'!$E$35:$E$38,1+SUMPRODUCT(
   --(VALUE(TEXT(C5,"0"&MID(1/2,2,1)&"00000000000000E+0"))<'规则 售前客服绩效考核标准'!$D$35:$D$37))),
   VALUE("超出范围")))`,
} as const;

export const BEFORE_EXAMPLE = text(
  `表里的星评函数可以转成 Excel 2016 的公式，界限、得分、权重、系数和金额都从**规则表**的单元格读取。没有加载项、或用旧版 WPS 的同事打开，算出来一样。也可以转回
函数，或转成数值。这由 \`src/workbook/native\` 完成；不记录任何东西，随时可以向任一方向转换。`,
  `A sheet's StarBand functions can be turned into formulas of Excel 2016 that read every threshold, score, weight, coefficient and amount
from the cells of a *rules sheet*. A colleague without the add-in, or with an old WPS, then computes the same. They can be turned back
into functions, or into values. \`src/workbook/native\` does it; nothing is remembered, so a sheet can be converted in either direction
at any time.`,
);

export const AFTER_EXAMPLE: readonly Text[] = [
  text(
    `读作：空白仍为空白；0 到 1 的数，取它达到的第一个界限的得分；其余是错误。改规则表里的数字，结果随之改变。不用 LET、LAMBDA、XLOOKUP、FILTER、IFS、MAXIFS、TEXTJOIN、
SWITCH，也没有必须按数组公式输入的内容。`,
    `Read: blank stays blank; a number from 0 to 1 gets the score of the first threshold that it does not fall short of; anything else is an
error. Change a figure on the rules sheet and the result follows. No LET, LAMBDA, XLOOKUP, FILTER, IFS, MAXIFS, TEXTJOIN, SWITCH, and
nothing that must be entered as an array formula.`,
  ),
  text(
    `验证：在不带星评函数的浏览器工作簿里（\`test/hosts/native*.test.ts\`），以及在 LibreOffice 里（[native-formulas-proof.md](native-formulas-proof.md)，
\`npm run proof:libreoffice\`）。没有 Excel 和 WPS 可用。`,
    `Proved: in the browser workbook without our functions (\`test/hosts/native*.test.ts\`), and in LibreOffice
([native-formulas-proof.md](native-formulas-proof.md), \`npm run proof:libreoffice\`). No Excel and no WPS was available.`,
  ),
];

/** Functions that have a native form, and how far it goes. Those that have none say why themselves. */
export const FORMS: readonly (readonly [readonly FunctionName[], Text])[] = [
  [
    ['KPIBAND'],
    text(
      '每一种规则：分档（≥ > ≤ <，相对目标、季节目标、团队数，斜坡）、选项（名称、别名、序号或分值）、人工评分（步长、可选分值）、带违规的区间、按比例、扣分、按每、占比、条件、自评与上级、须批准的加分、差错、另加',
      "every kind of rule: bands (≥ > ≤ <, of a target, of a season's target, of the team's figure, sloping), levels (label, alias, ordinal or points), assessor's points (steps, lists), ranges with violations, proportion, deduction, per unit, share, conditions, self and superior, bonus with approval, fault, extra",
    ),
  ],
  [
    ['KPISCORE'],
    text(
      '加权、计分、折算、分组、取最低；加减分。表里有各项得分列时由它们汇总，否则一个公式算出全部',
      "weighted, points, normalised, groups, lowest; adjustments. From the row's score columns where the sheet has them, else every score in the one formula",
    ),
  ],
  [
    ['KPIGRADE', 'KPIRATIO', 'KPIBONUS', 'KPISALARY'],
    text('全部，包括试用期和各部分', 'all, with probation and every part'),
  ],
  [['KPICOMMISSION'], text('全额、超额累进、线性', 'whole, tiered, linear')],
  [['KPIPRORATE'], text('全部', 'all')],
  [
    ['KPIRANK'],
    text(
      '每行一个公式（COUNTIF），高者或低者在前；连号没有。不再合成一个调用',
      'a formula per row (COUNTIF), highest or lowest first; dense ranks have none. Not turned back into the one call',
    ),
  ],
  [
    ['QASCORE', 'QAGRADE'],
    text(
      '一次十六项的抽检；一个调用含几次抽检时公式会过长，规则去掉几次时还要排序',
      'one chat of sixteen items; several chats in one call are longer than a formula may be, and where rules drop some they would need sorting',
    ),
  ],
  [
    ['STARLEVEL'],
    text(
      '逐月阶梯（含 n 个月中的 m 个月）、年度、按总分、按条件；事实按名称',
      'ladder (n of m months too), yearly, by total, by conditions; facts by their names',
    ),
  ],
  [['STARREWARD', 'STARSTREAK'], text('全部', 'all')],
  [['ISSUESTARS', 'ISSUESCORE'], text('全部；代码在一行或一列', 'all; codes in one row or column')],
];

export const AFTER_FORMS: readonly Text[] = [
  text(
    '没有原生形式的会连同原因列出，可转成数值。用原生公式生成的新表，这些单元格留空。',
    'What has none is listed with the reason and can be turned into values. A fresh sheet with native formulas leaves those cells empty.',
  ),
  text(
    `对一个区域的一次调用变成每格一个公式。指标代号、事实名称和带日期的规则表的版本在转换时确定；选项、是否和代码的识别用词写在公式里，它们的得分在规则表上。规则表加了一行，
需要重新转换；改了数字不需要。`,
    `One call over a range becomes one formula per cell. Keys of indicators, names of facts and the version of a dated rules table are
settled when a formula is converted; words by which levels, flags and codes are recognised stand in the formula, their scores on the
rules sheet. A row added to the rules sheet needs a new conversion; a changed figure does not.`,
  ),
  text(
    `内置方案的调用使用与方案完全一致的规则表，没有就加一张。转回时，没有改过的规则表仍是内置方案，改过的按名称引用。可能有空白的区域（月份、事实、加减分、代码、比例）转回为
\`IF(ISBLANK(C5:N5),"",C5:N5)\`：函数收到的空白单元格可能是 0，原生公式不会。`,
    `A call of a built-in scheme uses a rules sheet that says exactly what the scheme says, and adds one where there is none. Turned back, an
unchanged rules sheet is the built-in scheme again, an edited one is passed by its name. Ranges that may hold blanks – months, facts,
adjustments, codes, rates – come back as \`IF(ISBLANK(C5:N5),"",C5:N5)\`: a function may be handed a blank cell as 0, a native formula is not.`,
  ),
];

export const NUMBERS: readonly Text[] = [
  text(
    `**15 位。** 与界限相比的是 \`VALUE(TEXT(x, …E+0))\`，即表格显示的数：\`=1-0.45\` 就是 55%。\`MID(1/2,2,1)\` 是程序语言的小数点，因此各种语言下格式都成立。ROUND 更短，
  但浏览器工作簿第 15 位舍入有误。得分和总分在显示前用 FIXED 定下，等级和星级按两位小数的总分决定，金额每部分四舍五入一次，与函数相同。结果与函数在 13 位小数内一致。`,
    `**15 digits.** What is compared with a threshold is \`VALUE(TEXT(x, …E+0))\`, the number as a spreadsheet shows it: \`=1-0.45\` is 55%.
  \`MID(1/2,2,1)\` is the decimal sign of the host's language, so that the format holds in every language. ROUND would be shorter; the
  browser workbook rounds the 15th digit wrongly. Scores and totals are settled with FIXED before they are shown, grades and stars
  decided on the total at two places, money rounded half-up once per part, as in the functions. Results agree with those of the
  functions to 13 decimals.`,
  ),
  text(
    `**相等，否则不转。** 设定的数值写成文本、总分所汇总的得分列仍是函数、名次所比的得分带有小数相加的余数：这些都不转换。另有 200 张改过的规则表一并在 LibreOffice 里重算。`,
    `**Equal or refused.** Settings whose figure is text, totals over a score column that stays a function, and ranks of scores that carry
  the rest of a decimal sum are refused. 200 edited tables are recalculated in LibreOffice as well.`,
  ),
  text(
    '**只认数字。** 函数能读文本 `"52%"`、`"1,000"`；原生公式返回 `#VALUE!`。',
    '**Numbers only.** The functions read `"52%"` or `"1,000"` typed as text; native formulas answer `#VALUE!`.',
  ),
  text(
    '**文字**比较时不分大小写、不计空格，程序的 ASC 能做到时也不分全角半角。',
    "**Words** are compared without regard to case, spaces and (where the host's ASC does it) full width.",
  ),
  text(
    '**空白**是空单元格或空文本；只有空格的单元格是错误。',
    '**Blank** is an empty cell or an empty text; a cell with nothing but spaces is an error.',
  ),
  text(
    '**月份**为 1–12、日期，或 `2026-03` 这样的文本；函数能读更多写法。',
    '**Months** are 1–12, dates, or text such as `2026-03`; the function reads more ways to write them.',
  ),
];

export const ERRORS: readonly Text[] = [
  text(
    `函数的错误在这里也是错误，只是没有文字：\`VALUE("超出范围")\` 是超出取值范围的 \`#VALUE!\`，\`NA()\` 表示缺少或未知。错误代码可能不同：目标为 0 是 \`#DIV/0!\`，
别的项目才有的选项是 \`#N/A\`。设定没有填数值时为 \`#N/A\`，填好规则表里的单元格即可。`,
    `An error of the function is an error here, without its sentence: \`VALUE("超出范围")\` is the \`#VALUE!\` of what lies outside its domain,
\`NA()\` stands for what is missing or unknown. The code may differ: a target of 0 is \`#DIV/0!\`, a level that another item has is \`#N/A\`.
A setting without a figure is \`#N/A\` until its cell on the rules sheet is filled in.`,
  ),
  text(
    'LibreOffice 把 TRUE 当作数字 1，把相差在 2⁻⁴⁸ 以内的数当作相等。浏览器工作簿用原生公式较慢：整张表计算时，方案 1 每秒约二十人。',
    `LibreOffice takes TRUE for the number 1, and numbers within 2⁻⁴⁸ of each other for equal. The browser workbook is slow with
native formulas: some twenty people of scheme 1 a second when a whole sheet is computed.`,
  ),
];
