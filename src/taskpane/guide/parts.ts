/** The guide for whoever pays people: what to do, in the order in which it is done. The page is made from this. */
import type { GuidePart } from './guide-part';
import { MONTH_PARTS } from './month-parts';
import { TOOL_PARTS } from './tool-parts';

export const GUIDE: readonly GuidePart[] = [...MONTH_PARTS, ...TOOL_PARTS];
