/** What the proof found, as a page of the documentation. */
import type { OtherOutcome } from './other-kinds';
import type { Outcome } from './run';

export type Proven = Outcome & { readonly folder: string };

const short = (text: string, length = 90) => (text.length > length ? `${text.slice(0, length)}…` : text);
const code = (text: string) =>
  `\`${text.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll('\n', ' ')}\``;

function section(title: string, about: string, lines: readonly string[]): string {
  return [`## ${title}`, '', about, '', lines.length === 0 ? 'None.' : lines.join('\n'), ''].join('\n');
}

/** What LibreOffice made of the files, or null where it is not installed. */
interface LibreOffice {
  readonly version: string;
  /** Of files that it opened before and after: what it finds otherwise once one cell was changed. */
  readonly read: readonly { readonly file: string; readonly differing: readonly string[] }[];
  /** Files that it opened as they were and no more afterwards. */
  readonly refused: readonly string[];
}

const KINDS = {
  old: 'old workbooks (`.xls`), each cell against SheetJS',
  text: 'texts of values (`.csv`, `.tsv`), saved with the very same bytes',
  password: 'under a password, in both ways of encryption: opened by it alone, and locked by it again',
} as const;

function otherKinds(others: readonly OtherOutcome[]): string {
  const kinds = Object.entries(KINDS).flatMap(([kind, about]) => {
    const own = others.filter((one) => one.kind === kind);
    const opened = own.filter(({ refused }) => refused === undefined);
    const whole = opened.filter(({ differing }) => differing.length === 0).length;
    return own.length === 0 ? [] : [`| ${about} | ${own.length} | ${opened.length} | ${whole} |`];
  });
  const faults = others.flatMap(
    ({ file, refused, differing }) =>
    refused === undefined && differing.length === 0
      ? []
      : [`- ${code(file)}: ${refused ?? `${differing.length} – ${differing.slice(0, 3).map((text) => code(short(text))).join(', ')}`}`], // prettier-ignore
  );
  return [
    '## Other kinds of file',
    '',
    'Those of the folders, and what LibreOffice (`.xls`), SheetJS (texts of values) and Node’s ciphers (passwords) make of the workbooks.',
    '',
    '| | files | opened | nothing differs |',
    '|---|---|---|---|',
    ...kinds,
    '',
    ...(faults.length === 0 ? [] : [...faults, '']),
  ].join('\n');
}

function libreOfficeSays({ version, read, refused }: LibreOffice): string {
  const differing = read.filter((one) => one.differing.length > 0);
  return [
    '## LibreOffice',
    '',
    `${version} opened ${read.length + refused.length} of the files as they were, and ${read.length} of them once one cell was changed here; in ${read.length - differing.length} no other cell differs for it.`,
    '',
    ...refused.map((file) => `- ${code(file)}: not opened any more`),
    ...differing.map(({ file, differing: found }) => `- ${code(file)}: ${found.length} – ${found.slice(0, 3).map((text) => code(short(text))).join(', ')}`), // prettier-ignore
    ...(refused.length + differing.length === 0 ? [] : ['']),
  ].join('\n');
}

export function filesProofPage(
  outcomes: readonly Proven[],
  others: readonly OtherOutcome[],
  office: LibreOffice | null,
): string {
  const sum = (count: (one: Proven) => number) => outcomes.reduce((all, one) => all + count(one), 0);
  const opened = outcomes.filter(({ refused, failed }) => refused === undefined && failed === undefined);
  const folders = [...new Set(outcomes.map(({ folder }) => folder))];
  const differing = (list: (one: Proven) => readonly string[] | undefined) =>
    opened.flatMap((one) => {
      const found = list(one) ?? [];
      return found.length === 0 ? [] : [`- ${code(one.file)}: ${found.length} – ${found.slice(0, 3).map((text) => code(short(text))).join(', ')}`]; // prettier-ignore
    });
  const times = opened.map(({ milliseconds = 0 }) => milliseconds).sort((a, b) => a - b);
  return [
    '# Real files through the browser workbook',
    '',
    `Written by \`npm run proof:files FOLDER …\`. Each file is opened and saved untouched; then one cell is written and a sheet is added,`,
    `and each saved file is compared with the one before: part by part, and cell by cell (values, formulas, number formats, merges, widths)`,
    `with SheetJS as a reader of its own. Folders: ${folders.map(code).join(', ')}.`,
    '',
    '| | |',
    '|---|---|',
    `| files | ${outcomes.length} |`,
    `| opened | ${opened.length} |`,
    `| saved untouched with the very same bytes | ${opened.filter(({ untouched }) => untouched).length} |`,
    `| no part but the sheet's own differs after one cell was changed, apart from dependants, appended texts and the order of calculation | ${opened.filter(({ parts }) => parts?.length === 0).length} |`,
    `| no other cell differs for SheetJS after that | ${opened.filter(({ cells }) => cells?.length === 0).length} |`,
    `| nothing differs for it after a sheet was added | ${opened.filter(({ added }) => added?.length === 0).length} |`,
    `| formulas computed | ${sum(({ formulas = 0 }) => formulas)} |`,
    `| of them unlike the stored result, volatile ones left out | ${sum(({ otherwise }) => otherwise?.length ?? 0)} |`,
    `| cells that show the stored result, since the engine cannot compute them | ${sum(({ stored = 0 }) => stored)} |`,
    `| time to open, calculate and save: median, slowest | ${times[Math.floor(times.length / 2)] ?? 0} ms, ${times.at(-1) ?? 0} ms |`,
    '',
    section('Refused', 'Files that were not opened, and why.', outcomes.flatMap(({ file, refused, failed }) => refused ?? failed ? [`- ${code(file)}: ${refused ?? failed}`] : [])), // prettier-ignore
    section('Not the same bytes', 'Saved untouched, something was written.', opened.filter(({ untouched }) => untouched === false).map(({ file }) => `- ${code(file)}`)), // prettier-ignore
    section('Parts', 'Parts that differ after one cell was changed, beyond those named above.', differing(({ parts }) => parts)), // prettier-ignore
    section(
      'Cells',
      'What SheetJS finds otherwise after one cell was changed.',
      differing(({ cells }) => cells),
    ),
    section(
      'After a sheet was added',
      'The same for an added sheet.',
      differing(({ added }) => added),
    ),
    section('Results', 'Formulas whose result here is not the stored one. In the file the stored one stays until something that it depends on is changed.', differing(({ otherwise }) => otherwise)), // prettier-ignore
    otherKinds(others),
    ...(office === null ? [] : [libreOfficeSays(office)]),
  ].join('\n');
}
