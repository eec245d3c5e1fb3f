import type { Profile } from './profile';

export const wecom: Profile<'wecom'> = {
  id: 'wecom',
  name: { zh: '企业微信 打卡月报', en: 'WeCom attendance' },
  signature: [['姓名'], ['应打卡天数', '正常天数', '异常天数', '旷工次数']],
  who: ['姓名'],
  number: ['工号'],
  columns: [
    { figure: 'due', names: ['应打卡天数'] },
    { figure: 'workdays', names: ['正常天数'] },
    { figure: 'late', names: ['迟到次数'] },
    { figure: 'lateTime', names: ['迟到时长'] },
    { figure: 'early', names: ['早退次数'] },
    { figure: 'earlyTime', names: ['早退时长'] },
    { figure: 'unpunched', names: ['缺卡次数'] },
    { figure: 'absent', names: ['旷工次数'] },
  ],
};
