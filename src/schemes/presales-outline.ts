import type { Scheme, SchemeNotes } from './scheme';
import { presalesOutlineGroups } from './presales-outline.items';

export const presalesOutline: Scheme = {
  id: 'presales-outline',
  number: 25,
  name: { zh: '售前考核提纲', en: 'Pre-sales outline' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '售前人员考核提纲', en: 'Outline for assessing pre-sales staff' },
  },
  period: 'quarter-or-year',
  settings: [
    { key: 'inquiriestarget', label: { zh: '咨询量目标', en: 'Target inquiries' }, input: 'count' },
    { key: 'conversiontarget', label: { zh: '转化率目标', en: 'Target conversion' }, input: 'rate' },
    { key: 'amounttarget', label: { zh: '成交金额目标', en: 'Target amount' }, input: 'money' },
    { key: 'assiststarget', label: { zh: '协助次数目标', en: 'Target assists' }, input: 'count' },
    { key: 'exchangestarget', label: { zh: '交流次数目标', en: 'Target exchanges' }, input: 'count' },
  ],
  aggregation: { kind: 'groups', groups: presalesOutlineGroups },
};

export const presalesOutlineNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：四个方面的权重；40、25、15、20，组内各项相等。',
      en: 'Not in the source: the weights of the four groups; 40, 25, 15, 20, equal inside a group.',
    },
    {
      zh: '原文未载：投诉率的算法；从 100 起每 1% 扣 10，按比例，最低 0。',
      en: 'Not in the source: how the complaint rate scores; from 100, 10 per 1% in proportion, floor 0.',
    },
    {
      zh: '原文未载：各项目标；由规则表给出，没有默认值。',
      en: 'Not in the source: the targets; they come from a rules table and have no default.',
    },
  ],
  defects: [],
};
