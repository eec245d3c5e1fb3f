import type { StarbandWindow } from '../../src/hosts/browser/bridge';
import { at, patchOf, write } from '../hosts/contract';
import { freshWorkbook } from './fresh-workbook';
import { applyPatch, calculated } from './workbook-page';
import { buildTemplate } from '../../src/workbook/template/template';
import { compiledById } from '../support/schemes';
const opened = freshWorkbook();
const NAMES = ['李明','王芳','张伟','刘洋','陈静','杨帆','赵磊','黄丽','周强','吴敏'];
test('look', async () => {
  const { page } = opened;
  const template = buildTemplate(compiledById('star-composite'), { language: 'zh', month: '2026-10', people: { kind: 'people', people: NAMES.map((name, i) => ({ name, id: `00${i}`, team: i < 6 ? '售前一组' : '售后二组', level: i % 2 ? '二级' : '四级' })) }, raw: false }, '星级');
  await applyPatch(page, template.patch);
  const col = (key: string) => template.columns.findIndex((c) => c.key === key);
  const SCORES = [
    [91, 92, 93, 90.5, 94, 95, 92, 91, 90.25, 93, 92, 91.5],
    [85, 84, 83, 85, 86, 88, 85, 85, 85, 85, 85, 85],
    [70, 72, 74, 75, 78, 79, 82, 81, 84, 88, 86, null],
    [60, 62, 66, 64, 70, 72, 75, 75, 74, 72, 71, 70.5],
    [null, null, null, null, null, null, null, null, 66, 68, 72, 61],
    [85, 85, 85, 85, 85, 85, 85, 85, 85, 85, 85, 85],
    [null, null, null, null, null, null, null, null, null, null, null, null],
    [88, 80, 88, 80, 88, 80, 88, 80, 88, 80, 88, 80],
    [75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75],
    [55, 55, 55, 55, 55, 55, 55, 55, 55, 55, 55, 55],
  ];
  await applyPatch(page, patchOf(
    write('星级', 4, col('month:1'), SCORES),
    write('星级', 4, col('fact:errors'), [[0, 1], [0, 0], [0, 0]]),
    { kind: 'addSheet', name: '星级台账' },
    write('星级台账', 0, 0, [
      ['月份','工号','姓名','团队','方案','按规则','给予','理由','规则版本','由谁','写入时间'],
      ['2026-07','000','李明','售前一组','星级客服 B1–B5',4,4,null,'star-composite','周主管','2026-08-01 09:00'],
      ['2026-08','000','李明','售前一组','星级客服 B1–B5',4,5,null,'star-composite','周主管','2026-09-01 09:00'],
      ['2026-07','001','王芳','售前一组','星级客服 B1–B5',4,4,null,'star-composite','周主管','2026-08-01 09:00'],
      ['2026-09','001','王芳','售前一组','星级客服 B1–B5',4,4,null,'star-composite','周主管','2026-10-01 09:00'],
    ]),
  ));
  await calculated(page);
  await page.evaluate(() => {
    const host = (window as StarbandWindow).starband;
    if (host) host.onAppearance = (listener) => { (window as any).appear = listener; return () => undefined; };
  });
  const frame = page.frame({ url: /pane\.html/ })!;
  await frame.goto(frame.url());
  await frame.getByRole('heading', { level: 1 }).waitFor();
  await frame.evaluate(() => { window.location.hash = '#stars'; });
  await frame.getByRole('table').first().waitFor();
  await page.setViewportSize({ width: 1440, height: 1400 });
  const shot = async (name: string) => {
    for (const [theme, wide] of [['light', 350], ['dark', 350], ['light', 320], ['contrast', 350]] as const) {
      if (theme === 'contrast' && name !== 'person') continue;
      if (wide === 320 && !['person', 'quotas', 'table'].includes(name)) continue;
      await page.evaluate((t) => (window as any).appear?.({ language: 'zh', theme: t }), theme);
      await page.locator('iframe.pane').evaluate((one, w) => ((one as HTMLElement).style.width = `${w}px`), wide);
      await page.waitForTimeout(600);
      await page.locator('iframe.pane').screenshot({ path: `/tmp/shots/${name}-${theme}-${wide}.png` });
    }
  };
  await shot('table');
  await frame.getByRole('button', { name: '张伟' }).click();
  await frame.getByRole('img').first().waitFor();
  await shot('person');
  await frame.getByRole('button', { name: '返回', exact: true }).click();
  await frame.getByRole('tab', { name: '收集' }).click();
  await shot('collect');
  await frame.getByRole('tab', { name: '名额' }).click();
  await shot('quotas');
  await frame.getByRole('tab', { name: '台账' }).click();
  await shot('ledger');
  void at;
});
