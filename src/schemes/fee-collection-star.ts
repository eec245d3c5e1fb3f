import type { Scheme } from './scheme';

export const feeCollectionStar: Scheme<'fee-collection-star'> = {
  id: 'fee-collection-star',
  number: 8,
  name: { zh: '物业收费星级', en: 'Fee collection stars' },
  source: {
    file: '002_98c2fc4c1af7c07c.txt',
    section: { zh: '物业收费员星级考核', en: 'Star rating of property-fee collectors' },
  },
  period: 'month',
  raw: [
    { key: 'collected', label: { zh: '实收金额', en: 'Collected' }, input: 'money' },
    { key: 'target', label: { zh: '当月目标', en: "Month's target" }, input: 'money' },
  ],
  stars: {
    kind: 'conditions',
    facts: [
      {
        key: 'ratio',
        label: { zh: '收费完成率', en: 'Collection ratio' },
        aliases: ['收费率', '完成率'],
        input: 'ratio',
        required: true,
        ratio: { of: 'collected', by: 'target' },
      },
      { key: 'complaints', label: { zh: '投诉数', en: 'Complaints' }, aliases: ['投诉'], input: 'count' },
      {
        key: 'tasks',
        label: { zh: '其他工作完成', en: 'Other tasks done' },
        aliases: ['其他工作', '其他任务'],
        input: 'flag',
      },
      { key: 'rules', label: { zh: '遵守制度', en: 'Rules kept' }, aliases: ['制度', '守规'], input: 'flag' },
    ],
    steps: [
      {
        star: 5,
        when: [
          { fact: 'ratio', test: { atLeast: 1.1 } },
          { fact: 'complaints', test: { atMost: 0 } },
          { fact: 'tasks', test: { is: true } },
          { fact: 'rules', test: { is: true } },
        ],
        pay: { share: 1, plus: 500 },
      },
      {
        star: 4,
        when: [
          { fact: 'ratio', test: { atLeast: 1.1 } },
          { fact: 'complaints', test: { atMost: 0 } },
          { fact: 'rules', test: { is: true } },
        ],
        pay: { share: 1, plus: 200 },
      },
      {
        star: 3,
        when: [
          { fact: 'ratio', test: { atLeast: 1 } },
          { fact: 'rules', test: { is: true } },
        ],
        pay: { share: 1, plus: 0 },
      },
      { star: 2, when: [{ fact: 'ratio', test: { atLeast: 0.85 } }], pay: { share: 0.5, plus: 0 } },
      { star: 1, when: [], pay: { share: 0, plus: 0 } },
    ],
  },
  year: { kind: 'most-stars', star: 5 },
};
