/** What `npm run proof:rules` takes. */
export { rulesProofPage } from './page';
export { prove, wrongInSilence } from './prove';
