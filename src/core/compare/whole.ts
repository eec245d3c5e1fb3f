/** Gives every part of a scheme a name and words where a faulty table left them out, so that sentences can name it. */
import { text } from '../words/text';

/** Lists whose entries have a key and a label in both languages. */
const KEYED = new Set(['settings', 'groups', 'indicators', 'adjustments', 'facts', 'raw', 'codes', 'input']);
/** Lists of the scheme whose entries are called by one word. */
const NAMED = new Set(['grades.bands', 'pay.levels', 'facts.choices']);
/** What else sentences cannot do without. */
const NEEDED: Readonly<Record<string, string>> = {
  codes: 'code',
  steps: 'star',
  gates: 'fact',
  when: 'fact',
  conditions: 'fact',
};
const UNNAMED = '?';

type Loose = Record<string, unknown>;

/** The same data with a name wherever one is missing. */
export function whole<T extends object>(data: T): T {
  return filled(data, '', '') as T;
}

/** @param list the property that holds the node; @param owner the one that holds that */
function filled(node: unknown, list: string, owner: string): unknown {
  if (Array.isArray(node))
    return node.map((one) => (one === undefined ? nothing(list) : filled(one, list, owner)));
  if (typeof node !== 'object' || node === null) return node;
  const copy: Loose = {};
  for (const [key, value] of Object.entries(node))
    if (value !== undefined) copy[key] = filled(value, key, list);
  const needed = `${owner}.${list}` === 'stars.bands' ? 'star' : NEEDED[list];
  if (needed !== undefined) copy[needed] ??= UNNAMED;
  if (KEYED.has(list)) {
    copy.key ??= copy.code ?? UNNAMED;
    copy.label ??= words(String(copy.key));
  } else if (NAMED.has(`${owner}.${list}`)) copy.label ??= UNNAMED;
  else if (list === 'levels') copy.label ??= words(UNNAMED);
  else if (list === 'consequences') copy.notice ??= words(UNNAMED);
  return copy;
}

function nothing(list: string) {
  return ['remarks', 'notes', 'decisions', 'defects'].includes(list) ? words(UNNAMED) : UNNAMED;
}

function words(name: string) {
  return text(name, name);
}
