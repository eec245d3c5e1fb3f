import type { Profile } from './profile';

export const kuaishou: Profile<'kuaishou'> = {
  id: 'kuaishou',
  name: { zh: '快手 客服考核数据', en: 'Kuaishou assessment' },
  signature: [
    ['客服昵称', '客服账号', '客服姓名', '客服'],
    ['三分钟回复率（人维度）', '人工会话量', '人工平均回复时长'],
  ],
  who: ['客服昵称', '客服姓名', '客服账号', '客服'],
  shop: ['店铺', '店铺名称'],
  date: ['日期'],
  shopFirst: true,
  columns: [
    { figure: 'chats', names: ['咨询人数'] },
    { figure: 'received', names: ['人工会话量'] },
    { figure: 'promptReply', names: ['三分钟回复率（人维度）'] },
    { figure: 'response', names: ['人工平均回复时长'] },
    { figure: 'satisfaction', names: ['好评率'] },
    { figure: 'badRate', names: ['差评率'] },
    { figure: 'inquiries', names: ['询单人数'] },
    { figure: 'payers', names: ['支付人数'] },
    { figure: 'conversion', names: ['询单转化率'] },
    { figure: 'unitprice', names: ['询单客单价'] },
    { figure: 'sales', names: ['客服销售额'] },
  ],
};
