/** The guide for whoever pays people: what to do, in the order in which it is done. The page is made from this. */
import { BEGIN_PARTS } from './begin-parts';
import { CLOSING_PARTS } from './closing-parts';
import type { GuidePart } from './guide-part';
import { PAY_PARTS } from './pay-parts';
import { TOOL_PARTS } from './tool-parts';

export const GUIDE: readonly GuidePart[] = [...BEGIN_PARTS, ...PAY_PARTS, ...CLOSING_PARTS, ...TOOL_PARTS];
