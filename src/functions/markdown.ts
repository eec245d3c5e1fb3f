/** The page of all functions, made from the catalogue. */
import { isError, type Cell } from '../core/cell';
import type { Text } from '../schemes/indicator';
import { catalogue } from './catalogue';
import type { Example, FunctionDescription, Grid } from './description';

export function functionsMarkdown(): string {
  const index = catalogue.map(
    ({ name, summary }) => `| [\`${name}\`](#${name.toLowerCase()}) | ${summary.zh} | ${summary.en} |`,
  );
  return [
    '# 自定义函数 Custom functions',
    '',
    '由函数目录生成：`npm run docs`。 Generated from the function catalogue: `npm run docs`.',
    '',
    '| | | |',
    '|---|---|---|',
    ...index,
    '',
    ...catalogue.flatMap(section),
  ].join('\n');
}

function section(description: FunctionDescription): readonly string[] {
  const { name, summary, parameters, result, errors, examples } = description;
  const signature = parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name)).join(', ');
  return [
    `## ${name}`,
    '',
    `\`${name}(${signature})\``,
    '',
    both(summary),
    '',
    ...(parameters.length === 0 ? [] : ['| 参数 argument | | |', '|---|---|---|']),
    ...parameters.map(
      (one) =>
        `| \`${one.name}\`${one.optional === true ? ' *' : ''} | ${escaped(one.about.zh)} | ${escaped(one.about.en)} |`,
    ),
    ...(parameters.some((one) => one.optional === true) ? ['', '\\* 可省略 optional'] : []),
    '',
    `结果 Result: ${both(result.about)}`,
    '',
    ...errors.map((error) => `- ${both(error)}`),
    ...(errors.length === 0 ? [] : ['']),
    ...examples.flatMap(exampleLines),
  ];
}

function exampleLines({ formula, result, ranges, about }: Example): readonly string[] {
  const given = Object.entries(ranges ?? {}).map(([address, grid]) => `${address}: ${gridText(grid)}`);
  const shown = Array.isArray(result) ? gridText(result as Grid) : cellText(result as Cell);
  return ['```', ...given, `${formula}  →  ${shown}`, '```', '', both(about), ''];
}

function both(words: Text): string {
  return words.zh === words.en ? escaped(words.zh) : `${escaped(words.zh)} · ${escaped(words.en)}`;
}

function escaped(words: string): string {
  return words.replaceAll('|', '\\|');
}

function gridText(grid: Grid): string {
  return grid.map((row) => row.map(cellText).join(' | ')).join(' ; ');
}

function cellText(cell: Cell): string {
  if (isError(cell)) return cell.error;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
}
