/** Names are matched without regard to case, full or half width, and outer spaces. */

/** @example normalise(' Ｃonversion ') //=> 'conversion' */
export function normalise(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Also without regard to spaces inside, for labels such as 初级 客服. */
export function squash(text: string): string {
  return normalise(text).replace(/\s+/g, '');
}
