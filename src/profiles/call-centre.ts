import type { Profile } from './profile';

export const callCentre: Profile<'call-centre'> = {
  id: 'call-centre',
  name: { zh: '坐席工作量', en: 'Call centre workload' },
  signature: [
    ['坐席姓名', '坐席工号', '坐席'],
    ['呼入数', '接听数', '呼入接听率', '平均振铃时长'],
  ],
  who: ['坐席姓名', '坐席', '坐席工号'],
  number: ['坐席工号', '工号'],
  date: ['日期'],
  columns: [
    { figure: 'calls', names: ['呼入数', '呼入量', '呼入总数'] },
    { figure: 'answered', names: ['接听数', '呼入接听数', '接听量'] },
    { figure: 'connect', names: ['呼入接听率', '接听率', '接通率'] },
    { figure: 'firstresponse', names: ['平均振铃时长'] },
    { figure: 'handling', names: ['平均呼入通话时长'] },
    { figure: 'online', names: ['登录总时长'] },
    { figure: 'satisfaction', names: ['满意度', '满意率'] },
  ],
};
