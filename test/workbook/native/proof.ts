/** What `npm run proof:libreoffice` takes. */
export { buildEditedProof } from './edited-sheets';
export { proofMarkdown } from './proof-page';
export { buildProof } from './proof-sheets';
