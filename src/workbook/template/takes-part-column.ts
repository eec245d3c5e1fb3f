/** The mark 参评 beside each name, and what it does to ranks and pools: 否 and 仅参照 are passed over, blank is 是. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { NOT_RATED } from '../../core/input/not-applicable';
import { PART_WORDS, TAKES_PART, type TakesPart } from '../../core/score/takes-part';
import { inLanguage, text } from '../../core/words/text';
import { quoted, type Column, type Place, type Setting } from './column';
import { isSampled } from './grade-column';

const TAKES = 'takes';

/** Where totals are ranked; chats and logs are not. */
export function canTakePart(compiled: CompiledScheme): boolean {
  return compiled.combine !== undefined && !isSampled(compiled);
}

const word = ({ language }: Setting, takes: TakesPart): string => inLanguage(PART_WORDS[takes], language);

export function takesPartColumn(setting: Setting): readonly Column[] {
  if (!setting.takesPart) return [];
  const values = (['yes', 'no', 'reference'] as const).map((takes) => word(setting, takes));
  const { language } = setting;
  return [
    {
      key: TAKES,
      kind: 'input',
      header: inLanguage(TAKES_PART, language),
      section: inLanguage(text('人员', 'People'), language),
      width: 10,
      align: 'center',
      validation: {
        rule: { kind: 'list', values },
        message: inLanguage(
          text(`请选择：${values.join('、')}（空白为是）`, `Choose: ${values.join(', ')} (blank is Yes)`),
          language,
        ),
      },
      note: inLanguage(
        text(
          '否、仅参照：有得分，但名次和奖金池都跳过。空白为是。',
          'No, Reference only: scored, but passed over in ranks and pools. Blank is Yes.',
        ),
        language,
      ),
    },
  ];
}

/** Further criteria of a COUNTIFS over totals. */
export function ofTakers(setting: Setting, at: Place): string {
  if (!setting.takesPart) return '';
  return (['no', 'reference'] as const)
    .map((takes) => `,${at.whole(TAKES)},${quoted(`<>${word(setting, takes)}`)}`)
    .join('');
}

/** The same as factors of a SUMPRODUCT. */
export function areTakers(setting: Setting, at: Place): string {
  if (!setting.takesPart) return '';
  return (['no', 'reference'] as const)
    .map((takes) => `*(${at.whole(TAKES)}<>${quoted(word(setting, takes))})`)
    .join('');
}

/** The rank of those who take part; what the others are marked as; an error where the mark is none. */
export function ifTaker(setting: Setting, at: Place, rank: string): string {
  if (!setting.takesPart) return rank;
  const mark = at.cell(TAKES);
  const is = (takes: TakesPart): string => `${mark}=${quoted(word(setting, takes))}`;
  const out = quoted(inLanguage(text(NOT_RATED, 'Not rated'), setting.language));
  const other = quoted(word(setting, 'reference'));
  return `IF(OR(${mark}="",${is('yes')}),${rank},IF(${is('no')},${out},IF(${is('reference')},${other},NA())))`;
}

/** The totals of those who take part, as an array with blanks for the others. */
export function takersTotals(setting: Setting, at: Place): string {
  const totals = at.whole('total');
  const marks = at.whole(TAKES);
  const [no, reference] = [quoted(word(setting, 'no')), quoted(word(setting, 'reference'))];
  return `IF(ISBLANK(${totals})+(${marks}=${no})+(${marks}=${reference})>0,"",${totals})`;
}
