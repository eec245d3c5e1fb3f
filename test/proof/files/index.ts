export { prove } from './run';
export { differingContents } from './compare';
export { proveLocked, proveOld, proveText, textsOf } from './other-kinds';
export { filesProofPage } from './page';
