import type { Indicator } from './indicator';

export const presalesDepartmentItems: readonly Indicator[] = [
  {
    key: 'achievement',
    label: { zh: '工作业绩', en: 'Achievement' },
    input: 'points',
    rule: {
      kind: 'ranged',
      max: 30,
      step: 0.5,
      levels: [
        { label: { zh: '30', en: '30' }, from: 30 },
        { label: { zh: '25–29', en: '25–29' }, from: 25 },
        { label: { zh: '15–24', en: '15–24' }, from: 15 },
        { label: { zh: '0–14', en: '0–14' }, from: 0 },
      ],
    },
  },
  {
    key: 'cost',
    label: { zh: '成本意识', en: 'Cost awareness' },
    input: 'points',
    rule: {
      kind: 'ranged',
      max: 10,
      step: 0.5,
      levels: [
        { label: { zh: '10', en: '10' }, from: 10 },
        { label: { zh: '9', en: '9' }, from: 9 },
        { label: { zh: '8', en: '8' }, from: 8 },
        { label: { zh: '3–7', en: '3–7' }, from: 3 },
        { label: { zh: '0–2', en: '0–2' }, from: 0 },
      ],
    },
  },
  {
    key: 'proposal',
    label: { zh: '方案制作', en: 'Proposals' },
    input: 'points',
    rule: {
      kind: 'ranged',
      max: 15,
      step: 0.5,
      levels: [
        { label: { zh: '15', en: '15' }, from: 15 },
        { label: { zh: '12–14', en: '12–14' }, from: 12 },
        { label: { zh: '7–11', en: '7–11' }, from: 7 },
        { label: { zh: '0–6', en: '0–6' }, from: 0 },
      ],
    },
  },
  {
    key: 'product',
    label: { zh: '产品认识', en: 'Product knowledge' },
    input: 'points',
    rule: {
      kind: 'ranged',
      max: 10,
      step: 0.5,
      levels: [
        { label: { zh: '10', en: '10' }, from: 10 },
        { label: { zh: '8–9', en: '8–9' }, from: 8 },
        { label: { zh: '5–7', en: '5–7' }, from: 5 },
        { label: { zh: '0–4', en: '0–4' }, from: 0 },
      ],
    },
  },
  {
    key: 'ethics',
    label: { zh: '职业道德', en: 'Ethics' },
    input: 'points',
    rule: {
      kind: 'ranged',
      max: 5,
      step: 0.5,
      levels: [
        { label: { zh: '5', en: '5' }, from: 5 },
        { label: { zh: '4', en: '4' }, from: 4 },
        { label: { zh: '2–3', en: '2–3' }, from: 2 },
        { label: { zh: '0–1', en: '0–1' }, from: 0 },
      ],
    },
  },
  {
    key: 'communication',
    label: { zh: '客户沟通', en: 'Customer communication' },
    input: 'points',
    rule: {
      kind: 'ranged',
      max: 10,
      step: 0.5,
      levels: [
        { label: { zh: '10', en: '10' }, from: 10 },
        { label: { zh: '8–9', en: '8–9' }, from: 8 },
        { label: { zh: '5–7', en: '5–7' }, from: 5 },
        { label: { zh: '0–4', en: '0–4' }, from: 0 },
      ],
    },
  },
  {
    key: 'cooperation',
    label: { zh: '合作精神', en: 'Cooperation' },
    input: 'points',
    rule: {
      kind: 'ranged',
      max: 10,
      step: 0.5,
      levels: [
        { label: { zh: '10', en: '10' }, from: 10 },
        { label: { zh: '8–9', en: '8–9' }, from: 8 },
        { label: { zh: '5–7', en: '5–7' }, from: 5 },
        { label: { zh: '0–4', en: '0–4' }, from: 0 },
      ],
    },
  },
  {
    key: 'discipline',
    label: { zh: '纪律性', en: 'Discipline' },
    input: 'points',
    rule: {
      kind: 'ranged',
      max: 10,
      step: 0.5,
      levels: [
        { label: { zh: '10', en: '10' }, from: 10 },
        { label: { zh: '8–9', en: '8–9' }, from: 8 },
        { label: { zh: '7', en: '7' }, from: 7 },
        { label: { zh: '5–6', en: '5–6' }, from: 5 },
        { label: { zh: '0–4', en: '0–4' }, from: 0 },
      ],
    },
  },
];
