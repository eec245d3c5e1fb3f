/** What LibreOffice calculated, as a page. */
import type { EditedLine } from './edited-sheets';
import type { Line } from './proof-sheets';

export function proofMarkdown(lines: readonly Line[], edited: EditedLine, calculator: string): string {
  const sum = (count: (line: Line) => number): number => lines.reduce((all, line) => all + count(line), 0);
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    '# Native formulas in LibreOffice',
    '',
    `Made by \`npm run proof:libreoffice\` with ${calculator}. Every formula was saved with a wrong result; LibreOffice was told to`,
    'recalculate, and what it then saved was held against the scoring core. *Examples*: the worked examples in a generated template with',
    'native formulas. *Boundaries*: values on every edge, a step beside it, as binary sums leave them, and outside the domain.',
    '*Not counted*: TRUE typed where a number belongs (LibreOffice takes it for 1, Excel does not), and values within 2^-48 of an edge,',
    'which LibreOffice compares as equal to it though they differ in the 15th digit.',
    '',
    row(['scheme', 'examples', 'boundaries', 'not counted', 'differences']),
    '|---|--:|--:|--:|--:|',
    ...lines.map((line) =>
      row([
        `\`${line.scheme.id}\``,
        line.examples,
        line.boundaries,
        line.booleans + line.loose,
        line.differences.length,
      ]),
    ),
    row([
      '**all**',
      sum((line) => line.examples),
      sum((line) => line.boundaries),
      sum((line) => line.booleans + line.loose),
      sum((line) => line.differences.length),
    ]),
    '',
    '## Edited tables',
    '',
    `${edited.tables} tables with random edits (those of [rules-proof.md](rules-proof.md)) that the linter finds sound, with a part of the cases above for`,
    `each: **${edited.compared} compared, ${edited.differences.length} differences**; ${edited.refused} formulas are refused, since a figure does not stand in the table as a number of`,
    `its own, and stay functions; ${edited.notCounted} not counted.`,
    '',
    ...edited.differences.map((one) => `- ${one}`),
    ...lines.flatMap((line) => line.differences.map((one) => `- \`${line.scheme.id}\`: ${one}`)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
