import type { Scheme } from './scheme';
import { seniorPresalesEngineerItems } from './senior-presales-engineer.items';

export const seniorPresalesEngineer: Scheme<'senior-presales-engineer'> = {
  id: 'senior-presales-engineer',
  number: 18,
  name: { zh: '高级售前工程师', en: 'Senior pre-sales engineer' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '高级售前工程师月度绩效考核', en: 'Monthly assessment of senior pre-sales engineers' },
  },
  period: 'month',
  aggregation: { kind: 'points', indicators: seniorPresalesEngineerItems },
};
