/** A part of the guide. */
import type { Text } from '../../core/words/text';

export interface GuidePart {
  /** What links say: the id of a screen, or a subject of its own. */
  readonly id: string;
  readonly title: Text;
  /** A file of assets/guide, made by `npm run screenshots`, and what it shows. */
  readonly picture?: { readonly file: string; readonly shows: Text };
  readonly steps: readonly Text[];
}
