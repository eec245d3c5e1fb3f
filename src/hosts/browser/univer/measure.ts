/** Sizes: Excel speaks of characters and points, Univer of pixels. */

/** A column of n characters of the default font, with its padding. */
export const pixelsOfCharacters = (characters: number) => Math.round(characters * 7 + 5);
export const charactersOfPixels = (pixels: number) => Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
export const pixelsOfPoints = (points: number) => Math.round((points * 4) / 3);
export const pointsOfPixels = (pixels: number) => Math.round(pixels * 0.75 * 100) / 100;
