/** The words of the self-check. */
import { text } from '../../../core/words/text';

export const selfCheckTexts = {
  asExpected: text('与预期一致', 'as expected'),
  told: text('供参考', 'for information'),
  differs: text('与预期不同', 'not as expected'),
  allAsExpected: text('都与预期一致。', 'Everything is as expected.'),
  notAsExpected: (count: number) =>
    text(
      `有 ${count} 项与预期不同。`,
      `${count} ${count === 1 ? 'answer is' : 'answers are'} not as expected.`,
    ),
  expectedAnswer: (answer: string) => text(`预期：${answer}`, `Expected: ${answer}`),
  checkAgain: text('重新检查', 'Check again'),
  selfCheckIntro: text(
    '这里问的是程序本身，不读取、也不记录表格内容。把结果发给提供帮助的人，就能知道哪里与预期不同。',
    'These questions are about the program; nothing of your sheets is read or noted. The answers tell whoever helps you what is different here.',
  ),
  tryWriting: text('再试写（用临时工作表，之后删除）', 'Try writing, too (on a sheet that is deleted again)'),
  copyAnswers: text('复制', 'Copy'),
  copied: text('已复制。', 'Copied.'),
  notCopied: text(
    '这里不能直接复制，请全选上面的文字后复制。',
    'Copying is not possible here: select all of the text above and copy it.',
  ),
  checksAsText: text('给提供帮助的人（全选后复制）', 'For whoever helps you (select all and copy)'),
} as const;
