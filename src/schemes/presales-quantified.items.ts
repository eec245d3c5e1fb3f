import type { Indicator } from './indicator';

/** One item with the superior's points beside the self-assessment. */
function item(number: string, max: number, zh: string, en: string): Indicator {
  return {
    key: `item${number}`,
    label: { zh, en },
    input: [
      { key: `self${number}`, label: { zh: `${zh}（自评）`, en: `${en} (self)` }, input: 'points' },
      { key: `superior${number}`, label: { zh: `${zh}（上级）`, en: `${en} (superior)` }, input: 'points' },
    ],
    rule: { kind: 'blend', max, self: 0.2, superior: 0.8 },
  };
}

export const presalesQuantifiedItems: readonly Indicator[] = [
  item('01', 4, '信息完整', 'Complete information'),
  item('02', 4, '信息正确', 'Correct information'),
  item('03', 4, '在线办结不推诿', 'Settled online, not passed on'),
  item('04', 4, '订单备注', 'Order notes'),
  item('05', 4, '首问责任', 'First-contact duty'),
  item('06', 4, '无禁语', 'No banned words'),
  item('07', 4, '情绪稳定', 'Steady mood'),
  item('08', 3, '语气态度', 'Tone and manner'),
  item('09', 3, '主动安抚', 'Soothes unasked'),
  item('10', 3, '专注沟通', 'Attentive'),
  item('11', 3, '不照本宣科', 'Not by rote'),
  item('12', 3, '主动提问', 'Asks questions'),
  item('13', 3, '抱怨解释', 'Explains complaints'),
  item('14', 3, '无点名差评', 'No bad review by name'),
  item('15', 3, '不误解', 'No misunderstanding'),
  item('16', 3, '抓住主题', 'Grasps the point'),
  item('17', 3, '条理清晰', 'Clear order'),
  item('18', 3, '准时登录', 'On line in time'),
  item('19', 2, '首次回复', 'First reply'),
  item('20', 3, '自动回复维护', 'Auto-reply kept up'),
  item('21', 3, '留言处理', 'Messages handled'),
  item('22', 3, '慢回复(>60s)', 'Slow replies over 60 s'),
  item('23', 3, '按活动销售', 'Sells by campaign'),
  item('24', 3, '催付规范', 'Payment reminders'),
  item('25', 2, '工作主动', 'Initiative'),
  item('26', 2, '团结协作', 'Unity'),
  item('27', 2, '敬业好学', 'Keen to learn'),
  item('28', 2, '遵守制度', 'Keeps rules'),
  item('29', 2, '薪酬保密', 'Pay kept secret'),
  item('30', 2, '不迟到早退旷工', 'Never late or absent'),
  item('31', 2, '请假≤3次', 'Up to 3 leaves'),
  item('32', 2, '集体活动', 'Group activities'),
  item('33', 2, '合理建议', 'Useful suggestions'),
  item('34', 2, '任劳任怨', 'Willing'),
  item('35', 2, '奉献精神', 'Devotion'),
];
