/** Names are matched without regard to case, full or half width, and outer spaces. */

/** Zero-width signs, marks of direction and soft hyphens, for a set of characters: pasted along unseen, they mean nothing. */
export const UNSEEN = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]`, 'g');

/**
 * Full-width letters, digits and signs as half-width ones, without what nobody sees, and nothing else: NFKC would also make 102 of
 * 10² and 1 of ①.
 * @example halfWidth('５２％') //=> '52%'
 * @example halfWidth('10²') //=> '10²'
 */
export function halfWidth(text: string): string {
  return text
    .replace(UNSEEN_SIGNS, '')
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/￥/g, '¥');
}

/** No name is this long; longer texts need not be looked at to their end. */
const LONGEST = 4000;

/** @example normalise(' Ｃonversion ') //=> 'conversion' */
export function normalise(text: string): string {
  return text.trim().slice(0, LONGEST).normalize('NFKC').replace(UNSEEN_SIGNS, '').trim().toLowerCase();
}

/**
 * Also without regard to spaces inside, for labels such as 初级 客服.
 * @example squash('初级 客服') //=> '初级客服'
 */
export function squash(text: string): string {
  return normalise(text).replace(/\s+/g, '');
}
