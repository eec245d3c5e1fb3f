import type { Scheme } from './scheme';

export const presalesEngineerFormula: Scheme<'presales-engineer-formula'> = {
  id: 'presales-engineer-formula',
  number: 21,
  name: { zh: '售前工程师公式', en: 'Pre-sales engineer by formula' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '售前工程师年度考核计算公式', en: 'Yearly formula for pre-sales engineers' },
  },
  period: 'year',
  aggregation: {
    kind: 'weighted',
    indicators: [
      {
        key: 'sales',
        label: { zh: '销售额占比', en: 'Share of sales' },
        input: [
          { key: 'personalsales', label: { zh: '个人销售额', en: 'Personal sales' }, input: 'money' },
          { key: 'teamsales', label: { zh: '团队销售额', en: 'Team sales' }, input: 'money' },
        ],
        weight: 35,
        note: { zh: '个人销售额占团队的比例', en: "Personal sales as a share of the team's" },
        rule: { kind: 'share', max: 100 },
      },
      {
        key: 'business',
        label: { zh: '业务', en: 'Business' },
        input: 'score',
        weight: 5,
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'satisfaction',
        label: { zh: '满意度', en: 'Satisfaction' },
        input: 'score',
        weight: 20,
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'solution',
        label: { zh: '解决方案', en: 'Solutions' },
        input: 'score',
        weight: 20,
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'relation',
        label: { zh: '客户关系', en: 'Relations' },
        input: 'score',
        weight: 10,
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'teamwork',
        label: { zh: '团队协作', en: 'Teamwork' },
        input: 'score',
        weight: 5,
        rule: { kind: 'manual', max: 100 },
      },
      {
        key: 'sharing',
        label: { zh: '知识分享', en: 'Sharing' },
        input: 'score',
        weight: 5,
        rule: { kind: 'manual', max: 100 },
      },
    ],
  },
};
