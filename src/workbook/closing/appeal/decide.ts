/** Decides an appeal: it is logged; an open month is adjusted in the cell, a closed one is amended, its sealed values unchanged. */
import { toNumber } from '../../../core/number/exact';
import { inLanguage, text, type Text } from '../../../core/words/text';
import { contentAt, isFormula } from '../../patch/content';
import type { Patch, Write } from '../../port';
import { keyOfMonth, lineWrites } from '../record';
import type { Who } from '../seal';
import { backPays, type BackPay, type Owed } from './back-pay';
import { amendLines, appealLine } from './decision-lines';
import type { Case, Decision } from './case';
import { payDifference, type WhatIf } from './what-if';

export type Decided = { readonly patch: Patch; readonly into: readonly BackPay[] } | { readonly fault: Text };

export function decide(one: Case, decision: Decision, who: Who): Decided {
  const { reading, sealed, claim, table, outcome } = one;
  const month = keyOfMonth(reading);
  const { person } = outcome;
  const adjusted = decision.verdict === 'adjusted';
  if (decision.note.trim() === '') return { fault: NO_NOTE };
  if (adjusted && sealed && decision.agreed.trim() === '') return { fault: NO_AGREEMENT };
  const amended = adjusted && sealed && decision.payInto !== undefined;
  const into = amended ? backPays(decision.payInto, owedTo(outcome), month) : [];
  if ('fault' in into) return into;
  const amendments = adjusted && sealed ? amendLines(one, decision) : [];
  const appeals = [appealLine(one, decision, who)];
  const writes: Write[] = [...lineWrites(reading, month, who, amendments, appeals)];
  if (adjusted && !sealed) {
    const { block } = table;
    const area = { sheet: block.area.sheet, row: claim.row, column: claim.column, rows: 1, columns: 1 };
    const held = contentAt(block, claim.row, claim.column);
    if (isFormula(held)) return { fault: COMPUTED };
    writes.push({ kind: 'write', area, contents: [[claim.value]], expected: [[held]] });
  }
  writes.push(...into.flatMap((one) => one.writes));
  const title = inLanguage(text(`申诉 ${person.name}`, `Appeal of ${person.name}`), who.language);
  return { patch: { title, writes }, into };
}

function owedTo({ person, others }: WhatIf): readonly Owed[] {
  return [person, ...others].flatMap((one) => {
    const amount = payDifference(one);
    return amount === undefined || toNumber(amount) === 0 ? [] : [{ person: one, amount }];
  });
}

const COMPUTED = text(
  '这一格由公式算出，不能直接改。请改它所用的原始数据。',
  'This cell is computed by a formula and is not written over. Change the figures that it is computed from.',
);
const NO_NOTE = text('请写明理由，再作结论。', 'Give the reason before deciding.');
const NO_AGREEMENT = text(
  '已封账的月份要写明谁同意更正。',
  'For a closed month, say who agreed to amend it.',
);
