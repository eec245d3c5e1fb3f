/** An import from the tables that were chosen to the patch: what is remembered, the tables read by it, the plan. */
import { recogniseBy } from '../../core/import/recognise';
import type { Table } from '../../core/import/table';
import { tableOf } from '../../core/import/table';
import type { Applied, PatchFault, Watch, Workbook } from '../port';
import { withMemory, type ImportChoices } from './choices';
import { readMemory } from './memory';
import { importPatch, type WhoAndWhen } from './patch';
import { chatLogOf } from './chats/chat-log';
import { cellsToImport, planImport, type Chats, type ImportPlan } from './plan';
import { rereadImport, type ImportBook, type Recognisable } from './read';

export interface Planned {
  readonly tables: readonly Table[];
  /** Those of them whose rows are sampled chats. */
  readonly chats: Chats;
  readonly plan: ImportPlan;
  /** The user's choices over what is remembered. */
  readonly choices: ImportChoices;
}

/** Tables whose header is not known yet are passed over. */
export function makeImport(
  { target, journal, staff, sampled }: ImportBook,
  sources: readonly Recognisable[],
  own: ImportChoices,
): Planned {
  const { whose } = readMemory(journal, target.sheet, new Set());
  const known = sources.flatMap(({ source, known: own }) => {
    const log = chatLogOf(source, sampled);
    const found = log?.known ?? own ?? recogniseBy(source, whose);
    return found === null ? [] : [{ source, known: found, log }];
  });
  const memory = readMemory(journal, target.sheet, new Set(known.map((one) => one.known.profile.id)));
  const choices = withMemory(memory, own);
  const tables = known.map((one) => tableOf(one.source, one.known, choices.answers));
  const chats: Chats = new Map(
    known.flatMap(({ log }, at) => (log === null || tables[at] === undefined ? [] : [[tables[at], log]])),
  );
  return { tables, chats, plan: planImport(target, tables, chats, staff, memory, choices), choices };
}

/**
 * Three round trips: the sheets are read again, and nothing is written when that would now come to something else than the preview;
 * then the patch.
 */
export async function applyImport(
  workbook: Workbook,
  book: ImportBook,
  sources: readonly Recognisable[],
  own: ImportChoices,
  who: WhoAndWhen,
  watch?: Watch,
): Promise<Applied> {
  const before = makeImport(book, sources, own);
  if (cellsToImport(before.plan, own.overwrite).length === 0) return { ok: false, fault: NOTHING };
  const again = await rereadImport(workbook, book);
  if (again === null) return { ok: false, fault: CHANGED };
  const now = makeImport(again, sources, own);
  if (!sameCells(before.plan, now.plan)) return { ok: false, fault: CHANGED };
  return workbook.apply(importPatch(again, sources, now.tables, now.plan, own, who), watch);
}

function sameCells(a: ImportPlan, b: ImportPlan): boolean {
  const facts = ({ rows, stops }: ImportPlan): string =>
    JSON.stringify([rows.map(({ person, cells }) => [person, cells]), stops.length]);
  return facts(a) === facts(b);
}

const CHANGED: PatchFault = {
  kind: 'changed',
  zh: '预览之后考核表有改动，未写入任何内容。请重新预览后再写入。',
  en: 'The sheet was changed after the preview; nothing was written. Preview again, then write.',
};
const NOTHING: PatchFault = {
  kind: 'invalid',
  zh: '没有需要写入的数据，未写入任何内容。请看列、人员和未导入的原因。',
  en: 'There is nothing to write, so nothing was written. Look at the columns, the people and the reasons listed.',
};
