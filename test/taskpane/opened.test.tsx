/** Another file opened in place of the workbook: no screen keeps anything of the old one. */
import { within } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { schemeNotes } from '../../src/schemes/all-notes';
import { writeRulesSheet } from '../../src/workbook/rules/write';
import { schemeById } from '../support/schemes';
import { button, findButton, renderPane, shown, valueOf, openScreen } from './render-pane';

const PANELS = () => document.querySelector('main')?.textContent ?? '';

async function oldBook(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook({
    sheets: {
      旧工资表: [
        ['姓名', '级别', '得分', '底薪', '奖金', '合计'],
        ['旧员工', '中级', 80, null, null, null],
      ],
    },
  });
  const scheme = schemeById('service-seven');
  await writeRulesSheet(workbook, scheme, schemeNotes(scheme), 'zh');
  return workbook;
}

test('every screen forgets it', async () => {
  const workbook = await oldBook();
  const { user, opened } = renderPane(workbook);
  // Something of the old file in each screen.
  openScreen('salary');
  const sheets = await shown().findByRole('combobox', { name: '工作表' });
  await within(sheets).findByRole('option', { name: '旧工资表' });
  await user.selectOptions(sheets, '旧工资表');
  await shown().findByRole('heading', { name: '各列的含义' });
  await user.click(button('预览'));
  await shown().findByText('旧员工');
  openScreen('rules');
  await user.click(await findButton(/^规则 客服七维/));
  await shown().findByRole('heading', { name: '规则 客服七维' });
  openScreen('templates');
  await user.type(shown().getByRole('searchbox', { name: '搜索方案、指标' }), '售后');
  openScreen('functions');
  await findButton(/KPIBAND\(/);

  await workbook.apply({
    title: 'as if opened',
    writes: [
      { kind: 'addSheet', name: '新表' },
      { kind: 'deleteSheet', name: '旧工资表' },
      { kind: 'deleteSheet', name: '规则 客服七维' },
    ],
  });
  opened();
  for (const id of ['home', 'functions', 'templates', 'salary', 'rules']) {
    openScreen(id);
    await shown().findAllByRole('button');
  }
  expect(await shown().findByText('还没有规则表。')).toBeTruthy();
  expect(PANELS()).not.toMatch(/旧工资表|旧员工|规则 客服七维/);
  openScreen('templates');
  expect(valueOf(shown().getByRole('searchbox', { name: '搜索方案、指标' }))).toBe('');
});
