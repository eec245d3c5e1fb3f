/** The page itself: one wide column, everything in its middle, A4 upright; a person is never torn. */
import type { Exact } from '../../core/number/exact';
import type { Language } from '../../core/words/language';
import { inLanguage, text, type Text } from '../../core/words/text';
import { PALETTE } from '../look/palette';
import type { Block, Format, Write } from '../port';
import { paginate } from '../slips/paginate';
import { heightOf, linesAt, MARGIN, paperOf, roomFor } from '../slips/paper';
import { valueWords, type Basis, type Candidate } from './read';

interface Given {
  readonly sheet: string;
  /** The sheet that it is read from. */
  readonly source: string;
  readonly month: string;
  readonly basis: Basis;
  readonly value: Exact;
  readonly stars: readonly Candidate[];
}

const LOOKS = {
  title: { size: 40, bold: true, color: PALETTE.title },
  month: { size: 18, color: PALETTE.quiet },
  source: { size: 10, color: PALETTE.quiet },
  name: { size: 32, bold: true, color: PALETTE.title },
  value: { size: 18, bold: true, color: PALETTE.sectionText },
  best: { size: 14 },
  reward: { size: 16 },
  gap: { size: 14 },
} as const satisfies Readonly<Record<string, Format & { readonly size: number }>>;

type Look = keyof typeof LOOKS;

interface Row {
  readonly look: Look;
  readonly words: string;
  readonly height: number;
}

export const NAME = text('本月之星', 'Star of the month');
const SOURCE = (sheet: string): Text => text(`取自：${sheet}`, `From: ${sheet}`);
const BEST = text('最突出的指标', 'Best at');
const REWARD = text('奖励', 'Reward');
/** To be filled in by hand. */
const BLANK = '________________';

export function pageWrites(
  { sheet, source, month, basis, value, stars }: Given,
  language: Language,
): readonly Write[] {
  const width = roomFor(false, 1);
  const say = (words: Text): string => inLanguage(words, language);
  const rows = (look: Look, words: string): readonly Row[] =>
    linesAt(words, width - 2, LOOKS[look].size, 'bold' in LOOKS[look]).map((own) => ({
      look,
      words: own,
      height: heightOf(1, LOOKS[look].size) + 6,
    }));
  const gap = (height: number): Row => ({ look: 'gap', words: '', height });
  const colon = language === 'zh' ? '：' : ': ';
  const head = [
    gap(40),
    ...rows('title', say(NAME)),
    ...(month === '' ? [] : rows('month', month)),
    ...rows('source', say(SOURCE(source))),
  ];
  const blocks = stars.map((star, index) => [
    ...(index === 0 ? head : []),
    gap(36),
    ...rows('name', star.name),
    ...rows('value', [star.team, say(valueWords(basis, value))].filter((part) => part !== '').join(' · ')),
    ...(star.best.length > 0 ? rows('best', `${say(BEST)}${colon}`) : []),
    ...star.best.flatMap((one) => rows('best', say(one))),
    ...rows('reward', `${say(REWARD)}${colon}${star.reward === '' ? BLANK : star.reward}`),
  ]);
  const { lines, breaks } = paginate(blocks, paperOf(false).height);
  return [
    { kind: 'addSheet', name: sheet, activate: true },
    { kind: 'columnWidth', sheet, column: 0, columns: 1, width },
    ...lines.flatMap(({ look, height }, row): readonly Write[] => [
      { kind: 'rowHeight', sheet, row, rows: 1, height },
      {
        kind: 'format',
        area: { sheet, row, column: 0, rows: 1, columns: 1 },
        format: { ...LOOKS[look], align: 'center', vertical: 'middle' },
      },
    ]),
    {
      kind: 'write',
      area: { sheet, row: 0, column: 0, rows: lines.length, columns: 1 },
      contents: lines.map(({ words }) => [words === '' ? undefined : words]),
    },
    { kind: 'print', sheet, landscape: false, page: { margin: MARGIN, breaks } },
  ];
}

/** Whether a sheet is such a page, made of this sheet in this month: by what stands at its beginning, and its name. */
export function isPageOf(
  name: string,
  { cells }: Pick<Block, 'cells'>,
  source: string,
  month: string,
): boolean {
  const words = cells.map(([first]) => first ?? null).filter((cell) => cell !== null && cell !== '');
  return (['zh', 'en'] as const).some((language) => {
    const say = (one: Text): string => inLanguage(one, language);
    const head = [say(NAME), ...(month === '' ? [] : [month]), say(SOURCE(source))];
    return name.startsWith(say(NAME)) && head.every((own, at) => words[at] === own);
  });
}
