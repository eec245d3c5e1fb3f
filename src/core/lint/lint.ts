/** Everything that is wrong, or worth a look, in the versions of a rules table. */
import { schemeFaults } from '../compile/check';
import { ruleFaults } from '../rules/rules';
import type { Draft } from '../table/draft';
import { named, text } from '../words/text';
import { directions } from './direction';
import { duplicates } from './duplicates';
import { empty } from './empty';
import { entriesOf, fieldOf } from './entries';
import type { Finding } from '../findings/finding';
import { gaps } from './gap';
import { grades } from './grades';
import { inputs } from './inputs';
import { limits } from './limits';
import { numbers } from './numbers';
import { outOfDomain } from './out-of-domain';
import { overlaps } from './overlap';
import { points } from './points';
import { references } from './references';
import { found, sentence, type Check } from './report';
import { rises } from './rises';
import { samples } from './samples';
import { scales } from './scale';
import { settings } from './settings';
import { shadowed } from './shadowed';
import { starGaps } from './star-gap';
import { starMonths } from './star-months';
import { versionOrder } from './versions';
import { weights } from './weights';

const CHECKS: readonly Check[] = [
  gaps,
  overlaps,
  shadowed,
  directions,
  outOfDomain,
  scales,
  weights,
  points,
  limits,
  grades,
  rises,
  starGaps,
  starMonths,
  samples,
  settings,
  duplicates,
  references,
  inputs,
  empty,
  numbers,
];

/** All findings of one version, what the reader found among them: errors first, then by row. */
export function lintDraft(draft: Draft): readonly Finding[] {
  // Checks of a scheme that could not be read whole would complain of what is not so.
  if (draft.faults.some((fault) => fault.severity === 'error')) return sorted(draft.faults);
  const all = [...draft.faults, ...CHECKS.flatMap((check) => check(draft))];
  return sorted([...all, ...uncompilable(draft, all)]);
}

/** The findings of every version, and what is wrong with their order. */
export function lintVersions(drafts: readonly Draft[]): readonly Finding[] {
  return sorted([...drafts.flatMap(lintDraft), ...versionOrder(drafts)]);
}

/** What would keep the scheme from compiling and no check has named, so that a draft without errors always compiles. */
function uncompilable(draft: Draft, before: readonly Finding[]): readonly Finding[] {
  const errors = before.filter((finding) => finding.severity === 'error');
  const rules = entriesOf(draft).flatMap((entry) => {
    if (errors.some((error) => error.indicator === entry.key)) return [];
    const field = fieldOf(draft, entry, 'rule');
    return ruleFaults(entry.rule).map(({ zh, en }) =>
      found(draft, 'bad-number', 'error', field, sentence(named(entry), zh, en), entry.key),
    );
  });
  if (errors.length + rules.length > 0) return rules;
  return schemeFaults(draft.scheme).map(({ zh, en }) =>
    found(draft, 'missing', 'error', draft.rowOf('scheme'), { zh: `${zh}。`, en: `${en}.` }),
  );
}

const RANK = { error: 0, warning: 1, note: 2 };

/** One thing is said once, with all the rows where it stands. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    const what = finding.code + finding.message.zh;
    alike.set(what, [...(alike.get(what) ?? []), finding]);
  }
  return [...alike.values()]
    .map((found) => once(found.sort((a, b) => a.row - b.row)))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.row - b.row);
}

function once([first, ...others]: readonly Finding[]): Finding {
  const { row, message } = first as Finding;
  const rows = [...new Set(others.map((other) => other.row + 1))].filter((other) => other !== row + 1);
  if (rows.length === 0) return first as Finding;
  return {
    ...(first as Finding),
    message: text(
      `${message.zh}第 ${rows.join('、')} 行也是。`,
      `${message.en} The same in row ${rows.join(', ')}.`,
    ),
  };
}
