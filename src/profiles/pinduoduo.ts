import type { Profile } from './profile';

export const pinduoduo: Profile<'pinduoduo'> = {
  id: 'pinduoduo',
  name: { zh: '拼多多 客服绩效', en: 'Pinduoduo performance' },
  signature: [
    ['客服账号'],
    [
      '最终成团人数',
      '3分钟人工回复率(8-23点)',
      '评分≤3订单数',
      '评分≤3率',
      '30秒应答率(8-23点)',
      '去退销售额',
    ],
  ],
  who: ['客服账号'],
  shop: ['店铺', '店铺名称'],
  date: ['日期'],
  columns: [
    { figure: 'chats', names: ['咨询人数'] },
    { figure: 'received', names: ['人工接待人数'] },
    { figure: 'inquiries', names: ['询单人数'] },
    { figure: 'payers', names: ['最终成团人数'] },
    { figure: 'conversion', names: ['询单转化率'] },
    { figure: 'sales', names: ['客服销售额'] },
    { figure: 'netSales', names: ['去退销售额'] },
    {
      figure: 'promptReply',
      names: ['3分钟人工回复率(8-23点)', '3分钟人工回复率(全天)', '30秒应答率(8-23点)'],
    },
    { figure: 'response', names: ['平均人工响应时长'] },
    { figure: 'badRate', names: ['评分≤3率'] },
    { figure: 'bad', names: ['评分≤3订单数'] },
    { figure: 'rated', names: ['评分数'] },
    { figure: 'complaints', names: ['投诉数'] },
  ],
};
