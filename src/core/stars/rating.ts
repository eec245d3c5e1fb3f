/** What a star rating says, whatever the kind of scheme. */
import type { Text } from '../words/text';

export interface StarRating {
  readonly star: number;
  /** Why, in short clauses. */
  readonly because: readonly Text[];
  /** Gates that counts as met because their fact was not given. */
  readonly assumed: readonly Text[];
  /** What is missing for the next star, or undefined at the top. */
  readonly next?: { readonly star: number; readonly missing: readonly Text[] };
}
