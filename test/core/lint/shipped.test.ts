import { lintDraft } from '../../../src/core/lint/lint';
import { schemes } from '../../../src/schemes/all';
import { draftOf } from './drafts';
it('x', () => {
  for (const s of schemes) for (const f of lintDraft(draftOf(s))) console.info(s.number, f.code, f.severity, f.message.zh, f.message.en);
});
