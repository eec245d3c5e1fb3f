/** The result of a full run as a page. */
import type { Proof } from './outcome';
import type { Outcome, Question } from './prove';

const ABOUT: Readonly<Record<Question, string>> = {
  ranks: '`KPIRANK`: highest or lowest first, with gaps or dense, with and without sales',
  quotas: '`KPIQUOTA`: the four policies for ties, any limits, with and without a base',
  pools: '`KPIPOOL`: by score and by weight, to the cent',
  raters: '`KPIAGREE`: equal marks and weighted kappa',
  stars:
    '`STARLEVEL`: ladders of n of m months, with gaps, leave and months without a rating; figures by role; gates on tenure, faults, complaints, the lowest item, a mark',
};

/** What is asked of people rather than of teams. */
export interface OfPeople {
  readonly relative: Proof;
  readonly reweigh: Proof;
}

export function teamsProofPage(
  outcomes: readonly Outcome[],
  { relative, reweigh }: OfPeople,
  seed: number,
): string {
  const questions = Object.keys(ABOUT) as readonly Question[];
  const asked = (question: Question): number =>
    outcomes.reduce((sum, { comparisons }) => sum + comparisons[question], 0);
  const all = questions.reduce((sum, question) => sum + asked(question), 0);
  const wrong = outcomes.reduce((sum, { differences }) => sum + differences.length, 0);
  const held = outcomes.filter(({ heldBack }) => heldBack).length;
  const torn = outcomes.filter(({ atEdges }) => atEdges > 0).length;
  return `# Random teams

Made by \`npm run proof:teams\` (seed ${seed}). Teams of one to thirty people – two thirds of them with few different scores, so that there are
ties of every size; blanks, places open and teams of fewer than five among them – are asked of the functions and reckoned a second time by hand
(\`test/proof/teams\`): everybody compared with everybody, seats handed out one after the other, tied people tried in every seat that some order
of them would give, money in whole cents. That code was written from what the functions promise and shares no line with the product.

**${outcomes.length} teams, ${all} comparisons: ${wrong} differ.** In ${torn} of the teams somebody stands at an edge; ${held} people are held
back by gates from the stars that their months would give.

| asked | comparisons |
|---|--:|
${questions.map((question) => `| ${ABOUT[question]} | ${asked(question)} |`).join('\n')}

People by themselves, in exact fractions:

| asked | comparisons | differ |
|---|--:|--:|
| \`KPIBAND\`: figures held against the mean of the group, capped by month, small groups, ceilings by rank | ${relative.cases} | ${relative.failures.length} |
| \`KPISCORE\`: totals with what does not apply, in every way of adding up | ${reweigh.cases} | ${reweigh.failures.length} |

A part with other seeds runs in \`npm test\`.
`;
}
