/** Whether somebody takes part under a version, and what of it is shown. */
import { isError, type Cell, type CellError } from '../../core/cell';
import { readTakesPart } from '../../core/score/takes-part';
import { join, text, type Text } from '../../core/words/text';
import { whyOut } from '../people/taking-part';
import { reasonOf } from './side';
import type { Delta } from './summary';

export interface Part {
  readonly takes: boolean;
  /** Why not, or why nobody can tell. */
  readonly why?: Text;
  /** Nobody can tell. */
  readonly fault?: true;
}

/** Somebody who takes no part under a version whose conditions were changed, or of whom nobody can tell. */
export interface PartShift extends Delta<Part> {
  readonly row: number;
  readonly name: string;
}

export function byMark(mark: Cell): Part {
  const takes = readTakesPart(mark);
  if (isError(takes)) return { takes: false, why: reasonOf(takes), fault: true };
  const why = whyOut(takes);
  return why === undefined ? { takes: true } : { takes: false, why };
}

/** By what the conditions answer. */
export function byConditions(answer: true | Text | CellError): Part {
  if (answer === true) return { takes: true };
  return isError(answer)
    ? { takes: false, why: reasonOf(answer), fault: true }
    : { takes: false, why: answer };
}

/** Out for a further reason. */
export function outToo(part: Part, why: Text | undefined): Part {
  if (why === undefined || part.fault === true) return part;
  return { takes: false, why: part.why === undefined ? why : join([part.why, why], '；', '; ') };
}

/** "改前参评；改后不参评（接待 42 人，低于组均的 90%）" */
export function partWords({ before, after }: Delta<Part>): Text {
  const [a, b] = [before, after].map(sideWords) as [Text, Text];
  return text(`改前${a.zh}；改后${b.zh}`, `before: ${a.en}; after: ${b.en}`);
}

function sideWords({ takes, why, fault }: Part): Text {
  if (takes || why === undefined) return text('参评', 'takes part');
  const { zh, en } = fault === true ? text('无法判断', 'cannot be told') : text('不参评', 'takes no part');
  return text(`${zh}（${why.zh}）`, `${en} (${why.en})`);
}
