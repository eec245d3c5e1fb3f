import type { Scheme } from './scheme';

export const starComposite: Scheme<'star-composite'> = {
  id: 'star-composite',
  number: 5,
  name: { zh: '星级客服 B1–B5', en: 'Star agents B1–B5' },
  source: {
    file: '002_98c2fc4c1af7c07c.txt',
    section: { zh: '星级客服评定与岗位工资', en: 'Star rating of agents and position pay' },
  },
  period: 'month',
  coefficient: 'score',
  pay: {
    commission: false,
    levels: [
      { label: '一级', aliases: ['1级', 'Level 1'], code: 'A05', base: 1580, bonus: 420 },
      { label: '二级', aliases: ['2级', 'Level 2'], code: 'A06', base: 1720, bonus: 480 },
      { label: '三级', aliases: ['3级', 'Level 3'], code: 'A07', base: 1860, bonus: 540 },
      { label: '四级', aliases: ['4级', 'Level 4'], code: 'A09', base: 2130, bonus: 670 },
      { label: '五级', aliases: ['5级', 'Level 5'], code: 'A11', base: 2380, bonus: 820 },
    ],
    probation: { label: '试用', aliases: ['Probation'], share: 0.8, level: '一级' },
  },
  stars: {
    kind: 'ladder',
    facts: [
      {
        key: 'errors',
        label: { zh: '差错数', en: 'Errors' },
        aliases: ['差错', '出错数', '错误', '错误数'],
        input: 'count',
      },
      {
        key: 'complaints',
        label: { zh: '投诉数', en: 'Complaints' },
        aliases: ['投诉', '有效投诉'],
        input: 'count',
      },
      { key: 'faultrate', label: { zh: '差错投诉率', en: 'Fault rate' }, aliases: ['差错率'], input: 'rate' },
      {
        key: 'lowest',
        label: { zh: '最低单项分', en: 'Lowest item' },
        aliases: ['最低分', '单项最低'],
        input: 'score',
      },
      { key: 'work', label: { zh: '工作业绩', en: 'Work' }, aliases: ['业绩', '工作'], input: 'score' },
      { key: 'efficiency', label: { zh: '工作效率', en: 'Efficiency' }, aliases: ['效率'], input: 'score' },
      { key: 'attitude', label: { zh: '工作态度', en: 'Attitude' }, aliases: ['态度'], input: 'score' },
      {
        key: 'responsibility',
        label: { zh: '责任心', en: 'Responsibility' },
        aliases: ['责任感'],
        input: 'score',
      },
    ],
    steps: [
      { star: 1, code: 'B1', window: 3, atLeast: 60, gates: [] },
      { star: 2, code: 'B2', window: 3, atLeast: 66, gates: [], quota: 0.3 },
      {
        star: 3,
        code: 'B3',
        window: 3,
        atLeast: 70,
        // The source also asks for 60 in work, efficiency and attitude: contained in 75.
        gates: [
          { fact: 'work', test: { atLeast: 75 } },
          { fact: 'efficiency', test: { atLeast: 75 } },
          { fact: 'attitude', test: { atLeast: 75 } },
          { fact: 'responsibility', test: { atLeast: 60 } },
          { fact: 'faultrate', test: { under: 0.1 } },
        ],
        quota: 0.5,
      },
      {
        star: 4,
        code: 'B4',
        window: 6,
        atLeast: 80,
        gates: [
          { fact: 'work', test: { atLeast: 85 } },
          { fact: 'efficiency', test: { atLeast: 85 } },
          { fact: 'attitude', test: { atLeast: 85 } },
          { fact: 'errors', test: { atMost: 0 } },
          { fact: 'complaints', test: { atMost: 0 } },
          { fact: 'lowest', test: { atLeast: 60 } },
        ],
        quota: 0.2,
      },
      {
        star: 5,
        code: 'B5',
        window: 9,
        atLeast: 90,
        gates: [
          { fact: 'errors', test: { atMost: 0 } },
          { fact: 'complaints', test: { atMost: 0 } },
          { fact: 'lowest', test: { atLeast: 60 } },
        ],
        quota: 0.1,
      },
    ],
  },
};
