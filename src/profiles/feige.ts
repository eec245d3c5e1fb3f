import type { Profile } from './profile';

export const feige: Profile<'feige'> = {
  id: 'feige',
  name: { zh: '抖店 飞鸽 客服表现', en: 'Feige performance' },
  signature: [
    ['客服账号', '客服昵称'],
    ['客服在线天数', '接待会话量', '全天满意率', '全天平响时长', '工作时间3分钟回复率', '客服询单支付额'],
  ],
  who: ['客服昵称', '客服账号'],
  shop: ['店铺', '店铺名称'],
  date: ['日期'],
  columns: [
    { figure: 'chats', names: ['接待会话量'] },
    { figure: 'received', names: ['已接待人数'] },
    { figure: 'inquiries', names: ['询单人数'] },
    { figure: 'orderers', names: ['下单人数'] },
    { figure: 'payers', names: ['支付人数'] },
    { figure: 'sales', names: ['客服询单支付额'] },
    { figure: 'netSales', names: ['退款后销售额'] },
    { figure: 'refunded', names: ['退款金额'] },
    { figure: 'conversion', names: ['询单转化率'] },
    { figure: 'good', names: ['有效好评数'] },
    { figure: 'bad', names: ['有效差评数'] },
    { figure: 'satisfaction', names: ['全天满意率'] },
    { figure: 'response', names: ['全天平响时长', '工作时间平响时长'] },
    { figure: 'firstresponse', names: ['全天首响时长', '工作时间首响时长'] },
    { figure: 'promptReply', names: ['工作时间3分钟回复率'] },
    { figure: 'workdays', names: ['客服在线天数'] },
  ],
};
