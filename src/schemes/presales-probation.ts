import type { Scheme } from './scheme';
import { presalesProbationGroups } from './presales-probation.items';

export const presalesProbation: Scheme<'presales-probation'> = {
  id: 'presales-probation',
  number: 15,
  name: { zh: '售前转正考核', en: 'Pre-sales probation' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '售前客服试用期转正考核', en: 'Assessment of pre-sales agents at the end of probation' },
  },
  period: 'month',
  aggregation: { kind: 'groups', groups: presalesProbationGroups },
  grades: {
    edge: 'lower',
    bands: [{ label: '转正', from: 80 }, { label: '延期', from: 60 }, { label: '不合格' }],
  },
};
