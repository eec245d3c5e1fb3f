/** What `npm run proof:teams` takes. */
export { teamsProofPage } from './page';
export { prove } from './prove';
