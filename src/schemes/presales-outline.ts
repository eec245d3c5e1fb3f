import type { Scheme } from './scheme';
import { presalesOutlineGroups } from './presales-outline.items';

export const presalesOutline: Scheme<'presales-outline'> = {
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
