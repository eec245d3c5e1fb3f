import type { Scheme } from './scheme';
import { presalesKpiDetailedBonuses, presalesKpiDetailedItems } from './presales-kpi-detailed.items';

export const presalesKpiDetailed: Scheme<'presales-kpi-detailed'> = {
  id: 'presales-kpi-detailed',
  number: 12,
  name: { zh: '售前 KPI 细则', en: 'Pre-sales KPI in detail' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '售前客服 KPI 考核细则与奖金池', en: 'Detailed pre-sales KPI rules and bonus pool' },
  },
  period: 'month',
  aggregation: { kind: 'weighted', indicators: presalesKpiDetailedItems },
  adjustments: presalesKpiDetailedBonuses,
  raw: [
    { key: 'payers', label: { zh: '付款人数', en: 'Paying customers' }, input: 'count' },
    { key: 'received', label: { zh: '询单人数', en: 'Customers received' }, input: 'count' },
    { key: 'replied', label: { zh: '回复人数', en: 'Customers replied to' }, input: 'count' },
  ],
  pool: {
    rate: 0.006,
    of: { zh: '静默下单销售额', en: 'Silent-order sales' },
    ranks: [
      { share: 0.4, plus: 200 },
      { share: 0.3, plus: 100 },
    ],
    rest: 0.3,
  },
  consequences: [
    {
      test: { atLeast: 90 },
      periods: 3,
      notice: {
        zh: '连续三个月达到高级水平：晋级通知',
        en: 'Three months running at senior level: promotion notice',
      },
    },
    {
      test: { atLeast: 80 },
      periods: 3,
      notice: {
        zh: '连续三个月达到中级水平：晋级通知',
        en: 'Three months running at intermediate level: promotion notice',
      },
    },
  ],
};
