/** Strips to be cut apart: header and amounts of a person side by side; what is too wide goes on in a second line of the strip. */
import { inLanguage, type Text } from '../../../core/words/text';
import { widestPiece } from '../../look/text-width';
import { GROUP_LABELS, type Group } from '../groups';
import {
  cutLine,
  INSIDE,
  MONEY_FORMAT,
  rowHeight,
  SIZE,
  spread,
  type Block,
  type Line,
  type Piece,
} from '../lines';
import { heightOf, roomFor, widthAt } from '../paper';
import { shownOf, type Shown } from '../shown';
import type { Slip } from '../slip';
import { ID, NAME, nameWords, signWords, TEAM, titleWords, whyWords } from '../words';
import { total, type FormOptions, type Laid } from './laid';

interface Entry {
  readonly group: Group | null;
  readonly title: string;
  readonly shown: Shown;
}

/** Columns that every strip has, so that its other lines have room. */
const FEWEST = 4;
const NARROWEST = 6;
/** Words are wrapped rather than given more than this. */
const WIDEST_WORDS = 12;
/** Words as short as four Chinese characters stay on one line. */
const UNBROKEN = 8;
/** A column with room to spare grows by so many characters. */
const GROWTH = 4;

export function strips(slips: readonly Slip[], options: FormOptions): Laid {
  const all = slips.map((slip) => entriesOf(slip, slips, options));
  const grid = gridFor(all, options);
  const blocks = slips.map((slip, index) => strip(slip, all[index] ?? [], grid.widths, options));
  return { ...grid, size: SIZE, blocks, ownPages: false };
}

function entriesOf(slip: Slip, slips: readonly Slip[], { language }: FormOptions): readonly Entry[] {
  const say = (words: Text): string => inLanguage(words, language);
  const person = (label: Text, content: string): Entry => ({
    group: null,
    title: say(label),
    shown: { content, look: 'words', format: 'General', words: content },
  });
  return [
    person(NAME, nameWords(slip, language)),
    ...(slips.some(({ id }) => id !== '') ? [person(ID, slip.id)] : []),
    ...(slips.some(({ team }) => team !== '') ? [person(TEAM, slip.team)] : []),
    ...slip.items.map((item) => ({
      group: item.field.group,
      title: item.field.title,
      shown: shownOf(item),
    })),
  ];
}

type Grid = Pick<Laid, 'landscape' | 'widths'>;

/** As few lines as there is room for, upright where that is enough. */
function gridFor(all: readonly (readonly Entry[])[], options: FormOptions): Grid {
  const most = Math.max(FEWEST, ...all.map((entries) => entries.length));
  for (let lines = 1; ; lines++) {
    const columns = Math.max(FEWEST, Math.ceil(most / lines));
    const needed = widthsFor(all, columns, options);
    for (const landscape of [false, true]) {
      const room = roomFor(landscape, columns);
      const spare = room - total(needed);
      if (spare < 0 && !(landscape && columns === FEWEST)) continue;
      const grown = Math.max(0, Math.min(GROWTH, Math.floor(spare / columns)));
      const shrunk = Math.min(1, room / total(needed));
      return { landscape, widths: needed.map((width) => Math.floor(width * shrunk) + grown) };
    }
  }
}

function widthsFor(
  all: readonly (readonly Entry[])[],
  columns: number,
  { language }: FormOptions,
): readonly number[] {
  const widths = Array.from({ length: columns }, () => NARROWEST);
  const known = new Map<string, number>();
  const measured = (key: string, make: () => number): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const width = Math.ceil(make() + INSIDE);
    known.set(key, width);
    return width;
  };
  for (const entries of all)
    for (const [index, { title, group, shown }] of entries.entries()) {
      const at = index % columns;
      const head = measured(`head ${title}`, () => widestAt(title, true));
      const label = group === null ? '' : inLanguage(GROUP_LABELS[group], language);
      const alone = entries[index + 1]?.group !== group && entries[index - 1]?.group !== group;
      const value = measured(`${shown.look} ${shown.words}`, () =>
        shown.look === 'words' && typeof shown.content !== 'number'
          ? widestAt(shown.words, false)
          : widthAt(shown.words, SIZE, shown.look === 'total'),
      );
      const over = alone ? measured(`group ${label}`, () => widthAt(label, SIZE, true)) : 0;
      widths[at] = Math.max(widths[at] ?? NARROWEST, head, value, over);
    }
  return widths;
}

/** The widest thing that is not broken; Chinese words are broken anywhere, but not after every character. */
function widestAt(words: string, bold: boolean): number {
  const whole = widthAt(words, SIZE, bold);
  const piece = (widestPiece(words) * SIZE * (bold ? 1.1 : 1)) / 11;
  return Math.min(WIDEST_WORDS, Math.max(piece, Math.min(whole, UNBROKEN)));
}

function strip(
  slip: Slip,
  entries: readonly Entry[],
  widths: readonly number[],
  options: FormOptions,
): Block {
  const width = total(widths) - INSIDE;
  const { language, sign } = options;
  const chunks = Array.from({ length: Math.ceil(entries.length / widths.length) }, (_, index) =>
    entries.slice(index * widths.length, (index + 1) * widths.length),
  );
  return [
    ...spread(titleWords(options), width, SIZE, 'title'),
    ...chunks.flatMap((chunk) => chunkLines(chunk, widths, options)),
    ...(slip.because ? spread(whyWords(slip.because, language), width, SIZE, 'quiet') : []),
    ...(sign ? spread(signWords(language), width, SIZE, 'plain') : []),
    cutLine(width),
  ];
}

function chunkLines(
  chunk: readonly Entry[],
  widths: readonly number[],
  { language }: FormOptions,
): readonly Line[] {
  const groups = chunk.map(({ group }, column): Piece => {
    const begins = group !== null && group !== chunk[column - 1]?.group;
    return { column, content: begins ? inLanguage(GROUP_LABELS[group], language) : null, look: 'group' };
  });
  const heads = chunk.map(({ title }, column): Piece => ({ column, content: title, look: 'head' }));
  const values = chunk.map(({ shown: { content, look, format } }, column): Piece => ({
    column,
    content,
    look: look === 'words' ? 'center' : look,
    ...(format === MONEY_FORMAT || typeof content !== 'number' ? {} : { format }),
  }));
  const grouped = chunk.some(({ group }) => group !== null);
  return [
    ...(grouped ? [{ pieces: groups, height: heightOf(1, SIZE) }] : []),
    { pieces: heads, height: rowHeight(heads, widths, SIZE) },
    { pieces: values, height: rowHeight(values, widths, SIZE) },
  ];
}
