/** What LibreOffice calculated, as a page. */
import type { Line } from './proof-sheets';

export function proofMarkdown(lines: readonly Line[], calculator: string): string {
  const sum = (count: (line: Line) => number): number => lines.reduce((all, line) => all + count(line), 0);
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    '# Native formulas in LibreOffice',
    '',
    `Made by \`npm run proof:libreoffice\` with ${calculator}. Every formula was saved with a wrong result; LibreOffice was told to`,
    'recalculate, and what it then saved was held against the scoring core. *Examples*: the worked examples in a generated template with',
    'native formulas. *Boundaries*: values on every edge, a step beside it, as binary sums leave them, and outside the domain.',
    '*TRUE as 1*: TRUE or FALSE typed where a number belongs, which LibreOffice takes for 1 and 0 and Excel does not; not counted.',
    '',
    row(['scheme', 'examples', 'boundaries', 'TRUE as 1', 'differences']),
    '|---|--:|--:|--:|--:|',
    ...lines.map((line) =>
      row([`\`${line.scheme.id}\``, line.examples, line.boundaries, line.booleans, line.differences.length]),
    ),
    row([
      '**all**',
      sum((line) => line.examples),
      sum((line) => line.boundaries),
      sum((line) => line.booleans),
      sum((line) => line.differences.length),
    ]),
    '',
    ...lines.flatMap((line) => line.differences.map((one) => `- \`${line.scheme.id}\`: ${one}`)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
