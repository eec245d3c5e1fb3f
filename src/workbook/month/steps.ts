/** The steps of the month, in the order in which they are done. */
import type { Step } from './step';
import { assessment } from './steps/assessment';
import { figures } from './steps/figures';
import { pay } from './steps/pay';
import { scores } from './steps/scores';
import { slips } from './steps/slips';
import { stars } from './steps/stars';

export const STEPS: readonly Step[] = [assessment, figures, scores, stars, pay, slips];
