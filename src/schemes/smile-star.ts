import type { Scheme } from './scheme';

export const smileStar: Scheme<'smile-star'> = {
  id: 'smile-star',
  number: 10,
  name: { zh: '微笑客服星级', en: 'Smile service stars' },
  source: {
    file: '002_98c2fc4c1af7c07c.txt',
    section: { zh: '“微笑服务”星级客服评定', en: 'Star rating of “smile service” agents' },
  },
  period: 'month',
  stars: {
    kind: 'ladder',
    facts: [
      {
        key: 'role',
        label: { zh: '岗位', en: 'Role' },
        aliases: ['职位', '角色'],
        input: 'level',
        required: true,
        choices: [
          { label: '话务员', aliases: ['电话客服', 'phone', 'Phone agent'] },
          { label: '在线客服员', aliases: ['在线客服', '在线', 'online', 'Online agent'] },
        ],
      },
      {
        key: 'tenure',
        label: { zh: '工龄月数', en: 'Months of tenure' },
        aliases: ['工龄', '入职月数', '在职月数'],
        input: 'months',
        required: true,
      },
      {
        key: 'complaints',
        label: { zh: '投诉数', en: 'Complaints' },
        aliases: ['投诉', '有效投诉'],
        input: 'count',
      },
      { key: 'smile', label: { zh: '微笑服务', en: 'Smile service' }, aliases: ['微笑'], input: 'flag' },
      {
        key: 'relations',
        label: { zh: '人际与沟通', en: 'Relations and communication' },
        aliases: ['人际关系', '人际沟通'],
        input: 'flag',
      },
      {
        key: 'problems',
        label: { zh: '发现问题与凝聚力', en: 'Problem finding and cohesion' },
        aliases: ['发现问题', '团队凝聚力'],
        input: 'flag',
      },
      {
        key: 'emergencies',
        label: { zh: '突发事件处理', en: 'Handling of emergencies' },
        aliases: ['突发事件', '应急处理'],
        input: 'flag',
      },
    ],
    steps: [
      {
        star: 1,
        window: 3,
        atLeast: { 话务员: 75, 在线客服员: 85 },
        gates: [
          { fact: 'tenure', test: { atLeast: 6 } },
          { fact: 'complaints', test: { atMost: 0 } },
          { fact: 'smile', test: { is: true } },
        ],
        reward: 100,
      },
      {
        star: 2,
        window: 3,
        atLeast: { 话务员: 80, 在线客服员: 90 },
        gates: [
          { fact: 'tenure', test: { atLeast: 9 } },
          { fact: 'relations', test: { is: true } },
        ],
        reward: 200,
      },
      {
        star: 3,
        window: 3,
        atLeast: { 话务员: 85, 在线客服员: 94 },
        gates: [
          { fact: 'tenure', test: { atLeast: 12 } },
          { fact: 'problems', test: { is: true } },
        ],
        reward: 300,
      },
      {
        star: 4,
        window: 4,
        atLeast: { 话务员: 90, 在线客服员: 96 },
        gates: [
          { fact: 'tenure', test: { atLeast: 24 } },
          { fact: 'emergencies', test: { is: true } },
        ],
        reward: 500,
      },
      {
        star: 5,
        window: 6,
        atLeast: { 话务员: 95, 在线客服员: 98 },
        gates: [{ fact: 'tenure', test: { atLeast: 36 } }],
        reward: 500,
      },
    ],
  },
};
