/** The result of a full run as a page. */
import { EDITS } from './edits';
import type { Outcome } from './prove';
import { otherwiseSaid, wrongInSilence } from './prove';

type Verdict = Outcome['verdict'];
const VERDICTS: readonly Verdict[] = ['sound', 'warned', 'refused'];

/** What each edit does, in words. */
const ABOUT: Readonly<Record<string, string>> = {
  figure: 'any figure',
  edge: 'a threshold',
  score: 'a score',
  money: 'a coefficient, amount, wage, reward or share',
  weights: 'two weights against each other',
  asText: 'a figure as text: in percent, in full width, with spaces',
  blank: 'any cell blanked',
  filled: 'a figure where there was none',
  misspelt: 'a word misspelt',
  columnsShuffled: 'columns in another order',
  bandsShuffled: 'bands in another order',
  gradesShuffled: 'grades in another order',
  indicatorsShuffled: 'indicators in another order',
  bothEnds: 'both ends of bands, grades or stars',
  otherSign: 'a condition or all of a kind, opened, closed or turned',
  rowGone: 'a row deleted',
  rowTwice: 'a band, level or grade more',
  otherKind: 'another kind of rule or input',
  headerMisspelt: 'a header misspelt',
  otherGroup: 'another group',
  named: 'levels called by numbers',
  twoVersions: 'a second, dated version',
  totalled: 'another kind of total or coefficient',
};

export function rulesProofPage(outcomes: readonly Outcome[], seed: number): string {
  const count = (list: readonly Outcome[], verdict: Verdict): number =>
    list.filter((one) => one.verdict === verdict).length;
  const wrong = outcomes.filter(wrongInSilence).length;
  const comparisons = outcomes.reduce((all, one) => all + one.comparisons, 0);
  const said = outcomes.filter((one) => one.verdict === 'warned' && one.differences.length > 0).length;
  const unexplained = outcomes.filter(otherwiseSaid).length;
  const line = (name: string, list: readonly Outcome[]): string =>
    `| ${name} | ${list.length} | ${VERDICTS.map((verdict) => count(list, verdict)).join(' | ')} | ${list.filter(wrongInSilence).length} |`;
  const schemes = [...new Set(outcomes.map(({ scheme }) => scheme))];
  return `# Edited rules tables

Made by \`npm run proof:rules\` (seed ${seed}). The tables of all ${schemes.length} schemes, in Chinese or English, each with one to three random edits of the
kinds below. Each is read a second time by an evaluator (\`test/proof/rules\`) that was written from
[rules-table.md](rules-table.md) and the description of the schemes alone and shares no line with the product's reading, checking or scoring. Where
the product finds no error, its functions – KPIBAND, KPISCORE, KPIGRADE, KPIRATIO, KPIBONUS, KPISALARY, KPIPOOL, QAGRADE, STARLEVEL, STARREWARD,
ISSUESTARS, ISSUESCORE – are asked at values on the table's edges, beside them and anywhere, and must answer what the evaluator answers; an error
where it has none to give.

- *Sound*: no error, and no finding that the unedited table has not. *Wrong*: such a table, and a different answer.
- *Warned*: a finding says what is odd. *Refused*: an error; the table computes nothing.

**${outcomes.length} edited tables, ${comparisons} comparisons: ${wrong} sound but wrong.** Of those warned of, ${said} compute otherwise than
the evaluator reads them: a misspelt header, a figure that nothing reads. Each of these is mended as its finding says – the header respelt, the
cell emptied – and then compared again: ${unexplained} differ still.

| edit | tables | sound | warned | refused | wrong |
|---|--:|--:|--:|--:|--:|
${Object.keys(EDITS)
  .map((name) =>
    line(
      ABOUT[name] ?? name,
      outcomes.filter((one) => one.names.includes(name)),
    ),
  )
  .join('\n')}

| scheme | tables | sound | warned | refused | wrong |
|---|--:|--:|--:|--:|--:|
${schemes
  .map((id) =>
    line(
      `\`${id}\``,
      outcomes.filter(({ scheme }) => scheme === id),
    ),
  )
  .join('\n')}
| **all** | ${line('', outcomes).slice(4)}

A table with several edits counts for each of them. A part with other seeds runs in \`npm test\`.
`;
}
