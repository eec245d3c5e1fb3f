import type { Scheme } from './scheme';
import { presalesDepartmentItems } from './presales-department.items';

export const presalesDepartment: Scheme<'presales-department'> = {
  id: 'presales-department',
  number: 16,
  name: { zh: '售前部员工考核', en: 'Pre-sales department staff' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '售前部员工绩效考核表', en: 'Assessment sheet of the pre-sales department' },
  },
  period: 'month',
  aggregation: { kind: 'points', indicators: presalesDepartmentItems },
  selfAssessment: true,
  remarks: [{ zh: '调薪建议', en: 'Pay advice' }],
};
