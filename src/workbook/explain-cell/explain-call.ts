/** One call of our functions, with what it gives here and why. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { formatNumber } from '../../core/number/format';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import { gridOf } from '../../functions/arguments';
import { callFunction } from '../../functions/call';
import { catalogue } from '../../functions/catalogue';
import type { Argument, FunctionDescription } from '../../functions/description';
import type { FunctionName } from '../../functions/functions';
import type { Call } from '../formula/calls';
import { errorWords } from './error-words';
import { valueOf } from './evaluate';
import type { Scope } from './reader';
import type { ExplainedCall } from './explained';
import { precedentsOf } from './precedents';
import { SENTENCES } from './sentences';
import { pick } from './shown';

export interface At {
  /** Where the cell stands in what the formula spills. */
  readonly row: number;
  readonly column: number;
  /** What the cell shows, where the call is the whole formula; undefined where something stands around it. */
  readonly shows: Cell | undefined;
  /** Whether the whole formula leaves the cell blank. */
  readonly blank: boolean;
}

export function explainCall(call: Call, at: At, scope: Scope): ExplainedCall {
  const description = catalogue.find(({ name }) => name === call.name) as FunctionDescription<FunctionName>;
  const { language } = scope;
  const args = call.args.map((argument) => valueOf(argument.text, scope));
  const unread = args.findIndex((one) => one === undefined);
  const base = { name: call.name, text: call.text };
  if (unread >= 0) {
    const shown = at.shows;
    const words = [
      unreadWords(description, unread, call),
      ...(isError(shown) ? [errorWords(shown.error)] : []),
    ];
    const precedents = precedentsOf(call, undefined, at, scope);
    const tone = isError(shown) ? 'error' : 'value';
    return { ...base, tone, words: words.map((one) => one[language]), precedents };
  }
  const given = args.map((one) => one?.value);
  const result = resultAt(description, given, at, language);
  const precedents = precedentsOf(call, given, at, scope, isError(result));
  if (isError(result)) {
    const why = result.text ?? passedOn(result.error, precedents);
    return {
      ...base,
      tone: at.blank ? 'blank' : 'error',
      words: [...blankWords(at, language), inLanguage(why, language)],
      precedents,
    };
  }
  const sentence = SENTENCES[description.name]?.({ args: given, ...at, result, language });
  const words = sentence ?? plainWords(description, given, result, language);
  return {
    ...base,
    tone: at.blank ? 'blank' : 'value',
    words: [...blankWords(at, language), words, ...staleWords(at.shows, result, language)],
    precedents,
  };
}

function resultAt(
  description: FunctionDescription,
  given: readonly Argument[],
  at: At,
  language: Language,
): Cell {
  return pick(callFunction(description, given, language), at.row, at.column);
}

function unreadWords({ name, parameters }: FunctionDescription, index: number, call: Call): Text {
  const [parameter, written] = [parameters[index]?.name ?? '', call.args[index]?.text ?? ''];
  return text(
    `${name} 的参数 ${parameter} 写成 ${written}，这里读不出它的值。把它放进一个单元格再引用，就能说明。`,
    `the argument ${parameter} of ${name} is written as ${written}, whose value cannot be read here. Put it into a cell and refer to that to have it explained.`,
  );
}

/** An error that came in with an argument. */
function passedOn(code: Parameters<typeof errorWords>[0], precedents: ExplainedCall['precedents']): Text {
  const found = precedents.some(({ faulty }) => faulty);
  const why = errorWords(code);
  return found ? text(`输入的单元格是 ${code}：${why.zh}`, `an input cell is ${code}: ${why.en}`) : why;
}

function blankWords({ blank }: At, language: Language): readonly string[] {
  const words = text(
    '公式的条件还不满足，因此留空。',
    'The formula’s condition is not met yet, so the cell stays blank.',
  );
  return blank ? [inLanguage(words, language)] : [];
}

/** What the function is, what it was given, and what it gives. */
function plainWords(
  { summary, parameters }: FunctionDescription,
  given: readonly Argument[],
  result: Cell,
  language: Language,
): string {
  const inputs = parameters.flatMap(({ name }, index) => {
    const grid = gridOf(given[index]);
    const cell = grid[0]?.[0] ?? null;
    const single = grid.length === 1 && grid[0]?.length === 1;
    if (given[index] === undefined || (single && isBlank(cell))) return [];
    return [`${name} = ${single ? cellText(cell) : `${grid.length}×${grid[0]?.length ?? 0}`}`];
  });
  const listed = inputs.length === 0 ? '' : ` (${inputs.join(', ')})`;
  return `${inLanguage(summary, language)}${listed}${isBlank(result) ? '' : ` → ${cellText(result)}`}`;
}

function staleWords(shows: Cell | undefined, result: Cell, language: Language): readonly string[] {
  if (shows === undefined || same(shows, result)) return [];
  const [now, there] = [cellText(result), cellText(shows)];
  const words = text(
    `单元格显示 ${there}，按现在的输入应为 ${now}：请重新计算工作簿。`,
    `The cell shows ${there}; by its inputs it should be ${now}: recalculate the workbook.`,
  );
  return [inLanguage(words, language)];
}

function same(shows: Cell, result: Cell): boolean {
  if (isBlank(shows) && isBlank(result)) return true;
  if (typeof shows === 'number' && typeof result === 'number')
    return formatNumber(shows) === formatNumber(result);
  return shows === result || (isError(shows) && shows.error === '#BUSY!');
}

export function cellText(cell: Cell): string {
  if (isError(cell)) return cell.error;
  return typeof cell === 'number' ? formatNumber(cell) : String(cell ?? '');
}
