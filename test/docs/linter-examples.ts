/** The examples of docs/linter.md, each as the rules table that it is a part of. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export type Grid = readonly (readonly (string | null)[])[];

/** What an example does not show: a scheme of points with one indicator that scores minutes by bands. */
const SCHEME: Grid = [
  ['[Scheme]', 'Key', 'Name', 'Period', 'Total'],
  [null, 'test', 'Test', 'monthly', 'points'],
];
const INDICATORS: Grid = [
  ['[Indicators]', 'Key', 'Name', 'Input', 'Rule'],
  [null, 'a', 'A', 'minutes', 'bands'],
];
const BANDS: Grid = [
  ['[Bands]', 'Indicator', 'Condition', 'Threshold', 'Score'],
  [null, 'a', '≤', '5', '100'],
  [null, 'a', 'else', null, '0'],
];

export interface Example {
  readonly code: string;
  readonly severity: string;
  readonly grid: Grid;
  readonly sentence: string;
  /** What the document shows of it. */
  readonly shown: Grid;
}

export const document = readFileSync(path.join(__dirname, '../../docs/linter.md'), 'utf8');

export const examples: readonly Example[] = document
  .split(/^### /m)
  .slice(1)
  .map((part) => {
    const [, code = '', severity = ''] = /^`([\w-]+)` – (\w+)/.exec(part) ?? [];
    const rows = part.split('\n').filter((line) => line.startsWith('|') && !/^\|[-|]+$/.test(line));
    const own = rows.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('**', '').trim() || null),
    );
    const shown = (title: string): boolean => own.some(([first]) => first === title);
    const others = shown('[Indicators]') ? [] : [...INDICATORS, ...(shown('[Bands]') ? [] : BANDS)];
    const grid = [...(shown('[Scheme]') ? [] : SCHEME), ...own, ...others];
    return { code, severity, grid, shown: own, sentence: /^> (.+)$/m.exec(part)?.[1] ?? '' };
  });
