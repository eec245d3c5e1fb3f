/** What the pane shows while a command lasts, and what it offers when a file comes from another program. */
import { screen, waitFor } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { cancelled } from '../../src/workbook/patch/patch-fault';
import type { Applied, Patch, Watch } from '../../src/workbook/port';
import { button, findButton, renderPane, shown } from './render-pane';

/** Tells of its progress, and applies when it is let go. */
class Slow extends MemoryWorkbook {
  go: () => void = () => undefined;

  override async apply(patch: Patch, watch: Watch = {}): Promise<Applied> {
    watch.onProgress?.(0.4);
    await new Promise<void>((done) => {
      this.go = done;
      watch.signal?.addEventListener('abort', () => done());
    });
    return watch.signal?.aborted ? { ok: false, fault: cancelled() } : super.apply(patch);
  }
}

async function generating() {
  const workbook = new Slow();
  const { user } = renderPane(workbook);
  await user.click(await findButton(/^1\. /));
  await user.click(button('生成工作表'));
  await shown().findByText('正在写入，已完成 40%');
  return { workbook, user };
}

test('progress is shown until it is done', async () => {
  const { workbook } = await generating();
  expect(shown().getByRole('progressbar', { name: '正在写入' })).toBeTruthy();
  workbook.go();
  await shown().findByText(/^已生成工作表/);
  expect(shown().queryByRole('progressbar')).toBeNull();
});

test('it can be stopped', async () => {
  const { workbook, user } = await generating();
  await user.click(button('停止'));
  await shown().findByText(/已按您的要求停止/);
  expect(await workbook.sheets()).toHaveLength(1);
});

test('functions of another program are offered to be restored, with undo', async () => {
  const workbook = new MemoryWorkbook({
    sheets: { 考核: [[0.52, { formula: '=_xldudf_KPIBAND(A1,"conversion")' }]] },
  });
  const { user } = renderPane(workbook);
  const words = /“考核”的函数是由另一个程序保存的/;
  await screen.findByText(words);
  await user.click(screen.getByRole('button', { name: '恢复' }));
  await screen.findByText(/已恢复 1 个公式。.*原生公式/);
  expect(workbook.sheet('考核').formula(0, 1)).toBe('=KPIBAND(A1,"conversion")');
  expect(screen.queryByText(words)).toBeNull();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(workbook.sheet('考核').formula(0, 1)).toBe('=_xldudf_KPIBAND(A1,"conversion")'));
});

test('nothing is offered where nothing is foreign, and an offer can be put off', async () => {
  const { user } = renderPane(new MemoryWorkbook({ sheets: { 表: [[{ formula: '=_xldudf_QAGRADE(1)' }]] } }));
  await user.click(await screen.findByRole('button', { name: '暂不' }));
  expect(screen.queryByText(/另一个程序/)).toBeNull();
});
