import type { Profile } from './profile';

export const webChat: Profile<'web-chat'> = {
  id: 'web-chat',
  name: { zh: '在线客服 工作量', en: 'Web chat workload' },
  signature: [
    ['客服', '坐席', '客服姓名', '坐席姓名'],
    ['进线量', '接起量', '参评量', '邀评量', '相对满意度'],
  ],
  who: ['客服姓名', '坐席姓名', '客服', '坐席'],
  number: ['工号', '客服工号', '坐席工号'],
  date: ['日期'],
  columns: [
    { figure: 'calls', names: ['进线量'] },
    { figure: 'received', names: ['接起量', '接待量'] },
    { figure: 'connect', names: ['接起率'] },
    { figure: 'response', names: ['平均响应时长'] },
    { figure: 'firstresponse', names: ['平均首次响应时长'] },
    { figure: 'rated', names: ['参评量'] },
    { figure: 'good', names: ['好评量'] },
    { figure: 'bad', names: ['差评量'] },
    { figure: 'satisfaction', names: ['相对满意度', '满意度'] },
  ],
};
