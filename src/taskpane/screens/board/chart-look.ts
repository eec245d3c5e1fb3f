/** What the pictures of the board have in common. */
import { DataVizPalette, getColorFromToken } from '@fluentui/react-charts';

export const LINES = [
  DataVizPalette.color1,
  DataVizPalette.color2,
  DataVizPalette.color3,
  DataVizPalette.color4,
].map((token) => getColorFromToken(token)) as [string, string, string, string];
export const [FIRST] = LINES;
export const GOOD = getColorFromToken(DataVizPalette.success);
export const BAD = getColorFromToken(DataVizPalette.error);

export const MARGINS = { top: 16, right: 24, bottom: 28, left: 44 };
