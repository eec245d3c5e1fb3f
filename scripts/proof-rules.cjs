/**
 * `npm run proof:rules`: holds 5,000 edited rules tables against an evaluator of its own, where `npm test` takes some. Writes
 * docs/rules-proof.md. Takes some minutes. `-- 500 7` takes 500 tables from seed 7 on and writes nothing.
 */
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { requireTypeScript } = require('./build/require-typescript.cjs');

const root = path.join(__dirname, '..');
const { prove, otherwiseSaid, wrongInSilence, rulesProofPage } = requireTypeScript(
  path.join(root, 'test/proof/rules/index.ts'),
);
const [tables, seed] = [Number(process.argv[2] ?? 5000), Number(process.argv[3] ?? 1)];
const outcomes = [];
for (const outcome of prove(tables, seed)) {
  outcomes.push(outcome);
  if (wrongInSilence(outcome) || otherwiseSaid(outcome))
    console.log(
      `${outcome.scheme} (seed ${outcome.seed}): ${outcome.said.join('; ')}\n  ${outcome.differences.slice(0, 3).join('\n  ')}`,
    );
}
const wrong = outcomes.filter(wrongInSilence).length;
const other = outcomes.filter(otherwiseSaid).length;
if (process.argv.length === 2)
  writeFileSync(path.join(root, 'docs/rules-proof.md'), rulesProofPage(outcomes, seed));
console.log(
  `${outcomes.length} edited tables, ${wrong} sound but wrong, ${other} whose findings do not say what differs`,
);
process.exitCode = wrong + other === 0 ? 0 : 1;
