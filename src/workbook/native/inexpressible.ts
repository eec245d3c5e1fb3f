/** What cannot be said in native formulas, and why. */
import type { Text } from '../../core/words/text';

/** Thrown by translators, caught where a call is translated. */
export class Inexpressible extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
    this.name = 'Inexpressible';
  }

  get why(): Text {
    return { zh: this.zh, en: this.en };
  }
}
