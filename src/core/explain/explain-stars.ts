/** Stars, and what the next one needs, in one sentence each. */
import type { Text } from '../words/text';
import type { StarRating } from '../stars/rating';
import { join, text } from '../words/text';

/** "3★: the newest 3 months are all ≥70. Assumed: errors 0" */
export function explainStars(rating: StarRating): Text {
  const because = join(rating.because);
  const assumed = join(rating.assumed, '、', ', ');
  return text(
    `${rating.star} 星${because.zh && `：${because.zh}`}${assumed.zh && `。未提供、按已满足计：${assumed.zh}`}`,
    `${rating.star}★${because.en && `: ${because.en}`}${assumed.en && `. Not given, counted as met: ${assumed.en}`}`,
  );
}

/** "4★: months 5 and 6 of 6 still to come at ≥80; errors is 1, must be 0" */
export function explainNext(rating: StarRating): Text {
  if (rating.next === undefined) return text(`已是最高的 ${rating.star} 星`, `${rating.star}★ is the top`);
  const missing = join(rating.next.missing);
  const assumed = join(rating.assumed, '、', ', ');
  return text(
    `${rating.next.star} 星：${missing.zh}${assumed.zh && `。未提供、按已满足计：${assumed.zh}`}`,
    `${rating.next.star}★: ${missing.en}${assumed.en && `. Not given, counted as met: ${assumed.en}`}`,
  );
}
