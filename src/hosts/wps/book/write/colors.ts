/** WPS's colours are 0xBBGGRR. */

/** @example bgr('#ff8800') //=> 0x0088ff */
export function bgr(color: string): number {
  const [, red = '00', green = '00', blue = '00'] = /^#(..)(..)(..)$/.exec(color) ?? [];
  return parseInt(blue + green + red, 16);
}
