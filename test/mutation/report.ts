/** docs/mutation-proof.md: a section per folder with its figures and every mutant that no test noticed. */
import type { Outcome } from './mutant';

export interface FolderResult {
  folder: string;
  outcomes: Outcome[];
  /** Noticed in the run before, and not tried again. */
  before: number;
  /** Not tried: the time was up. */
  untried: number;
  equivalent: number;
  seed: number;
  tests: number;
  minutes: number;
}

const INTRO = `# Mutation proof

What the tests would notice. Every mutant is one small change to the code (Stryker's mutators); the unit tests that reach it must fail.
Written by \`npm run proof:mutation -- [folder …]\`; a folder's section is replaced when it is run again. A mutant that provably changes
nothing stands with its reason in \`test/mutation/equivalents.json\` and is not counted.
`;

const LIMIT = 160;
const clip = (text: string) => (text.length > LIMIT ? `${text.slice(0, LIMIT)}…` : text);
/** Code in Markdown: the fence is longer than any in it. */
function quoted(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

const line = ({ file, line, mutator, code, becomes, leftOut }: Outcome) =>
  `- ${file}:${line} · ${mutator} · ${quoted(clip(code))} → ${quoted(clip(becomes))}${leftOut > 0 ? ` (${leftOut} test files left out)` : ''}`;

function list(title: string, mutants: Outcome[]): string {
  if (mutants.length === 0) return '';
  const sorted = [...mutants].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return `\n### ${title}\n\n${sorted.map(line).join('\n')}\n`;
}

function figures({ outcomes, before, untried, equivalent, seed, tests, minutes }: FolderResult): string {
  const count = (fate: Outcome['fate']) => outcomes.filter((outcome) => outcome.fate === fate).length;
  const noticed = count('killed') + count('timeout');
  const share = outcomes.length === 0 ? '–' : `${((noticed / outcomes.length) * 100).toFixed(1)} %`;
  return (
    `${outcomes.length} mutants tried · **${share} noticed** (${count('killed')} by a failing test${before > 0 ? `, ${before} of them in the run before` : ''}, ` +
    `${count('timeout')} by running away) · ` +
    `${count('survived')} survived · ${count('unreached')} unreached · ${equivalent} equivalent · ${untried} not tried · ` +
    `${tests} tests · ${minutes.toFixed(1)} min · seed ${seed}`
  );
}

export function section(result: FolderResult): string {
  const of = (fate: Outcome['fate']) => result.outcomes.filter((outcome) => outcome.fate === fate);
  return `## ${result.folder}\n\n${figures(result)}\n${list('Survived', of('survived'))}${list('Unreached', of('unreached'))}`;
}

/** The document with these sections in the place of older ones of the same folders, in the order of their names. */
export function merge(document: string, sections: string[]): string {
  const nameOf = (text: string) => text.slice(0, text.indexOf('\n'));
  const older = document.split(/^(?=## )/m).filter((text) => text.startsWith('## '));
  const all = new Map([...older, ...sections].map((text) => [nameOf(text), `${text.trim()}\n`]));
  return [INTRO, ...[...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)].join('\n');
}
