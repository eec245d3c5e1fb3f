/** The words of the quotas on the stars' screen. */
import { text, type Text } from '../../../core/words/text';
import { list, people } from './texts';

export const quotaTexts = {
  noQuotas: text('这个方案没有名额。', 'This scheme has no quotas.'),
  team: (team: string, count: number) =>
    text(
      `${team === '' ? '（未填团队）' : team}（参评 ${count} 人）`,
      `${team === '' ? '(no team)' : team} (${people(count)} rated)`,
    ),
  small: text('人数不足 5 人，占比仅供参考。', 'Fewer than five people: shares say little.'),
  people: text('人数', 'People'),
  share: text('占比', 'Share'),
  limit: text('上限', 'Limit'),
  free: text('空额', 'Free'),
  over: (count: number) => text(`超 ${count}`, `${count} over`),
  edge: (star: number, names: readonly string[]) =>
    text(`${star} 星边缘同分：${list(names).zh}`, `Equal at the edge of ${star}★: ${list(names).en}`),
  fallsBy: (way: Text, falls: readonly string[]) =>
    text(
      `${way.zh}：${falls.length === 0 ? '无人降' : falls.join('、')}`,
      `${way.en}: ${falls.length === 0 ? 'nobody falls' : falls.join(', ')}`,
    ),
  fall: (name: string, from: number, to: number) => `${name} ${from}★→${to}★`,
  ties: text('超出名额时，同分的人', 'Over the quota, equal scores'),
  tiesAbout: text(
    '按所看月份的均分排先后。所选的办法写进台账的“给予”和“理由”；“仅报告”不改动任何人。',
    'Ranked by the mean of the months looked at. The way chosen goes into “Given” and “Reason” of the ledger; “report only” changes nobody.',
  ),

  base: text('占比按多少人算', 'Shares are of'),
  baseAbout: {
    rated: text('本表参评并有星级的人。', 'Those on the sheet who take part and have stars.'),
    all: text(
      '本表该团队的所有人，不参评和没有星级的也算。',
      'Everybody of the team on the sheet, rated or not.',
    ),
    confirmed: text(
      '本表该团队到当月底已转正的人，按“星评人员”的转正日期。',
      'Those of the team on the sheet who are confirmed in the job by the end of the month, by the dates in 星评人员.',
    ),
  },
  ofPeople: (base: Text, count: number) =>
    count === 0
      ? text(`基数：${base.zh} 0 人，没有可算的名额`, `Of ${base.en}: nobody, so there are no places to tell`)
      : text(`基数：${base.zh} ${count} 人`, `Of ${base.en}: ${count}`),
  notCounted: (names: readonly string[]) =>
    text(
      `星评人员里看不出是否转正，未计入：${list(names).zh}`,
      `Not counted, since 星评人员 does not say whether they are confirmed: ${list(names).en}`,
    ),
};
