import type { Indicator } from './indicator';
import type { Text } from '../core/words/text';

const yiche: Text = { zh: '易车', en: 'Yiche' };
const autohome: Text = { zh: '汽车之家', en: 'Autohome' };
const dongchedi: Text = { zh: '懂车帝', en: 'Dongchedi' };
const ownMedia: Text = { zh: '自媒体', en: 'Own media' };

/** Met at the end of the month: 5 points, else 3. */
function flag(number: string, platform: Text, zh: string, en: string): Indicator {
  return {
    key: `item${number}`,
    label: { zh: `${platform.zh}${zh}`, en: `${platform.en} ${en}` },
    section: platform,
    input: 'flag',
    rule: { kind: 'conditions', full: 5, otherwise: 3, tests: [{ is: true }] },
  };
}

/** Twenty posts in the month: 1 point. */
function channel(number: string, position: number): Indicator {
  return {
    key: `item${number}`,
    label: { zh: `自媒体${position}发布数`, en: `Channel ${position} posts` },
    section: ownMedia,
    input: 'count',
    rule: { kind: 'bands', better: 'higher', bands: [{ edge: 20, score: 1 }], otherwise: 0 },
  };
}

export const autoDealerMediaItems: readonly Indicator[] = [
  flag('01', yiche, '降价车型', 'price-cut models'),
  flag('02', yiche, '置换车型', 'trade-in models'),
  flag('03', yiche, 'APP 签到', 'app sign-in'),
  {
    ...flag('04', yiche, '400 线索接听', '400 lead pick-up'),
    note: {
      zh: '10 秒内接听，未接来电 3 分钟内回拨',
      en: 'Picked up within 10 s; missed calls returned within 3 minutes',
    },
  },
  {
    ...flag('05', yiche, '有效资讯', 'valid news'),
    note: { zh: '每天 20 条以上', en: 'At least 20 a day' },
  },
  flag('06', autohome, 'APP 活跃', 'app activity'),
  {
    ...flag('07', autohome, '车型文章覆盖', 'model article coverage'),
    note: { zh: '覆盖指本城市排名第一', en: 'Coverage means first place in the city' },
  },
  flag('08', autohome, '推荐名额使用', 'recommendation quota use'),
  {
    ...flag('09', autohome, '400 接听率', '400 pick-up rate'),
    note: { zh: '未接来电 3 分钟内回拨', en: 'Missed calls returned within 3 minutes' },
  },
  {
    ...flag('10', autohome, '400 等待', '400 waiting'),
    note: { zh: '等待不超过 10 秒', en: 'At most 10 s of waiting' },
  },
  flag('11', autohome, '基础分', 'base points'),
  {
    ...flag('12', dongchedi, '400 接听', '400 pick-up'),
    note: { zh: '未接来电 3 分钟内回拨', en: 'Missed calls returned within 3 minutes' },
  },
  {
    ...flag('13', dongchedi, '车型覆盖', 'model coverage'),
    note: { zh: '覆盖指本城市排名第一', en: 'Coverage means first place in the city' },
  },
  {
    key: 'item14',
    label: { zh: '公众号发布数', en: 'Official account posts' },
    section: ownMedia,
    input: 'count',
    note: { zh: '每月 25 篇以上，每少一篇扣 2', en: 'At least 25 a month, −2 for each missing' },
    rule: { kind: 'deduction', from: 10, terms: [{ each: 2, short: 25 }] },
  },
  {
    key: 'item15',
    label: { zh: '第二账号', en: 'Second account' },
    section: ownMedia,
    input: [
      { key: 'secondposts', label: { zh: '第二账号发布数', en: 'Second account posts' }, input: 'count' },
      { key: 'eventsmissed', label: { zh: '活动未当天发布数', en: 'Event posts missed' }, input: 'count' },
    ],
    note: {
      zh: '每月 4 篇以上，活动当天发布，每少一篇扣 2',
      en: "At least 4 a month and every event's post on its day, −2 for each missing",
    },
    rule: { kind: 'deduction', from: 5, terms: [{ each: 2, short: 4 }, { each: 2 }] },
  },
  channel('16', 1),
  channel('17', 2),
  channel('18', 3),
  channel('19', 4),
  channel('20', 5),
  channel('21', 6),
  channel('22', 7),
  channel('23', 8),
  channel('24', 9),
  channel('25', 10),
  {
    key: 'item26',
    label: { zh: '精华帖数', en: 'Featured posts' },
    section: ownMedia,
    input: 'count',
    note: { zh: '2 篇以上，每少一篇扣 2.5', en: 'At least 2, −2.5 for each missing' },
    rule: { kind: 'deduction', from: 5, terms: [{ each: 2.5, short: 2 }] },
  },
  {
    key: 'item27',
    label: { zh: '按时执行', en: 'Execution in time' },
    input: 'flag',
    rule: { kind: 'conditions', full: 5, otherwise: 0, tests: [{ is: true }] },
  },
];
