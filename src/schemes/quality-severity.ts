import type { IssueCode, Scheme } from './scheme';

const codes: readonly IssueCode[] = [
  { code: 'Q101', aliases: ['1-01'], severity: 1, label: { zh: '错别字', en: 'Misspelling' } },
  {
    code: 'Q102',
    aliases: ['1-02'],
    severity: 1,
    label: {
      zh: '回复超时（3 分钟，查询中 5 分钟）',
      en: 'Reply later than 3 min (5 min while looking something up)',
    },
  },
  {
    code: 'Q103',
    aliases: ['1-03'],
    severity: 1,
    label: { zh: 'BUG 未及时上报，损失扩大', en: 'Bug not reported in time, loss grew' },
  },
  {
    code: 'Q104',
    aliases: ['1-04'],
    severity: 1,
    label: { zh: '回复有误但及时纠正', en: 'Wrong reply, corrected in time' },
  },
  {
    code: 'Q105',
    aliases: ['1-05', 'Q109', '1-09'],
    severity: 1,
    label: { zh: '不能快速领会，重复询问', en: 'Slow to understand, asks again' },
  },
  {
    code: 'Q106',
    aliases: ['1-06'],
    severity: 1,
    label: { zh: '未提示即转接', en: 'Transferred without notice' },
  },
  {
    code: 'Q107',
    aliases: ['1-07'],
    severity: 1,
    label: { zh: '内容不完整，无实质影响', en: 'Incomplete, without real effect' },
  },
  {
    code: 'Q110',
    aliases: ['1-10'],
    severity: 1,
    label: { zh: '未用规范开头、结束语或称呼', en: 'No standard opening, closing or address' },
  },
  { code: 'Q201', aliases: ['2-01'], severity: 2, label: { zh: '敷衍客户', en: 'Perfunctory' } },
  {
    code: 'Q202',
    aliases: ['2-02'],
    severity: 2,
    label: { zh: '同一内容重复 3 次', en: 'Same content three times' },
  },
  {
    code: 'Q203',
    aliases: ['2-03'],
    severity: 2,
    label: { zh: '无故结束对话', en: 'Ended the chat without reason' },
  },
  {
    code: 'Q204',
    aliases: ['2-04'],
    severity: 2,
    label: { zh: '承诺反馈未记录', en: 'Promised feedback not recorded' },
  },
  { code: 'Q205', aliases: ['2-05'], severity: 2, label: { zh: '负面情绪用语', en: 'Words of bad temper' } },
  {
    code: 'Q206',
    aliases: ['2-06'],
    severity: 2,
    label: { zh: '内容不完整，有实质影响', en: 'Incomplete, with real effect' },
  },
  {
    code: 'Q207',
    aliases: ['2-07'],
    severity: 2,
    label: { zh: '不核查直接答复', en: 'Answered without checking' },
  },
  {
    code: 'Q208',
    aliases: ['2-08'],
    severity: 2,
    label: { zh: '理解错误，客户极不满', en: 'Misunderstood, customer very upset' },
  },
  {
    code: 'Q301',
    aliases: ['3-01'],
    severity: 3,
    label: { zh: '态度恶劣或随意，造成负面影响', en: 'Rude or careless, with harm done' },
  },
];

export const qualitySeverity: Scheme<'quality-severity'> = {
  id: 'quality-severity',
  number: 4,
  name: { zh: '工作质量问题星级', en: 'Quality issue severity' },
  source: {
    file: '002_98c2fc4c1af7c07c.txt',
    section: { zh: '客服工作质量问题分级', en: 'Grading of quality issues in service work' },
  },
  period: 'log',
  log: { codes, channels: ['在线', '留言', '电话', '投诉'], from: 100, deductions: [1, 3, 10] },
};
