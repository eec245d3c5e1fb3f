/** Names of levels, choices and channels as sheets of either language offer them; functions take both. */
import type { PayPosition } from '../../core/compile/compiled';
import type { Language } from '../../core/words/language';
import type { Scheme } from '../../schemes/scheme';

interface Named {
  readonly label: string;
  readonly aliases?: readonly string[];
}

/** In English the alias that is written as a name, such as `Senior agent`; words such as `phone` only abbreviate. */
export function nameIn({ label, aliases = [] }: Named, language: Language): string {
  return language === 'zh' ? label : (aliases.find((alias) => /^[A-Z][\x20-\x7e]*$/.test(alias)) ?? label);
}

/** What to call a position: its level, after the mark of probation where it is on probation. */
export function positionIn({ pay }: Pick<Scheme, 'pay'>, found: PayPosition, language: Language): string {
  const level = nameIn(found.level, language);
  if (found.probation === undefined || pay?.probation === undefined) return level;
  return `${nameIn(pay.probation, language)}${language === 'zh' ? '' : ' '}${level}`;
}

const CHANNELS: Readonly<Record<string, string>> = {
  在线: 'Chat',
  留言: 'Message',
  电话: 'Phone',
  投诉: 'Complaint',
};

/** Channels are for the eye: no function reads them. */
export function channelIn(channel: string, language: Language): string {
  return language === 'zh' ? channel : (CHANNELS[channel] ?? channel);
}

const GRADES: Readonly<Record<string, string>> = {
  特: 'Outstanding',
  优: 'Excellent',
  优秀: 'Excellent',
  良好: 'Good',
  合格: 'Fair',
  不合格: 'Failed',
  转正: 'Confirmed',
  延期: 'Extended',
  四级: 'Level 4',
  三级: 'Level 3',
  二级: 'Level 2',
  一级: 'Level 1',
};

/** A grade's name; one that a company has made up stays as it is. */
export function gradeIn(grade: string, language: Language): string {
  return language === 'zh' ? grade : (GRADES[grade] ?? grade);
}
