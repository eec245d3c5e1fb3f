/** The 说明 block under the people: how to use the sheet, the scale, the source, decisions and defects. */
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { schemeNotes } from '../../schemes/all-notes';
import { isSampled } from './grade-column';
import { scaleLines } from './scale-lines';

export interface NoteLine {
  readonly words: string;
  readonly heading?: true;
}

/** @param ownRules the rules stand in the workbook: their figures are not repeated, since they may change there */
export function notesOf(
  compiled: CompiledScheme,
  language: Language,
  ownRules: boolean,
): readonly NoteLine[] {
  const { scheme } = compiled;
  const about = schemeNotes(scheme);
  const line = (words: Text): NoteLine => ({ words: inLanguage(words, language) });
  const heading = (words: Text): NoteLine => ({ words: inLanguage(words, language), heading: true });
  const listed = (title: Text, entries: readonly Text[]): readonly NoteLine[] =>
    entries.length === 0
      ? []
      : [heading(title), ...entries.map((entry) => line(text(`· ${entry.zh}`, `· ${entry.en}`)))];
  return [
    heading(text('说明', 'Notes')),
    line(
      text(
        '无底色的单元格由人填写，有底色的由公式计算，请勿覆盖。新增人员填在下方备用行里；插入的行没有公式，“检查”会指出。可以排序、筛选。',
        'Cells without shading are filled in; shaded ones are computed, do not overwrite them. Add people in the spare rows below; an inserted row has no formulas, as Check says. Sorting and filtering are safe.',
      ),
    ),
    ...(isSampled(compiled) ? [line(SAMPLES)] : []),
    ...(scheme.stars?.kind === 'ladder' ? [line(PASSED)] : []),
    ...(ownRules ? [line(IN_RULES)] : scaleLines(scheme, language).map((words) => ({ words }))),
    line(text(`来源：${scheme.source.section.zh}`, `Source: ${scheme.source.section.en}`)),
    ...listed(text('方案说明', 'About the scheme'), about.notes ?? []),
    ...listed(
      text(
        '原文未载、由我们确定的内容（可按公司规定修改）',
        'Decided by us, not in the source (change them to suit your rules)',
      ),
      about.decisions,
    ),
    ...listed(text('原文本身的问题', 'Faults of the source'), about.defects),
  ];
}

const SAMPLES = text(
  '一行是一次抽检，同一人可以有多行；“本月合计”把同一姓名的各行合在一起，填到一半的行暂不计入。触碰一次红线，本月按 0 分定级。',
  'A row is one sampled chat, and an agent may have several; “Month” takes all rows of a name together, without those that are half filled in. One red line crossed, and the month is graded as 0.',
);

const PASSED = text(
  '整月休假的月份填“休假”，当月不参评的填“不参评”：不计入，也不中断连续月数。',
  'For a month of leave write 休假 or leave, for one without a rating 不参评: it does not count and breaks no run.',
);

const IN_RULES = text(
  '分数线、权重、等级、星级与金额以规则表为准。',
  'Thresholds, weights, grades, stars and money are those of the rules sheet.',
);
