/** A command that writes to a workbook, ready to run on one that has been set up for it. */
import type { Applied, Patch, Watch, Workbook } from '../../src/workbook/port';

export interface Command {
  readonly name: string;
  /** Takes long to set up: `npm test` fails it at fewer places, `npm run proof:faults` at all. */
  readonly long?: true;
  /** Sets the workbook up; the command runs when what it returns is called, as often as that is. */
  prepare(workbook: Workbook): Promise<(watch?: Watch) => Promise<Applied>>;
}

export const notAtAll: Applied = {
  ok: false,
  fault: { kind: 'invalid', zh: '没有可做的。', en: 'Nothing to do.' },
};

export async function put(workbook: Workbook, title: string, ...writes: Patch['writes']): Promise<Patch> {
  const applied = await workbook.apply({ title, writes });
  if (!applied.ok) throw new Error(`${title}: ${applied.fault.en}`);
  return applied.inverse;
}
