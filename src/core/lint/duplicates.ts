/** Names that stand twice, so that nobody can say which is meant. */
import { wordsOf } from '../rules/levels';
import type { Draft } from '../table/draft';
import { SECTIONS, type ColumnId, type SectionId } from '../table/sections';
import { squash } from '../text/normalise';
import { text } from '../text/text';
import { entriesOf } from './band-sets';
import type { Finding, Severity } from './finding';
import { found, nameOf, say } from './report';

/** Everything by which a row may be called, what tells it apart first. */
type Names = readonly (string | undefined)[];

export function duplicates(draft: Draft): readonly Finding[] {
  const { settings = [], aggregation, raw = [], pay, log, stars, grades } = draft.scheme;
  const facts = stars?.facts ?? [];
  const steps = stars === undefined ? [] : 'steps' in stars ? stars.steps : stars.bands;
  const key = (one: { readonly key: string }): Names => [one.key];
  const groups = aggregation?.kind === 'groups' ? aggregation.groups : [];
  const lists: readonly (readonly [SectionId, ColumnId, readonly Names[]])[] = [
    ['settings', 'key', settings.flatMap((one) => (lost(draft, one) ? [[one.key], [one.key]] : [[one.key]]))],
    ['groups', 'key', groups.map(key)],
    ['raw', 'key', raw.map(key)],
    ['facts', 'key', facts.map(key)],
    ['grades', 'name', (grades?.bands ?? []).map((band) => [band.label])],
    ['pay', 'name', (pay?.levels ?? []).map((one) => [one.label, one.code, ...(one.aliases ?? [])])],
    ['codes', 'key', (log?.codes ?? []).map((one) => [one.code, ...(one.aliases ?? [])])],
    ['stars', 'star', steps.map((step) => [String(step.star)])],
  ];
  return [
    ...lists.flatMap(([section, column, rows]) => twice(draft, 'error', section, column, rows)),
    ...entries(draft),
    ...twice(draft, 'warning', 'facts', 'name', facts.map(callsOf)),
    ...facts.flatMap(({ key: owner, choices = [] }) => {
      const rows = choices.map((one) => [one.label, ...(one.aliases ?? [])]);
      return twice(draft, 'error', 'choices', 'name', rows, owner);
    }),
  ];
}

/** Rows of one setting are its seasons; without months the second row would be lost. */
function lost(draft: Draft, { key, seasons }: { readonly key: string; readonly seasons?: unknown }): boolean {
  return seasons === undefined && draft.place('settings', key, 1, 'key') !== undefined;
}

function callsOf(one: ReturnType<typeof entriesOf>[number] | Named): Names {
  return [one.key, one.label?.zh, one.label?.en, ...(one.aliases ?? [])];
}

type Named = Pick<ReturnType<typeof entriesOf>[number], 'key' | 'label' | 'aliases'>;

/** Keys of indicators must differ; a label that also names another indicator finds only one of them. */
function entries(draft: Draft): readonly Finding[] {
  const all = entriesOf(draft);
  const adjustments = draft.scheme.adjustments ?? [];
  const section = (index: number): SectionId =>
    index < all.length - adjustments.length ? 'indicators' : 'adjustments';
  const keys = all.map((one) => [one.key]);
  return [
    ...twice(draft, 'error', section, 'key', keys),
    ...twice(draft, 'warning', section, 'name', all.map(callsOf)),
    ...all.flatMap(({ key, rule }) => {
      if (rule.kind !== 'levels' && rule.kind !== 'ranged') return [];
      const rows = rule.levels.map((level) => (level.label === undefined ? [] : wordsOf(level)));
      return twice(draft, 'error', 'levels', 'name', rows, key);
    }),
  ];
}

/** Rows whose names stand in a row before; `owner` where all rows belong to one. */
function twice(
  draft: Draft,
  severity: Severity,
  section: SectionId | ((index: number) => SectionId),
  column: ColumnId,
  rows: readonly Names[],
  owner?: string,
): readonly Finding[] {
  const seen = new Map<string, number>();
  return rows.flatMap((names, index) => {
    const part = typeof section === 'string' ? section : section(index);
    const words = [...new Set(names.map((name) => squash(name ?? '')))].filter((word) => word !== '');
    const again = words.find((word) => seen.has(word));
    // Rows of the same key have been named already when their labels are compared.
    const sameKey = column === 'name' && severity === 'warning' && words[0] !== undefined && again === words[0];
    for (const word of words) if (!seen.has(word)) seen.set(word, index);
    if (again === undefined || sameKey) return [];
    const own = names[0] ?? '';
    const before = rows.slice(0, index).filter((row) => squash(row[0] ?? '') === squash(own)).length;
    const at = owner === undefined ? ([own, before] as const) : ([owner, index] as const);
    const title = SECTIONS[part].title;
    const about = owner === undefined ? title : nameOf({ key: owner, label: title });
    return [
      found(
        draft,
        'duplicate-key',
        severity,
        [part, ...at, column],
        say(
          about,
          `“${again}”出现两次，请改用不同的名称`,
          `"${again}" stands twice; give them different names`,
        ),
        part === 'indicators' || part === 'adjustments' ? own : part === 'levels' ? owner : undefined,
      ),
    ];
  });
}
void text;
