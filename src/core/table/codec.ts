/** How one field of a scheme stands in one or two cells. */
import type { Quantity } from '../../schemes/indicator';
import type { StarQuota } from '../../schemes/stars';
import type { Text } from '../words/text';
import { isBlank, isError, type Cell } from '../cell';
import { readMonth } from '../input/month';
import { flagOf } from '../input/read';
import { read } from '../number/compare';
import { parseNumber } from '../number/parse';
import { formatNumber, formatPercent } from '../number/format';
import { halfWidth, squash } from '../words/normalise';
import { leadingSign, plainSigns } from '../words/relation';
import { text } from '../words/text';
import type { Language } from '../words/language';
import type { FindingCode } from '../findings/finding';
import { nearest } from '../words/suggest';

/** Takes down what is wrong with a cell: `index` is its place among the field's cells. */
type Report = (code: FindingCode, message: Text, index?: number) => void;

export interface Codec<V> {
  print(value: V, language: Language): readonly Cell[];
  /** Undefined where the cells are blank or wrong. */
  read(cells: readonly Cell[], report: Report): V | undefined;
}

/** The words of a cell: numbers as people write them. */
export function wordsOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return formatNumber(cell);
  return isError(cell) ? cell.error : String(cell).trim();
}

const one = <V>(
  print: (value: V, language: Language) => Cell,
  take: (words: string, cell: Cell, report: Report) => V | undefined,
): Codec<V> => ({
  print: (value, language) => [print(value, language)],
  read: ([cell = null], report) => (isBlank(cell) ? undefined : take(wordsOf(cell), cell, report)),
});

export const TEXT = one<string>(
  (value) => value,
  (words) => words,
);

/** Keys are matched without regard to case and width. */
export const KEY = one<string>(
  (value) => value,
  (words) => squash(words),
);

function numberIn(cell: Cell, report: Report): number | undefined {
  const value =
    typeof cell === 'number' ? cell : typeof cell === 'string' ? parseNumber(cell)?.value : undefined;
  if (Number.isFinite(value)) return read(value as number);
  const came = wordsOf(cell);
  report('bad-number', text(`“${came}”不是数字。请填数字`, `"${came}" is no number. Enter a number`));
  return undefined;
}

export const NUMBER = one<number>(
  (value) => value,
  (_, cell, report) => numberIn(cell, report),
);

/** A share that must stay under a figure, or with `≤` be no more than it. */
export const STAR_QUOTA = one<StarQuota>(
  (value) => (typeof value === 'number' ? value : `≤${formatPercent(value.atMost)}`),
  (words, cell, report) => {
    const [sign, figure] = leadingSign(words);
    const share = numberIn(sign === '' ? cell : sign === '<' || sign === '≤' ? figure : words, report);
    return share === undefined || sign !== '≤' ? share : { atMost: share };
  },
);

/** A year and a month. Spreadsheets make dates of `2026-03`, so dates are read too. */
export const MONTH = one<string>(
  (value) => value,
  (words, cell, report) => {
    const month = readMonth(cell);
    if (!isError(month) && month.year !== undefined)
      return `${month.year}-${String(month.month).padStart(2, '0')}`;
    report(
      'bad-number',
      text(`“${words}”应为年月，如 2026-03`, `"${words}" must be a year and month, such as 2026-03`),
    );
    return undefined;
  },
);

const FLAGS = { true: text('是', 'yes'), false: text('否', 'no') };

function flagIn(cell: Cell, report: Report): boolean | undefined {
  const flag = flagOf(cell);
  if (flag !== undefined) return flag;
  const came = wordsOf(cell);
  report('unknown-word', text(`“${came}”应为 是 或 否`, `"${came}" must be yes or no`));
  return undefined;
}

export const FLAG = one<boolean>(
  (value, language) => FLAGS[`${value}`][language],
  (_, cell, report) => flagIn(cell, report),
);

/** A property that is only ever `true`, or only ever `false`; the opposite is the same as nothing. */
export const only = <V extends boolean>(value: V): Codec<V> =>
  one<V>(
    (given, language) => FLAGS[`${given}`][language],
    (_, cell, report) => (flagIn(cell, report) === value ? value : undefined),
  );

const SEPARATORS = /[、;；|]/;

export const LIST = one<readonly string[]>(
  (values) => values.join('、'),
  (words) =>
    words
      .split(SEPARATORS)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
);

/** `0、0.5、1`, or `3-7` for whole numbers. */
export const NUMBERS = one<readonly number[]>(
  (values) => values.map(formatNumber).join('、'),
  (words, _, report) =>
    halfWidth(words)
      .split(/[、,;|\s]/)
      .filter((word) => word !== '')
      .flatMap((word) => {
        const range = /^(\d{1,2})[-–~](\d{1,2})$/.exec(word);
        if (range === null) return numberIn(word, report) ?? [];
        const [from, to] = [Number(range[1]), Number(range[2])];
        if (from <= to) return Array.from({ length: to - from + 1 }, (_unused, index) => from + index);
        report(
          'bad-number',
          text(
            `“${word}”从大到小。请从小到大写，跨年的月份写成 11-12、1-2 这样的两段`,
            `"${word}" runs downwards. Write the smaller number first, and months over the turn of the year as two, such as 11-12、1-2`,
          ),
        );
        return [];
      }),
);

/** A number, or the key of a setting. */
export const QUANTITY = one<Quantity>(
  (value) => (typeof value === 'number' ? value : value.setting),
  (words, cell, report) =>
    parseNumber(words) !== undefined ? numberIn(cell, report) : { setting: squash(words) },
);

/** Chinese and English side by side; one of them stands for both. */
export const LABEL: Codec<Text> = {
  print: (value) => (value.zh === value.en ? [value.zh, null] : [value.zh, value.en]),
  read([zh = null, en = null]) {
    const [first, second] = [wordsOf(zh), wordsOf(en)];
    return first === '' && second === '' ? undefined : { zh: first || second, en: second || first };
  },
};

/** One of a closed set of words, with other ways to write them. */
export function choice<Id extends string>(
  words: Readonly<Record<Id, Text>>,
  others: Readonly<Record<string, Id>> = {},
): Codec<Id> {
  const ids = Object.keys(words) as Id[];
  const known = new Map<string, Id>(Object.entries(others));
  for (const id of ids)
    for (const word of [id, words[id].zh, words[id].en]) known.set(squash(plainSigns(word)), id);
  return one<Id>(
    (value, language) => words[value][language],
    (given, _, report) => {
      const found = known.get(squash(plainSigns(given)));
      if (found !== undefined) return found;
      const close = nearest(given, known.keys());
      const all = ids.map((id) => words[id]);
      report(
        'unknown-word',
        text(
          `不认识“${given}”。${close === undefined ? `可填：${all.map((word) => word.zh).join('、')}` : `是否想填 ${close}？`}`,
          `"${given}" is unknown. ${close === undefined ? `It can be: ${all.map((word) => word.en).join(', ')}` : `Did you mean ${close}?`}`,
        ),
      );
      return undefined;
    },
  );
}
