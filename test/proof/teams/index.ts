/** What `npm run proof:teams` takes. */
export { teamsProofPage } from './page';
export { prove } from './prove';
export { relativeCases } from './relative';
export { reweighCases } from './reweigh';
