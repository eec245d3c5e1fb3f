import type { Profile } from './profile';

export const taobaoSatisfaction: Profile<'taobao-satisfaction'> = {
  id: 'taobao-satisfaction',
  name: { zh: '生意参谋 接待评价', en: 'Taobao satisfaction' },
  signature: [
    ['旺旺昵称', '旺旺账号名称', '旺旺'],
    ['客户满意率', '客户满意比', '评价发送数', '收到评价数'],
  ],
  who: ['旺旺昵称', '旺旺账号名称', '旺旺'],
  shop: ['店铺', '店铺名称'],
  date: ['日期', '统计日期'],
  columns: [
    { figure: 'received', names: ['接待人数'] },
    { figure: 'rated', names: ['收到评价数', '评价数', '评价总数'] },
    { figure: 'good', names: ['满意评价数', '好评数'] },
    { figure: 'bad', names: ['不满意评价数', '差评数'] },
    { figure: 'satisfaction', names: ['客户满意率', '客户满意比'] },
  ],
};
