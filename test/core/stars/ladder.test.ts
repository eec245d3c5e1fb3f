/** Ladders: windows, blanks, gates, assumed and unknown facts, roles. */
import { isError, type Cell } from '../../../src/core/cell';
import { explainNext, explainStars } from '../../../src/core/explain/explain-stars';
import { readFacts } from '../../../src/core/stars/facts';
import { rateStars } from '../../../src/core/stars/rate';
import type { StarRating } from '../../../src/core/stars/rating';
import { codes, expectError, sound } from '../../support/outcome';
import { compiledById } from '../../support/schemes';

type Facts = readonly (readonly [string, Cell])[];

function rate(id: string, history: readonly Cell[], facts: Facts = []) {
  const scheme = compiledById(id);
  const values = readFacts(scheme.scheme, facts);
  return isError(values) ? values : rateStars(scheme, history, values);
}

function star(id: string, history: readonly Cell[], facts: Facts = []): unknown {
  const rating = rate(id, history, facts);
  return rating === null || isError(rating) ? codes(rating) : rating.star;
}

const months = (count: number, value: number): number[] => new Array<number>(count).fill(value);

describe('windows of star-composite', () => {
  it.each<[string, readonly Cell[], unknown]>([
    ['nothing', [null, '', ' '], null],
    ['two months', [90, 90], 0],
    ['three months', [60, 60, 60], 1],
    ['three at 66', [66, 66, 66], 2],
    ['three at 70', [70, 70, 70], 3],
    ['five at 95', months(5, 95), 3],
    ['six at 80', months(6, 80), 4],
    ['eight at 95', months(8, 95), 4],
    ['nine at 90', months(9, 90), 5],
    ['an old bad month counts no more', [0, ...months(9, 90)], 5],
    ['a bad newest month counts at once', [...months(9, 90), 59.99], 0],
    [
      'January to December in May',
      [...months(3, 70), null, null, null, null, null, null, null, null, null],
      3,
    ],
    ['hired in April', [null, null, null, 70, 70, 70], 3],
    ['a blank month breaks the run', [90, 90, 90, null, 90, 90], 0],
    ['three after the blank', [90, 90, 90, '', 70, 70, 70], 3],
    ['text numbers', ['70', ' 70 ', '７０'], 3],
    ['half-up at the third place', [69.995, 70, 70], 3],
    ['a month that cannot be', [70, 70, 101], '#VALUE!'],
    ['text that is none', [70, '缺', 70], '#VALUE!'],
    ['an error', [70, { error: '#DIV/0!' }, 70], '#DIV/0!'],
  ])('%s', (_, history, stars) => {
    expect(star('star-composite', history)).toBe(stars);
  });
});

describe('gates of star-composite', () => {
  const nine = months(9, 95);
  it.each<[string, Facts, unknown]>([
    ['an error fails 4★ and so 5★', [['errors', 1]], 3],
    ['a complaint too', [['投诉', 1]], 3],
    ['a single item under 60', [['lowest', 59.99]], 3],
    ['at 60', [['最低单项分', 60]], 5],
    ['work under 85', [['work', 84.99]], 3],
    ['work under 75', [['work', 74.99]], 2],
    ['efficiency', [['效率', 74]], 2],
    ['attitude', [['Attitude', 74]], 2],
    ['responsibility at 60', [['责任心', 60]], 5],
    ['responsibility under 60', [['responsibility', 59]], 2],
    ['a fault rate of 10% is not under 10%', [['faultrate', 0.1]], 2],
    ['a fault rate of 9.99%', [['差错率', '9.99%']], 5],
    [
      '3★ looks at its four named items only',
      [
        ['lowest', 30],
        ['work', 80],
      ],
      3,
    ],
    [
      'blank facts are not given',
      [
        ['errors', null],
        ['', 1],
        ['complaints', ' '],
      ],
      5,
    ],
    ['a typo gives no star', [['complants', 0]], '#N/A'],
    ['nor does a fact that nobody knows', [['mood', 'good']], '#N/A'],
    [
      'facts of other schemes may stand beside',
      [
        ['工龄', 12],
        ['岗位', '话务员'],
        ['current', 2],
      ],
      5,
    ],
    ['a fact outside its domain', [['errors', -1]], '#VALUE!'],
    ['a fact of the wrong type', [['errors', 'none']], '#VALUE!'],
    ['an error as a fact', [['errors', { error: '#REF!' }]], '#REF!'],
    ['an error as another scheme’s fact', [['工龄', { error: '#REF!' }]], '#REF!'],
    ['an error as a name', [[{ error: '#NAME?' } as unknown as string, 1]], '#NAME?'],
    [
      'the same twice',
      [
        ['errors', 0],
        ['差错', 0],
      ],
      5,
    ],
    [
      'two values for one fact',
      [
        ['errors', 0],
        ['差错', 1],
      ],
      '#VALUE!',
    ],
  ])('%s', (_, facts, stars) => {
    expect(star('star-composite', nine, facts)).toBe(stars);
  });

  it('names the nearest fact', () => {
    expectError(
      rate('star-composite', nine, [['complants', 0]]),
      '#N/A',
      '没有名为“complants”的事实。可用：errors 差错数、complaints 投诉数、',
      '。是否想填“complaints”？',
      'there is no fact "complants". Known: errors 差错数、complaints 投诉数、',
      '. Did you mean complaints?',
    );
    const known = compiledById('star-composite').scheme.stars?.facts.map(
      ({ key, label }) => `${key} ${label.zh}`,
    );
    expect(rate('star-composite', nine, [['everything else', 0]])).toEqual({
      error: '#N/A',
      text: {
        zh: `没有名为“everything else”的事实。可用：${known?.join('、')}。`,
        en: `there is no fact "everything else". Known: ${known?.join('、')}.`,
      },
    });
  });

  it('knows the facts of other schemes where a scheme has none of its own', () => {
    const { scheme: none } = compiledById('presales-standard');
    expect(readFacts(none, [['errors', 1]])).toEqual(new Map([['errors', 1]]));
    expectError(readFacts(none, [['everything else', 1]]), '#N/A', '没有名为“everything else”的事实');
  });

  it('names two values', () => {
    expectError(
      rate('star-composite', nine, [
        ['errors', 0],
        ['差错', 1],
      ]),
      '#VALUE!',
      '事实“差错”给了两个值：0 和 1。请只留一个。',
      'the fact "差错" is given twice: 0 and 1. Keep one.',
    );
  });
});

describe('explanations', () => {
  const rating = (history: readonly Cell[], facts: Facts = []): StarRating =>
    sound(rate('star-composite', history, facts));

  it('lists what was assumed', () => {
    expect(explainStars(rating([70, 70, 70], [['faultrate', 0.05]]))).toEqual({
      zh: '3 星：最近 3 个月均 ≥70。未提供、按已满足计：工作业绩 ≥75、工作效率 ≥75、工作态度 ≥75、责任心 ≥60',
      en: '3★: the newest 3 months are all ≥70. Not given, counted as met: work ≥75, efficiency ≥75, attitude ≥75, responsibility ≥60',
    });
  });

  it.each<[string, readonly Cell[], Facts, string, string]>([
    [
      'two months to come',
      months(4, 80),
      [['complaints', 0]],
      '4 星：还差第 5、6 个月（共 6 个月）≥80',
      '4★: months 5 and 6 of 6 still to come at ≥80',
    ],
    [
      'one month to come',
      months(5, 80),
      [],
      '4 星：还差第 6 个月（共 6 个月）≥80',
      '4★: month 6 of 6 still to come at ≥80',
    ],
    [
      'four months to come',
      [...months(4, 80), 75, 82],
      [],
      '4 星：还差第 2–6 个月（共 6 个月）≥80',
      '4★: months 2 to 6 of 6 still to come at ≥80',
    ],
    [
      'a gate',
      months(6, 80),
      [['complaints', 1]],
      '4 星：投诉数为 1，应为 0',
      '4★: complaints is 1, must be 0',
    ],
    [
      'both',
      months(5, 80),
      [['errors', 2]],
      '4 星：还差第 6 个月（共 6 个月）≥80；差错数为 2，应为 0',
      '4★: month 6 of 6 still to come at ≥80; errors is 2, must be 0',
    ],
    ['the top', months(9, 95), [], '已是最高的 5 星', '5★ is the top'],
    [
      'from nothing',
      [50],
      [],
      '1 星：还差第 1–3 个月（共 3 个月）≥60',
      '1★: months 1 to 3 of 3 still to come at ≥60',
    ],
  ])('%s', (_, history, facts, zh, en) => {
    const words = explainNext(rating(history, facts));
    expect([words.zh.slice(0, zh.length), words.en.slice(0, en.length)]).toEqual([zh, en]);
  });

  it('has nothing to say for no star', () => {
    expect(explainStars(rating([50])).zh.startsWith('0 星')).toBe(true);
    expect(rating([50]).because).toEqual([]);
  });
});

describe('smile-star needs role and tenure', () => {
  const person = (role: string, tenure: number, ...more: Facts): Facts => [
    ['role', role],
    ['tenure', tenure],
    ...more,
  ];
  it.each<[string, readonly Cell[], Facts, unknown]>([
    ['no months', [null, null], person('话务员', 36), null],
    ['no role', [80, 80, 80], [['tenure', 12]], '#N/A'],
    ['no tenure', [80, 80, 80], [['role', '话务员']], '#N/A'],
    ['an unknown role', [80, 80, 80], person('保安', 12), '#N/A'],
    ['a phone agent at 75', [75, 75, 75], person('话务员', 6), 1],
    ['an online agent at 75', [75, 75, 75], person('在线客服员', 6), 0],
    ['an online agent at 85', [85, 85, 85], person('在线', 6), 1],
    ['five months in the job', [100, 100, 100], person('话务员', 5), 0],
    ['80 with nine months', [80, 80, 80], person('phone', 9), 2],
    ['80 with eight months', [80, 80, 80], person('话务员', 8.9), 1],
    ['85 with a year', [85, 85, 85], person('话务员', 12), 3],
    ['94 online with a year', [94, 94, 94], person('online', 12), 3],
    ['four months at 90, two years', months(4, 90), person('话务员', 24), 4],
    ['three months at 90, two years', months(3, 90), person('话务员', 24), 3],
    ['four months at 96 online', months(4, 96), person('在线客服员', 24), 4],
    ['six months at 95, three years', months(6, 95), person('话务员', 36), 5],
    ['six months at 98 online', months(6, 98), person('在线客服员', 36), 5],
    ['six months at 97 online', months(6, 97), person('在线客服员', 36), 4],
    ['a complaint', months(6, 98), person('话务员', 36, ['complaints', 1]), 0],
    ['no smile', months(6, 98), person('话务员', 36, ['smile', '否']), 0],
    ['weak relations', months(6, 98), person('话务员', 36, ['relations', false]), 1],
    ['weak at finding problems', months(6, 98), person('话务员', 36, ['problems', 0]), 2],
    ['weak in emergencies', months(6, 98), person('话务员', 36, ['突发事件', 'no']), 3],
    [
      'all gates met',
      months(6, 98),
      person(
        '话务员',
        36,
        ['smile', 1],
        ['relations', 1],
        ['problems', 1],
        ['emergencies', 1],
        ['complaints', 0],
      ),
      5,
    ],
  ])('%s', (_, history, facts, stars) => {
    expect(star('smile-star', history, facts)).toBe(stars);
  });
});
