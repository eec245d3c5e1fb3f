/** Slips of five hundred people in the browser workbook, by the pane as a user does: from each button until what it brings is seen. */
import type { Page } from 'playwright-core';
import { FORM_LABELS, slipsTexts } from '../src/taskpane/screens/slips/texts';
import type { Form } from '../src/workbook/slips/choices';
import type { Harness } from '../test/browser/harness';
import { openScreen, paneOf, press } from '../test/browser/pane';
import { applyPatch, ready } from '../test/browser/workbook-page';
import { PAY, payPatch } from '../test/support/slips-book';

const PEOPLE = 500;
const RUNS = 5;

interface Times {
  readonly preview: number;
  readonly made: number;
  /** Of the second: what the page's own thread computed, however busy the machine is. */
  readonly computed: number;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function once(page: Page, form: Form, busy: () => Promise<number>): Promise<Times> {
  const pane = paneOf(page);
  await pane.getByRole('combobox', { name: slipsTexts.form.zh }).selectOption(form);
  const make = pane.getByRole('button', { name: slipsTexts.make(PEOPLE, '', false).zh });
  const preview = await timed(async () => {
    await press(page, slipsTexts.look.zh);
    await make.waitFor();
  });
  const undo = pane.getByRole('button', { name: '撤销', exact: true });
  const before = await busy();
  const made = await timed(async () => {
    await make.click();
    await undo.waitFor();
  });
  const computed = (await busy()) - before;
  await undo.click();
  await pane.getByText(/^已撤销/).waitFor();
  return { preview, made, computed };
}

/** Milliseconds that the page's thread has computed so far. */
async function busyOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

const middle = (times: readonly number[]): string =>
  `${Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number)} ms`.padStart(9);

export async function measureSlips(harness: Harness): Promise<readonly string[]> {
  const { page } = await harness.open();
  await ready(page);
  await applyPatch(page, payPatch(PEOPLE));
  await openScreen(page, '工资条');
  const pane = paneOf(page);
  await pane.getByRole('combobox', { name: slipsTexts.sheet.zh, exact: true }).selectOption(PAY);
  await pane.getByRole('checkbox', { name: slipsTexts.shownField('餐补').zh }).waitFor();
  await pane.getByRole('textbox', { name: slipsTexts.month.zh }).fill('2026-03');
  await pane.getByRole('combobox', { name: slipsTexts.scheme.zh }).selectOption('presales-standard');
  const busy = await busyOf(page);
  const lines: string[] = [];
  for (const form of Object.keys(FORM_LABELS) as Form[]) {
    const times: Times[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await once(page, form, busy));
    const of = (part: keyof Times): string => middle(times.map((one) => one[part]));
    lines.push(
      `${`slips of ${PEOPLE} people, ${form}`.padEnd(34)} previewed ${of('preview')}, made ${of('made')} (${of('computed').trim()} of computing)`,
    );
  }
  await page.context().close();
  return lines;
}
