/** What real exports have done to people: each once, and so that it shows. */
import { headerKey } from '../../../src/core/import/header-key';
import type { Source } from '../../../src/core/import/source';
import { cellsToImport } from '../../../src/workbook/import/plan';
import { tablesOfFile } from '../../../src/workbook/files/read-tables';
import { EXAMPLES } from '../../profiles/examples';
import { addStaff, afterOf, assessment, planned } from '../../support/import-book';
import { known, read, sourceOf } from '../../support/import-source';
import { oldBookOf } from '../../support/old-book';

const reply = (...values: readonly (number | string)[]): Source =>
  sourceOf('三月.xlsx', [['姓名', '回复率'], ...values.map((value, at) => [`人${at}`, value])]);
const response = (title: string, ...values: readonly (number | string)[]): Source =>
  sourceOf('三月.xlsx', [['姓名', title], ...values.map((value, at) => [`人${at}`, value])]);

const figures = (
  source: Source,
  ref: 'reply' | 'response' | 'slowRate',
  answers?: ReadonlyMap<string, never>,
) => {
  const table = read(source, answers);
  return {
    question: table.settled(ref)?.question?.answers,
    values: table.people.map((row) => table.figure(ref, row)),
  };
};
const answering = (title: string, answer: string) => new Map([[headerKey(title), answer as never]]);

describe('shares', () => {
  it('of 0.4, 0.9 and 1.2 may be per cent: asked, for the column', () => {
    const source = reply(0.4, 0.9, 1.2);
    expect(figures(source, 'reply').question).toEqual(['hundredth', 'fraction']);
    expect(figures(source, 'reply', answering('回复率', 'hundredth')).values).toEqual([0.004, 0.009, 0.012]);
    expect(figures(source, 'reply', answering('回复率', 'fraction')).values).toEqual([0.4, 0.9, 1.2]);
  });

  it.each([
    // On, under and over the edges of 1 and 10.
    [[0.4, 0.99], undefined, [0.4, 0.99]],
    [[0.4, 1], undefined, [0.4, 1]],
    [[0.4, 1.01], ['hundredth', 'fraction'], undefined],
    [[0.4, 10], ['hundredth', 'fraction'], undefined],
    [[0.4, 10.01], undefined, [0.004, 0.1001]],
    [[97.41, 99.3], undefined, [0.9741, 0.993]],
    [['97.41%', '98 %'], undefined, [0.9741, 0.98]],
    [['98.5%', 97.4], undefined, [0.985, 0.974]],
    [['98.5%', 1.2], undefined, [0.985, 0.012]],
    [['98.5%', 0.97], ['hundredth', 'fraction'], undefined],
    [['--', 0], undefined, ['missing', 0]],
  ] as const)('%j', (values, question, read) => {
    const found = figures(reply(...values), 'reply');
    expect(found.question).toEqual(question);
    if (read !== undefined) expect(found.values).toEqual(read);
  });

  it('that are small where work is good are asked about below 1 too', () => {
    const source = sourceOf('三月.xlsx', [
      ['姓名', '慢响应率'],
      ['甲', 0.4],
      ['乙', 0.9],
    ]);
    expect(figures(source, 'slowRate').question).toEqual(['hundredth', 'fraction']);
  });

  it('in cells of a % format are fractions', () => {
    const source = reply(0.4, 1.2);
    const formats = [
      ['General', 'General'],
      ['General', '0.00%'],
      ['General', '0%'],
    ];
    expect(figures({ ...source, formats }, 'reply')).toEqual({ question: undefined, values: [0.4, 1.2] });
  });
});

describe('times', () => {
  it('without a unit are asked about: 0.37 may be minutes', async () => {
    expect(figures(response('平均响应时间', 0.37), 'response').question).toEqual([
      'second',
      'minute',
      'hour',
    ]);
    expect(
      figures(response('平均响应时间', 0.37), 'response', answering('平均响应时间', 'minute')).values,
    ).toEqual([22.2]);
  });

  it('of 0.37 seconds are beyond what a mean response can be: listed, not written', async () => {
    const book = await assessment(['人0']);
    const { plan } = await planned(book, [response('平均响应时间（秒)', 0.37)]);
    expect(plan.without.map(({ key, none }) => [key, none])).toEqual([['in:response:0', 'fault']]);
    expect(cellsToImport(plan, true)).toEqual([]);
  });

  it('have their unit in brackets of either width, in one too', () => {
    for (const title of ['平均响应时长（秒)', '平均响应时长(秒）', '平均响应时长（s）', '平均响应时长\n(秒)'])
      expect(figures(response(title, 37.79), 'response')).toEqual({ question: undefined, values: [37.79] });
    expect(figures(response('平均响应时长（分钟）', 0.63), 'response').values).toEqual([37.8]);
  });

  it('as Excel times are seconds of a day', () => {
    const source = response('平均响应时长', 37 / 86_400, 90 / 86_400);
    const formats = [[], ['General', 'h:mm:ss'], ['General', '[h]:mm:ss']];
    expect(figures({ ...source, formats }, 'response')).toEqual({ question: undefined, values: [37, 90] });
  });

  it('as Excel times of hours are asked about: 3:25 typed as minutes and seconds', () => {
    const source = response('平均响应时长', (3 * 60 + 25) / 1440, (1 * 60 + 5) / 1440);
    const formats = [[], ['General', 'h:mm'], ['General', 'h:mm']];
    const hours = { ...source, formats };
    expect(figures(hours, 'response').question).toEqual(['clock', 'time']);
    expect(figures(hours, 'response', answering('平均响应时长', 'clock')).values).toEqual([205, 65]);
  });

  it('in every form of text', () => {
    const forms = ['8分48秒', '1分钟30秒', '90秒', '00:01:30', '3:25', '--分--秒'];
    expect(figures(response('平均响应时长', ...forms), 'response').values).toEqual([
      528,
      90,
      90,
      90,
      205,
      'missing',
    ]);
  });
});

describe('cells', () => {
  it('NaN is missing and 延迟统计 pending: named, never 0', async () => {
    const book = await assessment(['青禾', '白芷']);
    const jd = (await planned(book, [EXAMPLES.jd.source])).plan;
    const missing = jd.without.filter(({ person }) => person.name === '白芷');
    expect(missing.map(({ key, none }) => [key, none])).toContainEqual(['in:response:0', 'missing']);
    const late = sourceOf('自定义报表_2026-03-01至2026-03-31.xlsx', [
      '客服昵称\t聊天人数\t平均响应(秒)',
      '青禾\t600\t延迟统计',
    ]);
    const { plan } = await planned(book, [late]);
    expect(plan.without.map(({ key, none }) => [key, none])).toEqual([['in:response:0', 'pending']]);
  });

  it('counts as 98.0 are whole; 98.5 people are a fault', async () => {
    const book = await assessment(['青禾'], 'presales-standard', true);
    const of = (count: string) =>
      sourceOf('2026-03.xlsx', [
        ['姓名', '接待人数'],
        ['青禾', count],
      ]);
    expect(afterOf(await planned(book, [of('98.0')]))).toEqual({ 青禾: { 'raw:received': 98 } });
    expect((await planned(book, [of('98.5')])).plan.without.map(({ none }) => none)).toEqual(['fault']);
  });
});

describe('rows', () => {
  it('of totals have a blank name, or say whose they are not', () => {
    expect(read(EXAMPLES.jd.source).left.map(({ why }) => why.zh)).toEqual(['没有姓名，按汇总行排除']);
    const words = read(EXAMPLES['taobao-performance'].source).left.map((row) => row.words);
    expect(words).toEqual(['汇总值', '平均值', '全店汇总值', '全店平均值', '同行同层优秀', '同行同层均值']);
  });

  it('none at all is a valid report and nothing to import', async () => {
    const book = await assessment(['青禾']);
    const empty = sourceOf('自定义报表_2026-03-01至2026-03-31.xlsx', [
      '客服昵称\t聊天人数\t平均响应(秒)',
      '汇总\t0\t',
    ]);
    const { plan } = await planned(book, [empty]);
    expect(plan.stops.map(({ kind }) => kind)).toEqual(['empty']);
  });

  it('a header in row 4 with a line break', () => {
    expect(known(EXAMPLES.wecom.source).headerRow).toBe(3);
    expect(known(EXAMPLES.wecom.source).titles[5]).toBe('迟到次数 (次)');
  });
});

describe('files', () => {
  it('of another month stop', async () => {
    const book = await assessment(['青禾']);
    const february = { ...EXAMPLES['taobao-performance'].source, name: '客服绩效_20260201_20260228.xlsx' };
    const { plan } = await planned(book, [february]);
    expect(plan.stops.map(({ kind }) => kind)).toEqual(['month']);
    expect(cellsToImport(plan, true)).toEqual([]);
    expect((await planned(book, [february], { otherMonth: true })).plan.stops).toEqual([]);
  });

  it('that reach into another month stop', async () => {
    const book = await assessment(['青禾']);
    const both = { ...EXAMPLES['taobao-performance'].source, name: '客服绩效_20260225_20260331.xlsx' };
    expect((await planned(book, [both])).plan.stops.map(({ kind }) => kind)).toEqual(['month']);
  });

  it('of before 1997 under a new name are told by their bytes', () => {
    const read = tablesOfFile(oldBookOf([], [], 0x500, 'Book'), '客服绩效.xlsx');
    expect('fault' in read && read.fault.zh).toContain('1997 年以前的 .xls');
  });

  it('with the same contents under two names stop', async () => {
    const book = await assessment(['青禾', '白芷']);
    const { source } = EXAMPLES['taobao-performance'];
    const { plan } = await planned(book, [source, { ...source, name: '另存_20260301_20260331.xlsx' }], {
      filesAreShops: true,
    });
    expect(plan.stops.map(({ kind }) => kind)).toEqual(['same-file']);
  });
});

describe('people', () => {
  const one = sourceOf('2026-03.xlsx', ['姓名\t平均响应时长（秒）', '青禾\t37.79']);

  it('one account of two people is nobody’s until somebody says whose', async () => {
    const book = await assessment(['李青', '王白']);
    await addStaff(book.workbook, [
      ['李青', '1001', '青禾'],
      ['王白', '1002', '青禾'],
    ]);
    const { plan } = await planned(book, [one]);
    expect(plan.people).toBe(0);
    expect(plan.unmatched[0]?.why.zh).toContain('李青、王白 都有这个账号');
    const bound = await planned(book, [one], { bindings: new Map([['青禾', '王白']]) });
    expect(afterOf(bound)).toEqual({ 王白: { 'in:response:0': 37.79 } });
  });

  it('two of one name are not told apart by it', async () => {
    const book = await assessment(['青禾', '青禾']);
    const { plan } = await planned(book, [one]);
    expect(plan.people).toBe(0);
    expect(plan.unmatched[0]?.why.zh).toContain('两个“青禾”');
  });

  it('the same account and days twice stop that person', async () => {
    const book = await assessment(['青禾', '白芷']);
    const twice = sourceOf('2026-03.xlsx', [
      '姓名\t平均响应时长（秒）',
      '青禾\t37.79',
      '青禾\t40',
      '白芷\t45',
    ]);
    const { plan } = await planned(book, [twice]);
    expect(plan.refused.map(({ person }) => person.name)).toEqual(['青禾']);
    expect(afterOf({ plan } as never)).toEqual({ 白芷: { 'in:response:0': 45 } });
  });

  it('rows of several shops are pooled: ratios of sums, times weighted by people', async () => {
    const book = await assessment(['青禾']);
    const shops = sourceOf('2026-03.xlsx', [
      '店铺\t姓名\t接待人数\t付款人数\t平均响应时长（秒）\t回复率',
      '一店\t青禾\t100\t60\t30\t100%',
      '二店\t青禾\t300\t60\t50\t96%',
    ]);
    // 120 ÷ 400; (100×30 + 300×50) ÷ 400; (100×100% + 300×96%) ÷ 400.
    expect(afterOf(await planned(book, [shops]))['青禾']).toEqual({
      'in:conversion:0': 0.3,
      'in:response:0': 45,
      'in:reply:0': 0.97,
    });
    // (60% + 20%) ÷ 2; said to be near.
    const mean = await planned(book, [shops], { reading: 'shops' });
    expect(afterOf(mean)['青禾']?.['in:conversion:0']).toBe(0.4);
    expect(mean.plan.rows[0]?.cells[0]?.note?.zh).toContain('近似');
    // Three quarters of the reception are no main shop; four fifths are.
    const none = await planned(book, [shops], { reading: 'main' });
    expect(none.plan.without.every(({ why }) => why.zh.includes('80%'))).toBe(true);
    const larger = shops.cells.map((row) => row.map((cell) => (cell === 300 ? 400 : cell)));
    const main = await planned(book, [{ ...shops, cells: larger }], { reading: 'main' });
    expect(afterOf(main)['青禾']?.['in:response:0']).toBe(50);
  });

  it('times without anything to weight them by are a plain mean, and said to be', async () => {
    const book = await assessment(['青禾']);
    const shops = sourceOf('2026-03.xlsx', [
      '店铺\t姓名\t平均响应时长（秒）',
      '一店\t青禾\t30',
      '二店\t青禾\t50',
    ]);
    const { plan } = await planned(book, [shops]);
    expect(plan.rows[0]?.cells.map(({ after, note }) => [after, note?.zh])).toEqual([
      [40, '近似：没有人数，按行简单平均'],
    ]);
  });

  it('a rate of replies within three minutes is offered, and not taken', async () => {
    const book = await assessment(['青禾']);
    const source = sourceOf('2026-03.xlsx', [
      ['姓名', '3分钟回复率'],
      ['青禾', '99%'],
    ]);
    const { plan } = await planned(book, [source]);
    const reply = plan.inputs.find(({ input }) => input.key === 'in:reply:0');
    expect([reply?.options.map(({ id }) => id), reply?.chosen, reply?.asked]).toEqual([
      ['~promptReply'],
      undefined,
      true,
    ]);
    const chosen = await planned(book, [source], { ways: new Map([['in:reply:0', '~promptReply']]) });
    expect(afterOf(chosen)).toEqual({ 青禾: { 'in:reply:0': 0.99 } });
  });

  it('a sum that lacks a part is no sum', async () => {
    const book = await assessment(['青禾']);
    const shops = sourceOf('2026-03.xlsx', ['店铺\t姓名\t差评数', '一店\t青禾\t2', '二店\t青禾\t--']);
    const { plan } = await planned(book, [shops]);
    expect(plan.without.map(({ key, none }) => [key, none])).toEqual([['in:badreview:0', 'missing']]);
  });
});
