import type { SchemeNotes } from './scheme';

export const starRepresentativeNotes: SchemeNotes = {
  notes: [
    {
      zh: '每年 7 月评一次，业务繁忙时延至 8 月，看 1–6 月。',
      en: 'Rated once a year in July, in August when business is heavy, on January to June.',
    },
    {
      zh: '转正即为一星；除在职期间严重违纪外，星级只升不降。',
      en: 'Confirmation in the job gives 1 star; a rating never lowers a star but for a grave violation while employed.',
    },
    {
      zh: '主要依据：质检分、排名、无内外部有效投诉、满意度；辅助依据：出勤、主管评价。',
      en: "Main facts: QA score, ranking, no valid complaint from inside or outside, satisfaction; supporting: attendance, the supervisor's view.",
    },
  ],
  decisions: [
    {
      zh: '原文未载：评定标准；1–6 月质检均分 95、90、85、80 以上为五至二星，其余一星。',
      en: 'Not in the source: the rating rules; a mean QA score of January–June from 95, 90, 85, 80 gives 5 to 2 stars, else 1.',
    },
    {
      zh: '原文未载：有效投诉的影响；评定最高三星。',
      en: 'Not in the source: the effect of a valid complaint; the rating is capped at 3 stars.',
    },
    {
      zh: '原文未载：严重违纪的影响；降一星，最低一星，当年不晋级。',
      en: 'Not in the source: the effect of a grave violation; one star less, at least 1, no promotion.',
    },
    {
      zh: '原文未载：满意度如何计入；可填，但不影响评定。',
      en: 'Not in the source: how satisfaction counts; it may be given and does not change the rating.',
    },
  ],
  defects: [{ zh: '评定细则缺失。', en: 'The rating rules are lost.' }],
};
