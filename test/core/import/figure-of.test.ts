/** What headers of somebody's own sheet mean. */
import { figureOf, kindOfHeader } from '../../../src/core/import/figure-of';

test.each([
  ['响应时间(秒)', 'response'],
  ['平均响应时长', 'response'],
  ['平均响应时长（分钟）', 'response'],
  ['平响时长\n(s)', 'response'],
  ['Response time (s)', 'response'],
  ['Avg Response Time', 'response'],
  ['首次响应时长（秒)', 'firstresponse'],
  ['询单转化率(%)', 'conversion'],
  ['询单转化率 （％）', 'conversion'],
  ['接待人数', 'received'],
  ['净销售额（元）', 'netSales'],
  ['回复率', 'reply'],
  ['3 分钟回复率', 'promptReply'],
  ['投诉次数', 'complaints'],
  // What is divided by what such words do not say.
  ['转化率', undefined],
  ['服务态度', undefined],
  ['备注', undefined],
  ['', undefined],
])('%j is %s', (title, figure) => expect(figureOf(title)).toBe(figure));

test.each([
  ['复购率', 'percent'],
  ['满意占比', 'percent'],
  ['加购(%)', 'percent'],
  ['通话时长', 'duration'],
  ['等待(秒)', 'duration'],
  ['人均产出', 'number'],
  ['平均销售额', 'number'],
  ['带货额', 'money'],
  ['回访数', 'count'],
  ['外呼量', 'count'],
  ['满意', 'number'],
] as const)('%s without a name of its own holds %s', (title, kind) => expect(kindOfHeader(title)).toBe(kind));
