/** Names that stand twice, so that nobody can say which is meant. */
import { levelNames } from '../rules/levels/names';
import type { Draft } from '../table/draft';
import { SECTIONS, type ColumnId, type SectionId } from '../table/sections';
import { squash } from '../words/normalise';
import { text } from '../words/text';
import { entriesOf, fieldOf } from './entries';
import type { Finding, Severity } from '../findings/finding';
import { found, sentence } from './report';
import { starsOf } from './star-parts';

/** Everything by which a row may be called; its own name first. */
type Names = readonly (string | undefined)[];

interface Called {
  readonly key: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly aliases?: readonly string[];
}

const keyOf = ({ key }: Pick<Called, 'key'>): Names => [key];
const callsOf = ({ key, label, aliases = [] }: Called): Names => [key, label.zh, label.en, ...aliases];

export function duplicates(draft: Draft): readonly Finding[] {
  const { settings = [], aggregation, raw = [], pay, log, stars, grades } = draft.scheme;
  const facts = stars?.facts ?? [];
  const entries = entriesOf(draft);
  const parts = entries.map((one) => fieldOf(draft, one, 'key')[0]);
  // Rows of one setting are its seasons; without months the second row would be lost.
  const rows = settings.filter((one) => !one.seasons && draft.place('settings', one.key, 1, 'key'));
  const list = (
    section: SectionId | readonly SectionId[],
    column: ColumnId,
    names: readonly Names[],
    owner?: string,
  ) => twice(draft, 'error', section, column, names, owner);
  return [
    ...list(parts, 'key', entries.map(keyOf)),
    ...twice(draft, 'warning', parts, 'name', entries.map(callsOf)),
    ...list('settings', 'key', [...settings, ...rows].map(keyOf)),
    ...list('groups', 'key', aggregation?.kind === 'groups' ? aggregation.groups.map(keyOf) : []),
    ...list('raw', 'key', raw.map(keyOf)),
    ...list('facts', 'key', facts.map(keyOf)),
    ...twice(draft, 'warning', 'facts', 'name', facts.map(callsOf)),
    ...list(
      'stars',
      'star',
      starsOf(stars).map(({ star }) => [String(star)]),
    ),
    ...list(
      'grades',
      'name',
      (grades?.bands ?? []).map(({ label }) => [label]),
    ),
    ...list(
      'pay',
      'name',
      (pay?.levels ?? []).map(({ label, code, aliases = [] }) => [label, code, ...aliases]),
    ),
    ...list(
      'codes',
      'key',
      (log?.codes ?? []).map(({ code, aliases = [] }) => [code, ...aliases]),
    ),
    ...facts.flatMap(({ key, choices = [] }) =>
      list(
        'choices',
        'name',
        choices.map(({ label, aliases = [] }) => [label, ...aliases]),
        key,
      ),
    ),
    ...entries.flatMap(({ key, rule }) => {
      const levels = rule.kind === 'levels' || rule.kind === 'ranged' ? rule.levels : [];
      return list(
        'levels',
        'name',
        levels.map((level) => levelNames({ score: 0, ...level })),
        key,
      );
    }),
  ];
}

/** Rows one of whose names stands in a row before; `owner` where all rows belong to one. */
function twice(
  draft: Draft,
  severity: Severity,
  section: SectionId | readonly SectionId[],
  column: ColumnId,
  rows: readonly Names[],
  owner?: string,
): readonly Finding[] {
  const seen = new Set<string>();
  return rows.flatMap((names, at) => {
    const words = names.map((name) => squash(name ?? '')).filter((word) => word !== '');
    const again = words.find((word) => seen.has(word));
    for (const word of words) seen.add(word);
    const own = names[0] as string;
    const before = rows.slice(0, at).filter(([other]) => squash(other as string) === words[0]).length;
    // Rows of one key have been named for that alone.
    if (again === undefined || (severity === 'warning' && before > 0)) return [];
    const part = typeof section === 'string' ? section : (section[at] as SectionId);
    const [name, index] = owner === undefined ? [own, before] : [owner, at];
    const { zh, en } = SECTIONS[part].title;
    const message = sentence(
      text(`${zh} ${name}`, `${en} ${name}`),
      `“${again}”出现两次，请改用不同的名称`,
      `"${again}" stands twice; give each a name of its own`,
    );
    const indicator = ['indicators', 'adjustments', 'levels'].includes(part) ? name : undefined;
    return [found(draft, 'duplicate-key', severity, [part, name, index, column], message, indicator)];
  });
}
