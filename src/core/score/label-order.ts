/** Labels whose order everybody knows: S A B C, five stars before four, 优 before 良. Of any other label nothing is said. */
import { squash } from '../words/normalise';

const LETTERS = 'sabcdef';
const SIGNS = ['+', '', '-'];
const WORDS: readonly (readonly string[])[] = [
  ['优', '优秀', 'excellent'],
  ['良', '良好', 'good'],
  ['中', '中等', 'fair'],
  ['合格', '及格', 'pass'],
  ['差', '不合格', '不及格', 'poor', 'fail'],
];

/** The scale that a label is of, and how far from the best of it. */
function placeOn(label: string): { readonly scale: string; readonly at: number } | undefined {
  const word = squash(label);
  const [, letter, sign = ''] = /^([sa-f])([+-]?)[级档等]?$/.exec(word) ?? [];
  if (letter !== undefined)
    return { scale: 'letter', at: LETTERS.indexOf(letter) * SIGNS.length + SIGNS.indexOf(sign) };
  const [, stars] = /^(\d+)(?:星级?|★|stars?)$/.exec(word) ?? [];
  if (stars !== undefined) return { scale: 'star', at: -Number(stars) };
  const at = WORDS.findIndex((words) => words.includes(word));
  return at < 0 ? undefined : { scale: 'word', at };
}

/**
 * The first two labels that stand the wrong way round; the best comes first.
 * @example misordered(['A', 'B', 'S']) //=> ['A', 'S']
 * @example misordered(['A', '甲', 'B']) //=> undefined
 */
export function misordered(labels: readonly string[]): readonly [string, string] | undefined {
  for (const [index, label] of labels.entries()) {
    const place = placeOn(label);
    const better = labels.slice(0, index).find((before) => {
      const other = placeOn(before);
      return other !== undefined && other.scale === place?.scale && other.at > place.at;
    });
    if (better !== undefined) return [better, label];
  }
  return undefined;
}
