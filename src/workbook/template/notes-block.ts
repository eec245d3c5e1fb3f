/** The 说明 block under the people: how to use the sheet, the scale, the source, decisions and defects. */
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Language } from '../../core/words/language';
import { listByRole } from '../../core/stars/by-role';
import { describeGrade } from '../../core/score/grade';
import { formatNumber, formatPercent } from '../../core/number/format';
import { inLanguage, text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { schemeNotes } from '../../schemes/all-notes';
import type { Pay, Scheme } from '../../schemes/scheme';
import { isSampled } from './score-columns';

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
    ...(ownRules ? [line(IN_RULES)] : scale(scheme).map(line)),
    line(
      text(
        `来源：${scheme.source.file}，${scheme.source.section.zh}`,
        `Source: ${scheme.source.file}, ${scheme.source.section.en}`,
      ),
    ),
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
  '一行是一次抽检，同一人可以有多行；“本月合计”把同一姓名的各行合在一起，填到一半的行暂不计入。一次触碰红线，本月即为最低等级。',
  'A row is one sampled chat, and an agent may have several; “The month” takes all rows of a name together, without those that are half filled in. One red line crossed leaves the worst grade for the month.',
);

const IN_RULES = text(
  '分数线、权重、等级、星级与金额以规则表为准。',
  'Thresholds, weights, grades, stars and money are those of the rules sheet.',
);

/** Grades, stars and pay in a line each. */
function scale(scheme: Scheme): readonly Text[] {
  const lines: Text[] = [];
  const { grades, pay, stars } = scheme;
  if (grades !== undefined) {
    const [low, high] = grades.edge === 'upper' ? ['>', '≤'] : ['≥', '<'];
    const bands = grades.bands.map((band, index) => {
      const from =
        band.from === undefined
          ? `${high}${formatNumber(grades.bands[index - 1]?.from ?? 0)}`
          : `${low}${formatNumber(band.from)}`;
      return `${describeGrade(band)}（${from}）`;
    });
    lines.push(text(`等级：${bands.join(' · ')}`, `Grades: ${bands.join(' · ')}`));
  }
  if (pay !== undefined) lines.push(payLine(pay));
  if (stars?.kind === 'ladder') {
    const steps = [...stars.steps].reverse().map((step) => {
      const bound = listByRole(step.atLeast, (value) => `≥${value}`);
      const window = listByRole(step.window, String);
      const quota =
        step.quota === undefined
          ? text('', '')
          : text(`，名额低于 ${formatPercent(step.quota)}`, `, quota under ${formatPercent(step.quota)}`);
      return text(
        `${step.star}★ 最近 ${window} 个月均 ${bound}${quota.zh}`,
        `${step.star}★ newest ${window} months ${bound}${quota.en}`,
      );
    });
    lines.push(
      text(
        `星级：${steps.map((step) => step.zh).join('；')}`,
        `Stars: ${steps.map((step) => step.en).join('; ')}`,
      ),
    );
  }
  if (stars?.kind === 'total' || stars?.kind === 'annual') {
    const bands = stars.bands
      .map((band) => `${band.star}★${band.from === undefined ? '' : ` ≥${formatNumber(band.from)}`}`)
      .join(' · ');
    lines.push(text(`星级：${bands}`, `Stars: ${bands}`));
  }
  return lines;
}

function payLine({ levels, probation }: Pay): Text {
  const list = levels
    .map(
      (level) =>
        `${level.code === undefined ? '' : `${level.code} `}${level.label} ${formatNumber(level.base)}/${formatNumber(level.bonus)}`,
    )
    .join(' · ');
  const extra =
    probation === undefined
      ? text('', '')
      : text(
          `；${probation.label}为该级合计的 ${formatPercent(probation.share)}`,
          `; ${probation.label}: ${formatPercent(probation.share)} of the level's total`,
        );
  return text(`薪资（底薪/奖金基数）：${list}${extra.zh}`, `Pay (base/bonus pool): ${list}${extra.en}`);
}
