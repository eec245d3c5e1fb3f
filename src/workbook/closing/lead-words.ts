/** What a formula has come to read, in words. */
import { join, text, type Text } from '../../core/words/text';
import type { Lead } from './lead';

/** More are counted. */
const MOST = 3;

/** @example 公式现在读 杨帆 的行，原来读 李明 的行 */
export function leadWords({ of, gone, come }: Lead): Text {
  if (of === 'row') {
    const [was, is] = [names(gone), names(come)];
    return text(
      `公式现在读 ${is.zh} 的行，原来读 ${was.zh} 的行`,
      `the formula reads the row of ${is.en} now, and read that of ${was.en}`,
    );
  }
  const listed = of === 'columns' ? titles : names;
  const parts = [
    ...(gone.length === 0 ? [] : [withVerb('少了 ', 'has lost ', listed(gone))]),
    ...(come.length === 0 ? [] : [withVerb('多了 ', 'has got ', listed(come))]),
  ];
  return withVerb('公式的范围', 'the range of the formula ', join(parts, '，', ' and '));
}

const withVerb = (zh: string, en: string, words: Text): Text => text(zh + words.zh, en + words.en);

const names = (words: readonly string[]): Text => list(words.map((word) => text(word, word)));

const titles = (words: readonly string[]): Text =>
  list(words.map((word) => text(`“${word}”列`, `the column "${word}"`)));

function list(all: readonly Text[]): Text {
  const some = join(all.slice(0, MOST), '、', ', ');
  const more = all.length - MOST;
  return more <= 0 ? some : text(`${some.zh} 等 ${all.length} 个`, `${some.en} and ${more} more`);
}
