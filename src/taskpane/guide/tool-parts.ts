/** What serves every month: rules, functions, errors, undo, the self-check. */
import { text } from '../../core/words/text';
import type { GuidePart } from './guide-part';

export const TOOL_PARTS: readonly GuidePart[] = [
  {
    id: 'rules',
    title: text('三、修改规则', '3. Changing the rules'),
    picture: {
      file: 'rules.png',
      shows: text('规则页的卡片和规则表', 'Cards of the Rules screen beside the rules sheet'),
    },
    steps: [
      text(
        '打开“规则”页，选方案，点“写出规则表”。规则成为一张工作表，改单元格或改卡片都可以。',
        'Open Rules, choose a scheme and write its rules sheet. Change its cells, or the cards in the pane.',
      ),
      text(
        '每次修改都会检查：缺口、重叠、权重合计。有错误的规则表不计分，并说明在第几行。',
        'Every change is checked for gaps, overlaps and sums. A table with an error never scores, and says which row is wrong.',
      ),
      text(
        '下个月才执行的规则，用“复制为新版本”并填写月份，旧月份仍按旧规则。',
        'Rules for a later month: copy them as a new version with its month. Earlier months keep the old ones.',
      ),
      text(
        '公布之前先“模拟”：谁的评级和金额会变，一目了然，不写入任何内容。',
        'Simulate before announcing: whose grade and money change. Nothing is written.',
      ),
    ],
  },
  {
    id: 'functions',
    title: text('四、函数与原生公式', '4. Functions and native formulas'),
    steps: [
      text(
        '“函数”页列出全部函数，可把公式插入所选单元格。',
        'The Functions screen lists every function and inserts formulas into the selected cell.',
      ),
      text(
        '要把表发给没有加载项的同事，先在这里把公式转成原生公式或数值；也能转回来。',
        'Before sending a sheet to somebody without the add-in, turn its formulas into native ones or values here, and back.',
      ),
    ],
  },
  {
    id: 'errors',
    title: text('五、单元格显示错误怎么办', '5. When a cell shows an error'),
    picture: {
      file: 'errors.png',
      shows: text(
        '窗格底部说明所选单元格的错误',
        'The bar at the foot explains the error of the selected cell',
      ),
    },
    steps: [
      text(
        '选中这个单元格，点窗格底部的“单元格为什么是这个值”：出了什么事、为什么、怎么改，都写在那里。',
        'Select the cell and press “Why this cell shows what it does” at the foot of the pane: what happened, why, and what to do.',
      ),
      text(
        '点下面的单元格按钮，直接转到有问题的输入，改好即可。得分正常的单元格也这样看算法。',
        'Its buttons lead to the input that is wrong; correct it there. A sound value is explained in the same way.',
      ),
      text(
        '#VALUE! 是值不对：超出范围、类型不符。#N/A 是缺少内容，或名称不在方案里。#NAME? 是加载项没有载入。',
        '#VALUE!: a value out of range or of the wrong kind. #N/A: something is missing, or a name is not in the scheme. #NAME?: the add-in is not loaded.',
      ),
    ],
  },
  {
    id: 'undo',
    title: text('六、撤销', '6. Undo'),
    steps: [
      text(
        '每次写入之后，提示条里有“撤销”，一步恢复原样。表已被别人改过时不会覆盖，会告诉您。',
        'After every writing the message has an Undo that restores everything in one step. Where somebody changed the sheet meanwhile, nothing is overwritten and you are told.',
      ),
      text(
        '程序自己的撤销（Ctrl+Z）在浏览器工作簿和较新的 Excel 中同样有效。',
        'The program’s own undo (Ctrl+Z) works too, in the browser workbook and in newer Excel.',
      ),
    ],
  },
  {
    id: 'self-check',
    title: text('七、请人帮忙', '7. Asking for help'),
    steps: [
      text(
        '打开“自检”页，复制结果发给提供帮助的人。里面只有程序的情况，没有您表格的内容。',
        'Open Self-check, copy the answers and send them to whoever helps you. They hold nothing of your sheets.',
      ),
    ],
  },
];
