/**
 * `npm run proof:faults`: breaks every command of the adapters for Excel, WPS and the browser workbook off at every place, where `npm test` takes some of
 * them, and writes docs/faults-proof.md. Takes long.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(path.join(tmpdir(), 'starband-faults-'));
const report = path.join(folder, 'counts.jsonl');
try {
  writeFileSync(report, '');
  execFileSync(
    process.execPath,
    [
      path.join(root, 'node_modules/jest/bin/jest.js'),
      '--selectProjects=hosts',
      '--selectProjects=univer',
      '--runTestsByPath',
      'test/hosts/browser-faults.test.ts',
      'test/hosts/excel/faults.test.ts',
      'test/hosts/wps/faults.test.ts',
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, STARBAND_FAULTS_REPORT: report } },
  );
  const counts = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  writeFileSync(path.join(root, 'docs/faults-proof.md'), page(counts));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What faults are put at. */
const PLACES = [
  ['Excel', 'requests'],
  ['Browser', 'commands'],
];

function page(counts) {
  const hosts = [...new Set(counts.map(({ host }) => host))].sort();
  const tables = hosts.map((host) => {
    const rows = counts.filter((count) => count.host === host);
    const sum = rows.reduce((all, { faults }) => all + faults, 0);
    return [
      `## ${host}`,
      '',
      `| command | ${PLACES.find(([name]) => host.startsWith(name))?.[1] ?? 'accesses'} | faults |`,
      '| --- | ---: | ---: |',
      ...rows.map(({ command, places, faults }) => `| ${command} | ${places} | ${faults} |`),
      `| **all** | | **${sum}** |`,
    ].join('\n');
  });
  return `# What a fault leaves behind

Every command that writes, broken off in turn at every request (Excel, over the real client library) or at every single access (WPS, over the
stand-in for its object model). After each fault the workbook is compared with all of what it held before and with what the command makes of it: it
is wholly one or wholly the other, the command says which and what to do, and doing it again gives what it would have given without the fault.

- Excel: refused with six codes, unanswered with three (the request carried out or not), and broken off at its first, middle and last actions.
- WPS: an access throws once, then all work again. "No end to it": from there on everything throws; then nothing may be claimed that is not so, and
  the next command puts WPS's switches back.

- Browser workbook: a command of the engine, also one within another, throws or refuses without a word. Where the engine breaks off within a
  command it has nothing to undo: what stands is compared with what stood before, and a workbook from which a sheet was deleted is put back whole.

None left anything else behind. Made by \`npm run proof:faults\`; \`npm test\` takes some of the places of long commands.

${tables.join('\n\n')}
`;
}
