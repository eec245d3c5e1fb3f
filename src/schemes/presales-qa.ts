import type { Scheme } from './scheme';
import { presalesQaItems } from './presales-qa.items';

export const presalesQa: Scheme<'presales-qa'> = {
  id: 'presales-qa',
  number: 2,
  name: { zh: 'QA 质检评分', en: 'QA scoring of chats' },
  source: {
    file: '000_d4bd4694bea1068f.txt',
    section: { zh: '客服聊天质检评分表', en: 'Scoring sheet for sampled chats' },
  },
  period: 'month',
  aggregation: { kind: 'points', indicators: presalesQaItems },
  grades: {
    edge: 'lower',
    bands: [{ label: 'A', from: 90 }, { label: 'B', from: 80 }, { label: 'C', from: 70 }, { label: 'D' }],
  },
};
