/**
 * `npm run proof:teams`: 100,000 random teams – ranks, quotas, pools, raters, stars – against a reckoning by hand, where `npm test` takes
 * some. Writes docs/teams-proof.md. Takes some minutes. `-- 5000 7` takes 5,000 teams from seed 7 on and writes nothing.
 */
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { requireTypeScript } = require('./build/require-typescript.cjs');

const root = path.join(__dirname, '..');
const { prove, relativeCases, reweighCases, teamsProofPage } = requireTypeScript(
  path.join(root, 'test/proof/teams/index.ts'),
);
const [teams, seed] = [Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 1)];
const outcomes = [];
for (const outcome of prove(teams, seed)) {
  outcomes.push(outcome);
  if (outcome.differences.length > 0) console.log(`seed ${outcome.seed}: ${outcome.differences[0]}`);
}
const people = { relative: relativeCases(teams, seed), reweigh: reweighCases(teams, seed) };
const failures = Object.values(people).flatMap((proof) => proof.failures);
failures.slice(0, 9).forEach((failure) => console.log(failure));
const wrong = outcomes.filter(({ differences }) => differences.length > 0).length + failures.length;
if (process.argv.length === 2)
  writeFileSync(path.join(root, 'docs/teams-proof.md'), teamsProofPage(outcomes, people, seed));
console.log(`${outcomes.length} teams and as many people, ${wrong} that come out otherwise`);
process.exitCode = wrong === 0 ? 0 : 1;
