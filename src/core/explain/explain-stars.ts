/** Stars, and what the next one needs, in one sentence each. */
import type { Text } from '../words/text';
import type { StarRating } from '../stars/rating';
import { join, text } from '../words/text';

/** "3★: the newest 3 months are all ≥70. Assumed: errors 0" */
export function explainStars(rating: StarRating): Text {
  const because = join(rating.because);
  return withAssumed(
    rating,
    text(
      `${rating.star} 星${because.zh && `：${because.zh}`}`,
      `${rating.star}★${because.en && `: ${because.en}`}`,
    ),
  );
}

/** "4★: months 5 and 6 of 6 still to come at ≥80; errors is 1, must be 0". The top star says what it rests on, too. */
export function explainNext(rating: StarRating): Text {
  if (rating.next === undefined)
    return withAssumed(rating, text(`已是最高的 ${rating.star} 星`, `${rating.star}★ is the top`));
  const missing = join(rating.next.missing);
  return withAssumed(
    rating,
    text(`${rating.next.star} 星：${missing.zh}`, `${rating.next.star}★: ${missing.en}`),
  );
}

/** What was not given and counted as met stands beside every star that it holds up. */
function withAssumed({ assumed }: StarRating, words: Text): Text {
  if (assumed.length === 0) return words;
  const all = join(assumed, '、', ', ');
  return text(
    `${words.zh}。未提供、按已满足计：${all.zh}`,
    `${words.en}. Not given, counted as met: ${all.en}`,
  );
}
