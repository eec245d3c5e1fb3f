import type { Profile } from './profile';

export const dingtalk: Profile<'dingtalk'> = {
  id: 'dingtalk',
  name: { zh: '钉钉 考勤月报', en: 'DingTalk attendance' },
  signature: [['姓名'], ['上班缺卡次数', '下班缺卡次数', '严重迟到次数', '旷工天数', '出勤天数']],
  who: ['姓名'],
  number: ['工号'],
  columns: [
    { figure: 'workdays', names: ['出勤天数'] },
    { figure: 'late', names: ['迟到次数'] },
    { figure: 'lateTime', names: ['迟到时长'] },
    { figure: 'early', names: ['早退次数'] },
    { figure: 'earlyTime', names: ['早退时长'] },
    { figure: 'absent', names: ['旷工天数'] },
  ],
};
