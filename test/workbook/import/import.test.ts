import { cellsToImport } from '../../../src/workbook/import/plan';
import { JOURNAL_SHEET } from '../../../src/workbook/salary/journal-sheet';
import { EXAMPLES } from '../../profiles/examples';
import { addStaff, afterOf, assessment, imported, planned } from '../../support/import-book';

const TAOBAO = EXAMPLES['taobao-performance'].source;

describe('an export into an assessment sheet', () => {
  it('becomes inputs: counts before ready rates, the shop before a name looked through', async () => {
    const book = await assessment(['青禾', '白芷']);
    const { plan } = await planned(book, [TAOBAO]);
    // 208 ÷ 520 received, 41600 ÷ 210 buyers, 3 ÷ 520.
    expect(afterOf(await planned(book, [TAOBAO]))['青禾']).toEqual({
      'in:conversion:0': 0.4,
      'in:unitprice:0': 198.095238095238,
      'in:reply:0': 0.9931,
      'in:response:0': 37.79,
      'in:slow:0': 0.00576923076923077,
    });
    expect(plan.stops).toEqual([]);
    expect(plan.unmatched).toEqual([]);
  });

  it('writes what was previewed, notes it, and takes it back', async () => {
    const book = await assessment(['青禾', '白芷']);
    const applied = await imported(book, [TAOBAO]);
    if (!applied.ok) throw new Error(applied.fault.en);
    expect(book.input('青禾', 'in:response:0')).toBe(37.79);
    expect(book.input('白芷', 'in:slow:0')).toBe(0.0146341463414634);
    const journal = book.workbook.sheet(JOURNAL_SHEET);
    expect(journal.content(1, 4)).toBe('导入');
    expect(journal.content(1, 10)).toBe(TAOBAO.name);
    expect(journal.content(2, 4)).toBe('导入值');
    const undone = await book.workbook.apply(applied.inverse);
    expect(undone.ok).toBe(true);
    expect(book.input('青禾', 'in:response:0')).toBeNull();
  });

  it('imports nothing twice', async () => {
    const book = await assessment(['青禾', '白芷']);
    await imported(book, [TAOBAO]);
    const { plan } = await planned(book, [TAOBAO]);
    expect(cellsToImport(plan, true)).toEqual([]);
  });

  it('keeps what was typed unless asked, and replaces what an import wrote', async () => {
    const book = await assessment(['青禾', '白芷']);
    await imported(book, [TAOBAO]);
    book.put('青禾', 'in:response:0', 40);
    const cells = TAOBAO.cells.map((row) =>
      row.map((cell) => (cell === 37.79 ? 36 : cell === 45 ? 44 : cell)),
    );
    const newer = { ...TAOBAO, cells };
    const { plan } = await planned(book, [newer]);
    expect(cellsToImport(plan, false).map(({ before, after }) => [before, after])).toEqual([[45, 44]]);
    expect(cellsToImport(plan, true).map(({ before, after }) => [before, after])).toEqual([
      [40, 36],
      [45, 44],
    ]);
  });

  it('fills raw counts and leaves the formulas beside them', async () => {
    const book = await assessment(['青禾', '白芷'], 'presales-standard', true);
    const before = book.input('青禾', 'in:conversion:0');
    const ways = new Map([['raw:actual', '+netSales']]);
    const done = await imported(book, [TAOBAO], { ways });
    expect(done.ok).toBe(true);
    expect(book.input('青禾', 'raw:actual')).toBe(40_000);
    expect(book.input('青禾', 'raw:payers')).toBe(208);
    expect(book.input('青禾', 'raw:received')).toBe(520);
    expect(book.input('青禾', 'raw:planned')).toBeNull();
    expect(book.input('青禾', 'in:conversion:0')).toEqual(before);
  });

  it('asks gross or net once, and remembers the answer', async () => {
    const book = await assessment(['青禾', '白芷'], 'presales-standard', true);
    const first = (await planned(book, [TAOBAO])).plan;
    const actual = first.inputs.find(({ input }) => input.key === 'raw:actual');
    expect(actual?.asked).toBe(true);
    expect(actual?.options.map(({ id }) => id)).toEqual(['+netSales', '+sales']);
    await imported(book, [TAOBAO], { ways: new Map([['raw:actual', '+sales']]) });
    const again = (await planned(book, [TAOBAO])).plan;
    expect(again.inputs.find(({ input }) => input.key === 'raw:actual')?.chosen?.id).toBe('+sales');
  });

  it('knows people by their accounts, and remembers whom the user binds', async () => {
    const book = await assessment(['李青', '王白']);
    await addStaff(book.workbook, [['李青', '1001', '小店:青禾；qinghe']]);
    const { plan } = await planned(book, [TAOBAO]);
    expect(plan.rows.map(({ person }) => person.name)).toEqual(['李青']);
    expect(plan.unmatched.map(({ who, settled }) => [who, settled])).toEqual([['小店:白芷', false]]);
    expect(plan.absent.map(({ name }) => name)).toEqual(['王白']);
    await imported(book, [TAOBAO], { bindings: new Map([['小店:白芷', '王白']]) });
    expect(book.input('王白', 'in:response:0')).toBe(45);
    expect((await planned(book, [TAOBAO])).plan.unmatched).toEqual([]);
  });

  it('reads attendance into minutes', async () => {
    const book = await assessment(['青禾'], 'taobao-presales-points');
    const { plan } = await planned(book, [EXAMPLES.dingtalk.source]);
    const attendance = plan.inputs.find(({ input }) => input.key === 'in:attendance:0');
    // The made-up file has no minutes of leaving early: the sum is not there, being late alone is offered.
    expect(attendance?.asked).toBe(true);
    const ways = new Map([['in:attendance:0', '+lateTime']]);
    expect(afterOf(await planned(book, [EXAMPLES.dingtalk.source], { ways }))['青禾']).toEqual({
      'in:attendance:0': 18,
    });
  });
});
