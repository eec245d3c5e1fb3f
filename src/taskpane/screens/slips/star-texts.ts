/** Words of the page for the star of the month. */
import { text, type Text } from '../../../core/words/text';
import type { Basis } from '../../../workbook/star-of-month/read';
import { slipsTexts } from './texts';

export const BASIS_LABELS: Readonly<Record<Basis, Text>> = {
  stars: text('星级', 'Stars'),
  score: text('得分', 'Score'),
};

export const starTexts = {
  title: text('本月之星', 'Star of the month'),
  intro: text(
    '由本月的考核表或星级表生成一页可打印的“本月之星”：最高的人、最突出的三项指标。并列的都在上面；没有奖励的留空。',
    'A page to print from the month’s assessment or star sheet: who is at the top, and the three best indicators. Equals are all on it; a reward that is not known stays blank.',
  ),
  look: text('查看本月之星', 'See who it is'),
  sheet: text('考核表', 'Sheet'),
  basis: text('按什么', 'By'),
  noSheets: text(
    '本月没有带得分或星级的表。请先生成考核表。',
    'No sheet of the month has scores or stars. Make an assessment sheet first.',
  ),
  stars: (count: number, value: string): Text =>
    text(`最高 ${value}，${count} 人`, `Top: ${value}, ${count} ${count === 1 ? 'person' : 'people'}`),
  without: (count: number) => text(`${count} 人没有得分或星级`, `${count} without a score or stars`),
  out: (count: number) => text(`${count} 人不在评选之内`, `${count} passed over`),
  replaces: slipsTexts.replaces,
  make: (sheet: string, replaces: boolean) =>
    replaces ? text(`替换“${sheet}”`, `Replace “${sheet}”`) : text(`生成“${sheet}”`, `Make “${sheet}”`),
  made: (sheet: string) => text(`已生成“${sheet}”。`, `“${sheet}” is made.`),
} as const;
