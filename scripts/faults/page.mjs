/** docs/faults-proof.md, of what the runs of `npm run proof:faults` came to. */

/** What faults are put at. */
const PLACES = [
  ['Excel, stored', 'cells'],
  ['WPS, stored', 'cells'],
  ['Browser workbook, stored', 'cells'],
  ['Excel', 'requests'],
  ['Browser', 'commands'],
];

/** Why a run proves nothing. */
const UNPROVED = {
  failed: 'failed: see what the run printed',
  hung: 'did not end within the limit',
  waiting: 'not run yet',
};

/** @param runs `{ suite, command, results }`, in the order of the suites' tests */
export function faultsPage(runs) {
  const results = runs.flatMap((run) => run.results);
  const counts = results.flatMap(({ count, at }) => (count === undefined ? [] : { ...count, at }));
  const hosts = [...new Set(counts.map(({ host }) => host))].sort();
  const unproved = results.filter(({ status }) => status !== 'proved');
  return `# What a fault leaves behind

Every command that writes, broken off in turn at every request (Excel, over the real client library) or at every single access (WPS, over the
stand-in for its object model). After each fault the workbook is compared with all of what it held before and with what the command makes of it: it
is wholly one or wholly the other, the command says which and what to do, and doing it again gives what it would have given without the fault.

- Excel: refused with six codes, unanswered with three (the request carried out or not), and broken off at its first, middle and last actions.
- WPS: an access throws once, then all work again. "No end to it": from there on everything throws; then nothing may be claimed that is not so, and
  the next command puts WPS's switches back.
- Stored differently: at a cell the program stores something else than was written – text for a number, a number for text, rounded, unchanged, an
  error.
- Browser workbook: a command of the engine, also one within another, throws or refuses without a word. Where the engine breaks off within a
  command it has nothing to undo: what stands is compared with what stood before, and a workbook from which a sheet was deleted is put back whole.

${unproved.length === 0 ? 'None left anything else behind.' : notProved(unproved)}

Made by \`npm run proof:faults\`; \`npm test\` takes some of the places of long commands. \`at\` is the commit at which a row was proved, of what
faults-proof.jsonl keeps; \`npm run proof:faults -- --anew\` proves all of them again.

${hosts
  .map((host) =>
    table(
      host,
      counts.filter((count) => count.host === host),
    ),
  )
  .join('\n\n')}
`;
}

function table(host, rows) {
  const sum = rows.reduce((all, { faults }) => all + faults, 0);
  const places = PLACES.find(([name]) => host.startsWith(name))?.[1] ?? 'accesses';
  return [
    `## ${host}`,
    '',
    `| command | ${places} | faults | at |`,
    '| --- | ---: | ---: | --- |',
    ...rows.map(({ command, places: many, faults, at }) => `| ${command} | ${many} | ${faults} | ${at} |`),
    `| **all** | | **${sum}** | |`,
  ].join('\n');
}

/** What is not proved is named before what is. */
function notProved(results) {
  const list = results.map(({ suite, title, status }) => `- ${title} (${suite}): ${UNPROVED[status]}`);
  return `Of those counted below none left anything else behind. **Not proved:**\n\n${list.join('\n')}`;
}
