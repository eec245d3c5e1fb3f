import type { Profile } from './profile';

export const taobaoResponse: Profile<'taobao-response'> = {
  id: 'taobao-response',
  name: { zh: '生意参谋 咨询接待', en: 'Taobao response' },
  signature: [
    ['旺旺昵称', '旺旺账号名称', '旺旺'],
    ['首次响应时长', '平均响应时长', '旺旺回复率', '慢响应人数'],
  ],
  who: ['旺旺昵称', '旺旺账号名称', '旺旺'],
  shop: ['店铺', '店铺名称'],
  date: ['日期', '统计日期'],
  columns: [
    { figure: 'chats', names: ['咨询人数'] },
    { figure: 'received', names: ['接待人数'] },
    { figure: 'unanswered', names: ['未回复人数'] },
    { figure: 'reply', names: ['旺旺回复率', '回复率'] },
    { figure: 'firstresponse', names: ['首次响应时长'], unit: 'second' },
    { figure: 'response', names: ['平均响应时长'], unit: 'second' },
    { figure: 'slow', names: ['慢响应人数'] },
    { figure: 'slowRate', names: ['慢响应率'] },
  ],
};
