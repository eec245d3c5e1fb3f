import type { Profile } from './profile';

export const jd: Profile<'jd'> = {
  id: 'jd',
  name: { zh: '京东 客服管家', en: 'JD service' },
  signature: [['客服'], ['30s应答率', '促成下单人数', '促成下单商品金额', '售前接待人数']],
  who: ['客服'],
  shop: ['店铺', '店铺名称'],
  date: ['日期'],
  columns: [
    { figure: 'received', names: ['接待量', '接待人数'] },
    { figure: 'inquiries', names: ['售前接待人数'] },
    { figure: 'orderers', names: ['促成下单人数'] },
    { figure: 'sales', names: ['促成下单商品金额'] },
    { figure: 'promptReply', names: ['30s应答率'] },
    { figure: 'response', names: ['平均响应时间（新）', '平均响应时间'] },
    { figure: 'firstresponse', names: ['首次平均响应时间'] },
    { figure: 'slow', names: ['超时回复量'] },
    { figure: 'satisfaction', names: ['满意度'] },
    { figure: 'good', names: ['好评量'] },
    { figure: 'bad', names: ['差评量'] },
    { figure: 'rated', names: ['评价量'] },
    { figure: 'online', names: ['登录时长'] },
  ],
};
