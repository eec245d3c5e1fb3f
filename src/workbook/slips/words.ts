/** What slips say besides their fields. */
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import type { Slip } from './slip';

/** The first words of a sheet of slips, by which it is known again. */
const MARK = text('工资条｜', 'Pay slip｜');

/** In front of the month: the same in both languages, as the sheet is to be found again. */
export const SLIPS_SHEET = '工资条';

export function isSlipsSheet(name: string, first: unknown): boolean {
  return (
    name.startsWith(SLIPS_SHEET) &&
    typeof first === 'string' &&
    (first.startsWith(MARK.zh) || first.startsWith(MARK.en))
  );
}

/** What the page behind the slips says, which the check before closing reads. */
export const FROM = (sheet: string): Text => text(`工资表：${sheet}`, `Pay sheet: ${sheet}`);
export const SHEET_SUM = text('工资表合计', 'Sum of the pay sheet');
export const DIFFERENCE = text('差额', 'Difference');

export const NAME = text('姓名', 'Name');
export const ID = text('工号', 'Employee ID');
export const TEAM = text('团队', 'Team');
const MONTH = text('月份', 'Month');
const WHY = text('说明', 'Note');
const SIGN = text('签收：______________　日期：__________', 'Signed: ______________   Date: __________');

export interface Wording {
  readonly language: Language;
  readonly company: string;
  readonly month: string;
  /** Of the amounts, where the pay sheet says one that is not 元; empty otherwise. */
  readonly unit?: string;
}

export function titleWords(wording: Wording): string {
  const { language, company, month } = wording;
  const mark = inLanguage(MARK, language);
  return `${mark}${company === '' ? month : `${company} · ${month}`}${unitWords(wording)}`;
}

export function companyWords(wording: Wording): string {
  const { language, company, month } = wording;
  return `${inLanguage(MARK, language)}${company === '' ? month : company}${unitWords(wording)}`;
}

function unitWords({ language, unit = '' }: Wording): string {
  return unit === '' ? '' : ` · ${inLanguage(text(`单位：${unit}`, `in ${unit}`), language)}`;
}

/** "李明（第 7 行）" where nothing else tells two people of one name apart. */
export function nameWords({ name, tag }: Slip, language: Language): string {
  if (tag === undefined) return name;
  return language === 'zh' ? `${name}（${tag.zh}）` : `${name} (${tag.en})`;
}

/** Who it is, with the month where it stands nowhere else. */
export function personWords(slip: Slip, { language, month }: Wording, withMonth: boolean): string {
  const say = (words: Text): string => inLanguage(words, language);
  const colon = language === 'zh' ? '：' : ': ';
  const part = (label: Text, value: string): readonly string[] =>
    value === '' ? [] : [`${say(label)}${colon}${value}`];
  return [
    ...part(NAME, nameWords(slip, language)),
    ...part(ID, slip.id),
    ...part(TEAM, slip.team),
    ...(withMonth ? part(MONTH, month) : []),
  ].join('　');
}

export function whyWords(because: Text, language: Language): string {
  return `${inLanguage(WHY, language)}${language === 'zh' ? '：' : ': '}${inLanguage(because, language)}`;
}

export function signWords(language: Language): string {
  return inLanguage(SIGN, language);
}
