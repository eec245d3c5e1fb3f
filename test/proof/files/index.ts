export { prove } from './run';
export { filesProofPage } from './page';
