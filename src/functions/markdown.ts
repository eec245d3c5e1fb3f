/** The page of all functions, made from the catalogue. */
import type { Text } from '../core/words/text';
import { BLANK_CELLS } from './blank-cells';
import { catalogue } from './catalogue';
import type { Example, FunctionDescription } from './description';
import { exampleText } from './example-text';

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
    ...blankCells(),
    ...catalogue.flatMap(section),
  ].join('\n');
}

function blankCells(): readonly string[] {
  const { title, about, forms, generated } = BLANK_CELLS;
  return [
    `## ${title.zh} ${title.en}`,
    '',
    both(about),
    '',
    ...forms.map((form) => `- \`${form.formula}\` ${both(form.about)}`),
    '',
    both(generated),
    '',
  ];
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

function exampleLines(example: Example): readonly string[] {
  return ['```', ...exampleText(example), '```', '', both(example.about), ''];
}

function both(words: Text): string {
  return words.zh === words.en ? escaped(words.zh) : `${escaped(words.zh)} · ${escaped(words.en)}`;
}

function escaped(words: string): string {
  return words.replaceAll('|', '\\|');
}
