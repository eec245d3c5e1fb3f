/** Names that stand twice, so that nobody can say which is meant. */
import { wordsOf } from '../rules/levels';
import type { Draft } from '../table/draft';
import { SECTIONS, type ColumnId, type SectionId } from '../table/sections';
import { squash } from '../text/normalise';
import { text } from '../text/text';
import { entriesOf } from './entries';
import type { Finding, Severity } from './finding';
import { found, say } from './report';
import { starsOf } from './star-parts';

/** Everything by which a row may be called; its own name first. */
type Names = readonly (string | undefined)[];

interface Row {
  readonly section: SectionId;
  readonly owner: string;
  readonly index: number;
  readonly names: Names;
}

interface Called {
  readonly key: string;
  readonly label?: { readonly zh: string; readonly en: string };
  readonly aliases?: readonly string[];
}

const keyOf = ({ key }: Called): Names => [key];
const callsOf = ({ key, label, aliases = [] }: Called): Names => [key, label?.zh, label?.en, ...aliases];

export function duplicates(draft: Draft): readonly Finding[] {
  const { settings = [], aggregation, adjustments = [], raw = [], pay, log, stars, grades } = draft.scheme;
  const facts = stars?.facts ?? [];
  const groups = aggregation?.kind === 'groups' ? aggregation.groups : [];
  const levels = pay?.levels ?? [];
  const entries = entriesOf(draft);
  const indicators = entries.slice(0, entries.length - adjustments.length);
  // A label that also names another entry finds only one of them; entries of one key are named for that alone.
  const distinct = (all: readonly Called[]) =>
    all.filter((one, index) => all.findIndex((other) => other.key === one.key) === index);
  const calls = (part: SectionId, all: readonly Called[]) => rowsOf(part, distinct(all).map(callsOf));
  const inEntries = entries.flatMap(({ key, rule }) =>
    rule.kind === 'levels' || rule.kind === 'ranged'
      ? twice(
          draft,
          'name',
          rowsOf(
            'levels',
            rule.levels.map((one) => (one.label ? wordsOf(one as never) : [])),
            key,
          ),
        )
      : [],
  );
  const choices = facts.flatMap(({ key, choices: all = [] }) =>
    twice(
      draft,
      'name',
      rowsOf(
        'choices',
        all.map((one) => [one.label, ...(one.aliases ?? [])]),
        key,
      ),
    ),
  );
  return [
    ...twice(draft, 'key', [
      ...rowsOf('indicators', indicators.map(keyOf)),
      ...rowsOf('adjustments', adjustments.map(keyOf)),
    ]),
    ...twice(
      draft,
      'name',
      [...calls('indicators', indicators), ...calls('adjustments', adjustments)],
      'warning',
    ),
    ...inEntries,
    ...twice(
      draft,
      'key',
      rowsOf(
        'settings',
        settings.flatMap((one) => seasonless(draft, one)),
      ),
    ),
    ...twice(draft, 'key', rowsOf('groups', groups.map(keyOf))),
    ...twice(draft, 'key', rowsOf('raw', raw.map(keyOf))),
    ...twice(draft, 'key', rowsOf('facts', facts.map(keyOf))),
    ...twice(draft, 'name', calls('facts', facts), 'warning'),
    ...choices,
    ...twice(
      draft,
      'name',
      rowsOf(
        'grades',
        (grades?.bands ?? []).map((band) => [band.label]),
      ),
    ),
    ...twice(
      draft,
      'name',
      rowsOf(
        'pay',
        levels.map((one) => [one.label, one.code, ...(one.aliases ?? [])]),
      ),
    ),
    ...twice(
      draft,
      'star',
      rowsOf(
        'stars',
        starsOf(stars).map((step) => [String(step.star)]),
      ),
    ),
    ...twice(
      draft,
      'key',
      rowsOf(
        'codes',
        (log?.codes ?? []).map((one) => [one.code, ...(one.aliases ?? [])]),
      ),
    ),
  ];
}

/** Rows of one setting are its seasons; without months the second row would be lost. */
function seasonless(
  draft: Draft,
  { key, seasons }: { readonly key: string; readonly seasons?: unknown },
): readonly Names[] {
  const lost = seasons === undefined && draft.place('settings', key, 1, 'key') !== undefined;
  return lost ? [[key], [key]] : [[key]];
}

/** `owner` where all rows belong to one; else each is its own. */
function rowsOf(section: SectionId, all: readonly Names[], owner?: string): readonly Row[] {
  return all.map((names, index) => {
    const own = names[0] ?? '';
    const before = all.slice(0, index).filter(([other]) => squash(other ?? '') === squash(own));
    return { section, names, owner: owner ?? own, index: owner === undefined ? before.length : index };
  });
}

function twice(
  draft: Draft,
  column: ColumnId,
  rows: readonly Row[],
  severity: Severity = 'error',
): readonly Finding[] {
  const seen = new Set<string>();
  return rows.flatMap(({ section, owner, index, names }) => {
    const words = names.map((name) => squash(name ?? '')).filter((word) => word !== '');
    const again = words.find((word) => seen.has(word));
    for (const word of words) seen.add(word);
    if (again === undefined) return [];
    const { zh, en } = SECTIONS[section].title;
    const message = say(
      text(`${zh} ${owner}`, `${en} ${owner}`),
      `“${again}”出现两次，请改用不同的名称`,
      `"${again}" stands twice; give each a name of its own`,
    );
    const indicator = ['indicators', 'adjustments', 'levels'].includes(section) ? owner : undefined;
    return [found(draft, 'duplicate-key', severity, [section, owner, index, column], message, indicator)];
  });
}
