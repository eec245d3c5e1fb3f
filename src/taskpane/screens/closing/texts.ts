/** Words of the closing's screen. */
import { text, type Text } from '../../../core/words/text';

export const closingTexts = {
  intro: text(
    '封账把本月的结果抄成一张数值表，并记下指纹。之后一切仍可查看和修改，但每一处改动都会被指出。',
    'Closing copies the month’s results to a sheet of values and notes their fingerprint. Everything stays open to be seen and changed, and every later change is named.',
  ),
  month: text('月份', 'Month'),
  noMonth: text('还没有哪张表写明月份。', 'No sheet names a month yet.'),
  reading: text('正在读取工作簿…', 'Reading the workbook…'),
  again: text('重新核对', 'Check again'),
  go: text('查看', 'Go to'),
  goTo: (words: string) => text(`查看：${words}`, `Go to: ${words}`),
  checks: (count: number) => text(`封账前要看的（${count}）`, `To look at before closing (${count})`),
  noChecks: text('没有要处理的问题。', 'Nothing needs attention.'),
  sums: (people: number, score: string | null, pay: string | null): Text =>
    text(
      [`${people} 人`, score && `Σ得分 ${score}`, pay && `Σ薪资 ${pay}`].filter(Boolean).join(' · '),
      [people === 1 ? '1 person' : `${people} people`, score && `Σ scores ${score}`, pay && `Σ pay ${pay}`]
        .filter(Boolean)
        .join(' · '),
    ),
  sheets: (names: readonly string[]) => text(`工作表：${names.join('、')}`, `Sheets: ${names.join(', ')}`),
  rules: (words: string) => text(`规则：${words}`, `Rules: ${words}`),
  noRules: text('没有找到这些表所用的规则。', 'No rules were found that these sheets compute by.'),
  by: text('由谁', 'By'),
  note: text('备注', 'Note'),
  anyway: (count: number) =>
    text(
      `仍有 ${count} 项未处理，照样封账`,
      `Close although ${count} ${count === 1 ? 'point is' : 'points are'} open`,
    ),
  close: (people: number) =>
    text(`封账（${people} 人）`, `Close (${people === 1 ? '1 person' : `${people} people`})`),
  closed: (month: string) => text(`${month} 已封账。`, `${month} is closed.`),
  needsName: text('请先填写由谁封账。', 'Fill in who closes first.'),
  state: text('封账状态', 'State'),
  closedBy: (by: string, time: string, version: number) =>
    text(`第 ${version} 次封账，${by}，${time}`, `Version ${version}, closed by ${by}, ${time}`),
  fingerprint: (print: string) => text(`指纹 ${print}`, `Fingerprint ${print}`),
  unchanged: text('与封账时一致，没有改动。', 'As it was closed: nothing was changed.'),
  changes: (count: number) => text(`封账后的改动（${count}）`, `Changes after closing (${count})`),
  results: (count: number) => text(`因此变化的结果（${count}）`, `Results that changed with them (${count})`),
  notes: (count: number) => text(`没有核对的（${count}）`, `Not checked (${count})`),
  reopen: text('重开', 'Reopen'),
  reopenHint: text(
    '重开后可以改动再封账，次数会记下；原来的封账表保留。只改一个人时请用“更正”。',
    'Reopened, the month can be changed and closed anew; the count is kept, and so are the sealed values. For one person, amend instead.',
  ),
  why: text('理由', 'Reason'),
  reopened: (month: string) => text(`${month} 已重开。`, `${month} is open again.`),
  protect: text('保护工作表', 'Protect the sheets'),
  protectHint: text(
    '封账本身不锁定任何东西。保护之后，这些表要先解除保护才能改；不设密码。',
    'Closing locks nothing. Once protected, these sheets must be unprotected before they can be changed; there is no password.',
  ),
  protectSure: text(
    '我知道：在 Excel 中，保护会清空撤销记录',
    'I know that in Excel protecting clears the undo list',
  ),
  protected: (count: number) =>
    text(`已保护 ${count} 张表。`, `${count === 1 ? '1 sheet is' : `${count} sheets are`} protected.`),
  unprotect: text('解除保护', 'Unprotect'),
  unprotectHint: text('解除保护要写明理由，会记入“星评月结”。', 'Say why; the reason is kept in 星评月结.'),
  unprotected: text('已解除保护。', 'The sheets are unprotected.'),
  signing: text('签核', 'Sign-off'),
  signature: text('签核环节', 'Part'),
  sign: text('签核', 'Sign'),
  signed: text('已签核。', 'Signed.'),
  notSigned: text('未签', 'not signed'),
  ofPerson: text('针对谁（不填为全部）', 'Of whom (blank: everybody)'),
} as const;
