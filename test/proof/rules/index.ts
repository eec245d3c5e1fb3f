/** What `npm run proof:rules` takes. */
export { rulesProofPage } from './page';
export { otherwiseSaid, prove, wrongInSilence } from './prove';
