/** The rules screen: writing and opening sheets, the linter, editing, versions. */
import { waitFor, within } from '@testing-library/react';
import { indicatorsOf } from '../../src/core/compile/parts';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { WeightedIndicator } from '../../src/schemes/scheme';
import { button, findButton, isOff, shown, valueOf } from './render-pane';
import { openRules, renderRules, rulesBook, rulesOf, SHEET, typeInto } from './rules-render';

const tab = (name: RegExp) => shown().getByRole('tab', { name });
const field = (name: string) => shown().getByRole('textbox', { name });
const items = (name: string) =>
  within(shown().getByRole('group', { name }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);

async function indicator(workbook: MemoryWorkbook, key: string): Promise<WeightedIndicator | undefined> {
  const scheme = (await rulesOf(workbook)).drafts[0]?.scheme;
  return (scheme === undefined ? [] : indicatorsOf(scheme)).find(
    (one) => one.key === key,
  ) as WeightedIndicator;
}

describe('sheets', () => {
  test('a scheme is written, found, opened, and taken back', async () => {
    const workbook = new MemoryWorkbook();
    const user = renderRules(workbook);
    expect(await shown().findByText('还没有规则表。')).toBeTruthy();
    await user.click(button('写出规则表'));
    expect(
      await shown().findByText(/已写出“规则 售前客服绩效考核标准”。公式中用名称 StarBand_presales_standard/),
    ).toBeTruthy();
    const card = await findButton(/^规则 售前客服绩效考核标准/);
    expect(card.textContent).toContain('presales-standard');
    await user.click(card);
    expect(document.activeElement).toBe(button('返回'));
    await user.click(button('返回'));
    expect(document.activeElement).toBe(await findButton(/^规则 售前客服绩效考核标准/));
  });

  test('undo takes the sheet away again', async () => {
    const workbook = new MemoryWorkbook();
    const user = renderRules(workbook);
    await user.selectOptions(shown().getByRole('combobox', { name: '方案' }), '11. 客服七维');
    await user.click(button('写出规则表'));
    await findButton(/^规则 客服七维/);
    await user.click(button('撤销'));
    expect(await shown().findByText('还没有规则表。')).toBeTruthy();
  });

  test('in English', async () => {
    const user = renderRules(new MemoryWorkbook(), 'en');
    await user.click(await findButton('Write rules sheet'));
    await user.click(await findButton(/^Rules Pre-sales agent standard/));
    expect(tab(/^Indicators/)).toBeTruthy();
    expect(shown().getByText('Weights add up to 100')).toBeTruthy();
  });

  test('a sheet that goes while it is open', async () => {
    const workbook = await rulesBook();
    const user = await openRules(workbook);
    await workbook.apply({ title: '', writes: [{ kind: 'deleteSheet', name: SHEET }] });
    await user.click(button('返回'));
    await user.click(button('重新读取'));
    expect(await shown().findByText('还没有规则表。')).toBeTruthy();
  });
});

test('what was typed into a card survives a look at another tab, and at another card', async () => {
  const workbook = await rulesBook();
  const user = await openRules(workbook);
  await user.click(button(/^修改“.*转化率”/));
  const [first] = shown().getAllByRole('textbox');
  if (first === undefined) throw new Error('no field');
  await user.clear(first);
  await user.type(first, '7');
  await user.click(tab(/^检查/));
  await user.click(tab(/^指标/));
  expect(valueOf(first)).toBe('7');
  expect(document.contains(first)).toBe(true);
  expect(shown().getByRole('button', { name: /^写入/ })).toBeTruthy();
});

describe('the linter', () => {
  test('a sound table says so', async () => {
    const user = await openRules(await rulesBook('service-seven'), '规则 客服七维');
    await user.click(tab(/^检查/));
    expect(shown().queryByText(/个错误/)).toBeNull();
  });

  test('what is typed into the sheet is checked anew; a finding selects its cell', async () => {
    const workbook = await rulesBook();
    const user = await openRules(workbook);
    const place = (await rulesOf(workbook)).drafts[0]?.place('indicators', 'conversion', 0, 'weight');
    await typeInto(workbook, place, '很多');
    await user.click(tab(/^检查/));
    const finding = await findButton(/错误.*“很多”不是数字/);
    expect(shown().getByText(/\d+ 个错误/)).toBeTruthy();
    await user.click(finding);
    const { area } = await rulesOf(workbook);
    expect(await workbook.selection()).toMatchObject({
      sheet: SHEET,
      row: area.row + (place?.row ?? 0),
      column: place?.column,
    });
    await typeInto(workbook, place, 15);
    await waitFor(() => expect(shown().queryByText(/“很多”不是数字/)).toBeNull());
  });
});

describe('cards', () => {
  test('every indicator with its rule in words and as a picture', async () => {
    await openRules(await rulesBook());
    expect(shown().getByText('≥55% 100 · ≥45% 80 · ≥35% 60 · 其他 0')).toBeTruthy();
    const pictures = shown()
      .getAllByRole('img')
      .map((one) => one.getAttribute('aria-label'));
    expect(pictures).toContain(
      '咨询转化率的分档：≥55% 得 100 分，≥45% 得 80 分，≥35% 得 60 分，其他 0 分；越高越好。',
    );
    expect(shown().getAllByText(/^权重 \d+$/)).toHaveLength(13);
  });

  test('a figure is changed: what it does is said first, then it is written, then undone', async () => {
    const workbook = await rulesBook();
    const user = await openRules(workbook);
    await user.click(button('修改“咨询转化率”'));
    expect(valueOf(field('第 1 档界限'))).toBe('55');
    await user.clear(field('第 1 档界限'));
    await user.type(field('第 1 档界限'), '50%');
    expect(items('将会改动')).toEqual(['咨询转化率：≥55% 100 → ≥50% 100']);
    await user.click(button('写入'));
    expect(await shown().findByText('已写入规则表。')).toBeTruthy();
    expect((await indicator(workbook, 'conversion'))?.rule).toMatchObject({ bands: [{ edge: 0.5 }, {}, {}] });
    expect(await shown().findByText('≥50% 100 · ≥45% 80 · ≥35% 60 · 其他 0')).toBeTruthy();
    await user.click(button('撤销'));
    expect(await shown().findByText('≥55% 100 · ≥45% 80 · ≥35% 60 · 其他 0')).toBeTruthy();
  });

  test('what blank cells mean is said on the card, and under the cards for the other parts', async () => {
    const user = await openRules(await rulesBook());
    await user.click(button('其他部分留空的单元格按默认'));
    expect(await shown().findByText('方案·生效月份：一直有效（仅限单一版本）')).toBeTruthy();
    expect(shown().getByText('方案·最少权重：60%：适用的权重不足 60% 的人不参评')).toBeTruthy();
    await user.click(button('修改“咨询转化率”'));
    await user.click(button('留空的单元格按默认'));
    expect(await shown().findByText('指标·红线：不是红线')).toBeTruthy();
    expect(shown().getByText('分档·起始得分：不渐变')).toBeTruthy();
    // Names are for the eye, and a full mark is not read beside bands.
    expect(shown().queryByText(/^指标·(英文名称|别名|满分)/)).toBeNull();
  });

  test('what an edit would break is said with it', async () => {
    const user = await openRules(await rulesBook());
    await user.click(button('修改“咨询转化率”'));
    await user.clear(field('权重'));
    await user.type(field('权重'), '20');
    expect(items('将会改动')[0]).toBe('咨询转化率：权重 15 → 20');
    expect(shown().getByText('改动后会出现的错误')).toBeTruthy();
    expect(shown().getByText(/105/)).toBeTruthy();
    await user.click(button('放弃'));
    expect(valueOf(field('权重'))).toBe('15');
  });

  test('what is no number is refused; an unchanged figure is no edit', async () => {
    const user = await openRules(await rulesBook());
    await user.click(button('修改“咨询转化率”'));
    await user.type(field('权重'), 'x');
    expect(shown().getByText('请填写数字。')).toBeTruthy();
    expect(shown().queryByRole('button', { name: '写入' })).toBeNull();
    await user.clear(field('权重'));
    await user.type(field('权重'), '15');
    expect(shown().queryByRole('button', { name: '写入' })).toBeNull();
  });

  test('scores of levels; the cell on the sheet', async () => {
    const workbook = await rulesBook();
    const user = await openRules(workbook);
    await user.click(button('修改“工作态度”'));
    await user.clear(field('“中” 得分'));
    await user.type(field('“中” 得分'), '75');
    await user.click(button('写入'));
    await shown().findByText('已写入规则表。');
    expect((await indicator(workbook, 'attitude'))?.rule).toMatchObject({ levels: [{}, { score: 75 }, {}] });
    await user.click(button('到工作表'));
    const place = (await rulesOf(workbook)).drafts[0]?.place('indicators', 'attitude', 0, 'key');
    expect((await workbook.selection())?.row).toBe((await rulesOf(workbook)).area.row + (place?.row ?? 0));
  });

  test('removed, then the weights scaled to 100', async () => {
    const workbook = await rulesBook();
    const user = await openRules(workbook);
    await user.click(button('修改“咨询转化率”'));
    await user.click(button('删去指标'));
    expect(items('将会改动')[0]).toBe('删去指标“咨询转化率”');
    await user.click(button('写入'));
    await shown().findByText('已删去“咨询转化率”。');
    expect(await shown().findByText('权重合计 85')).toBeTruthy();
    await user.click(button('调整到 100'));
    await user.click(button('写入'));
    expect(await shown().findByText('权重合计 100')).toBeTruthy();
    expect(shown().queryByRole('button', { name: '调整到 100' })).toBeNull();
    expect(await indicator(workbook, 'conversion')).toBeUndefined();
  });

  test('a new one is typed, previewed and added', async () => {
    const workbook = await rulesBook();
    const user = await openRules(workbook);
    await user.click(button('新增指标'));
    const form = () => within(shown().getByRole('region', { name: '新增指标' }));
    expect(form().queryByRole('button', { name: '写入' })).toBeNull();
    await user.type(form().getByRole('textbox', { name: '名称' }), '打字速度');
    await user.clear(form().getByRole('textbox', { name: '代号（公式中使用）' }));
    await user.type(form().getByRole('textbox', { name: '代号（公式中使用）' }), 'typing');
    await user.selectOptions(form().getByRole('combobox', { name: '输入' }), '字/分钟');
    await user.type(form().getByRole('textbox', { name: '第 1 档界限' }), '70');
    await user.type(form().getByRole('textbox', { name: '第 2 档界限' }), '50');
    expect(items('将会改动')[0]).toBe('新增指标“打字速度”：权重 5，≥70 100 · ≥50 60 · 其他 0');
    await user.click(form().getByRole('button', { name: /^写入/ }));
    await shown().findByText('已新增“打字速度”。');
    expect((await indicator(workbook, 'typing'))?.rule).toMatchObject({ kind: 'bands', otherwise: 0 });
    expect(await findButton('修改“打字速度”')).toBeTruthy();
  });

  test('a key that is taken is refused in words', async () => {
    const user = await openRules(await rulesBook());
    await user.click(button('新增指标'));
    const form = () => within(shown().getByRole('region', { name: '新增指标' }));
    await user.type(form().getByRole('textbox', { name: '名称' }), '转化');
    await user.clear(form().getByRole('textbox', { name: '代号（公式中使用）' }));
    await user.type(form().getByRole('textbox', { name: '代号（公式中使用）' }), 'Conversion');
    await user.type(form().getByRole('textbox', { name: '第 1 档界限' }), '70');
    await user.type(form().getByRole('textbox', { name: '第 2 档界限' }), '50');
    expect(form().getByText(/已有代号为 conversion 的指标/)).toBeTruthy();
  });
});

describe('versions', () => {
  test('a copy with its month, edited and compared', async () => {
    const workbook = await rulesBook();
    const user = await openRules(workbook);
    await user.click(tab(/^版本/));
    expect(isOff(button('复制为新版本'))).toBe(true);
    await user.type(field('现有版本从哪个月起执行'), '2026-01');
    await user.type(field('从哪个月起执行'), '2026-04');
    await user.click(button('复制为新版本'));
    await shown().findByText(/已加入 2026-04 起的版本/);
    const version = (await shown().findByRole('combobox', { name: '版本' })) as HTMLSelectElement;
    expect([...version.options].map((option) => option.text)).toEqual(['2026-01 起', '2026-04 起']);
    expect(version.selectedOptions[0]?.text).toBe('2026-04 起');
    await user.click(tab(/^指标/));
    await user.click(button('修改“咨询转化率”'));
    await user.clear(field('第 1 档界限'));
    await user.type(field('第 1 档界限'), '50');
    await user.click(button('写入'));
    await shown().findByText('已写入规则表。');
    await user.click(tab(/^版本/));
    const compared = within(shown().getByRole('region', { name: '比较两个版本' }));
    expect(compared.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '生效月份 2026-01 → 2026-04',
      '咨询转化率：≥55% 100 → ≥50% 100',
    ]);
    await user.selectOptions(compared.getByRole('combobox', { name: '改后' }), '2026-01 起');
    expect(compared.getByText('两者相同。')).toBeTruthy();
  });

  test('a month that is none is refused in words', async () => {
    const user = await openRules(await rulesBook());
    await user.click(tab(/^版本/));
    await user.type(field('现有版本从哪个月起执行'), '2026-01');
    await user.type(field('从哪个月起执行'), '春天');
    await user.click(button('复制为新版本'));
    expect(await shown().findByText(/“春天”不是年月/)).toBeTruthy();
  });
});
