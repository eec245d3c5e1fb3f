/** Which ways lead to which input, the best first: counts before ready rates, doubtful ones only offered. */
import type { InputKind } from '../words/input-kind';
import type { FigureId } from '../../profiles/figures';
import { ready, type FigureRef, type Way } from './way';

/** An input of an assessment sheet that figures may be written into. */
export interface Wanted {
  /** `in:conversion:0`, or `raw:received`. */
  readonly key: string;
  /** The input's own label, and for a ratio that of the count it is divided by. */
  readonly label: string;
  readonly per?: string;
  readonly input: InputKind;
  /** Of a sheet's own column: the figure that its header means. */
  readonly figure?: FigureId;
}

export interface Option {
  readonly way: Way;
  /** Taken unasked where it is the only one, or the first of its `of` group. */
  readonly sure: boolean;
}

const sure = (way: Way): Option => ({ way, sure: true });
const offered = (way: Way): Option => ({ way, sure: false });
const ratio = (of: FigureId, by: FigureId): Way => ({ kind: 'ratio', of, by });
const planned = (of: FigureId): Way => ({ kind: 'planned', of });
const sum = (...plus: readonly FigureRef[]): Way => ({ kind: 'sum', plus });

const REPLY: readonly Option[] = [
  sure({ kind: 'ratio', of: 'unanswered', by: 'chats', complement: true }),
  sure(ready('reply')),
  offered(ready('promptReply')),
];
const SALES: readonly Option[] = [sure(ready('netSales')), sure(ready('sales'))];
const INQUIRY_CONVERSION: readonly Option[] = [
  sure(ratio('payers', 'inquiries')),
  sure(ready('conversion')),
  offered(ratio('payers', 'received')),
  offered(ratio('orderers', 'inquiries')),
];
const RECEIVED_CONVERSION: readonly Option[] = [
  sure(ratio('payers', 'received')),
  offered(ratio('payers', 'chats')),
  offered(ratio('payers', 'inquiries')),
  offered(ready('conversion')),
  offered(ratio('orderers', 'received')),
];
const UNIT_PRICE: readonly Option[] = [
  sure(ratio('sales', 'buyers')),
  sure(ready('unitprice')),
  offered(ratio('sales', 'payers')),
  offered(ratio('netSales', 'payers')),
];
const LATE_TIME: readonly Option[] = [sure(sum('lateTime', 'earlyTime')), offered(ready('lateTime'))];

const SLOW: readonly Option[] = [
  sure(ratio('slow', 'received')),
  sure(ready('slowRate')),
  offered(ratio('slow', 'chats')),
];
const SATISFACTION: readonly Option[] = [sure(ratio('good', 'rated')), sure(ready('satisfaction'))];
const CONNECT: readonly Option[] = [sure(ratio('answered', 'calls')), sure(ready('connect'))];

const BY_KEY: Readonly<Record<string, readonly Option[]>> = {
  'in:attainment:0': [sure(planned('netSales')), sure(planned('sales'))],
  'in:inquirypay:0': INQUIRY_CONVERSION,
  'in:finalpay:0': [sure(ratio('payers', 'orderers'))],
  'in:unitprice:0': UNIT_PRICE,
  'in:items:0': [sure(ratio('pieces', 'buyers')), offered(ratio('pieces', 'payers'))],
  'in:reply:0': REPLY,
  'in:response:0': [sure(ready('response'))],
  'in:firstresponse:0': [sure(ready('firstresponse'))],
  'in:slow:0': SLOW,
  'in:badreview:0': [sure(ready('bad'))],
  'in:complaints:0': [offered(ready('complaints'))],
  'in:complaints:1': [sure(ready('bad'))],
  'in:complaintrate:0': [offered(ratio('complaints', 'received')), offered(ratio('complaints', 'chats'))],
  'in:refund:0': [sure(ratio('refunded', 'sales'))],
  'in:connect:0': CONNECT,
  'in:late:0': [sure(ready('late'))],
  'in:online:0': [sure(ready('online'))],
  'in:inquiries:0': [sure(ready('chats')), offered(ready('inquiries')), offered(ready('received'))],
  'in:reception:0': [sure(ready('received'))],
  'in:amount:0': SALES,
  'in:sales:0': SALES,
  'raw:actual': SALES,
  'raw:sales': SALES,
  'raw:payers': [sure(ready('payers')), offered(ready('buyers')), offered(ready('orderers'))],
  'raw:replied': [sure({ kind: 'sum', plus: ['chats'], minus: ['unanswered'] })],
  'raw:timedout': [sure(ready('slow'))],
  'raw:pieces': [sure(ready('pieces'))],
  'raw:refunded': [sure(ready('refunded'))],
  'raw:orderers': [sure(ready('orderers'))],
  'raw:finalpayers': [sure(ready('payers'))],
  'raw:pickedup': [sure(ready('answered'))],
  'raw:rung': [sure(ready('calls'))],
};

/** Of rates that exports have ready: all others are their own figure. */
const BY_FIGURE: Readonly<Partial<Record<FigureId, readonly Option[]>>> = {
  conversion: INQUIRY_CONVERSION,
  unitprice: UNIT_PRICE,
  reply: REPLY,
  slowRate: SLOW,
  satisfaction: SATISFACTION,
  badRate: [sure(ratio('bad', 'rated')), sure(ready('badRate'))],
  connect: CONNECT,
};

/** Nothing where figures of platforms do not lead to it. */
export function optionsFor({ key, label, per, input, figure }: Wanted): readonly Option[] {
  if (figure !== undefined) return BY_FIGURE[figure] ?? [sure(ready(figure))];
  if (key === 'in:conversion:0') {
    if (input !== 'rate') return [];
    if (per === undefined && !label.includes('询单')) return doubtful(INQUIRY_CONVERSION);
    return (per ?? label).includes('询单') ? INQUIRY_CONVERSION : RECEIVED_CONVERSION;
  }
  if (key === 'raw:received')
    return label.includes('询单')
      ? [sure(ready('inquiries'))]
      : [sure(ready('received')), offered(ready('chats'))];
  if (key === 'in:attendance:0') return input === 'minutes' ? LATE_TIME : [];
  if (key === 'in:satisfaction:0') return input === 'rate' || input === 'ratio' ? SATISFACTION : [];
  return MEASURED.has(input) ? (BY_KEY[key] ?? []) : [];
}

function doubtful(options: readonly Option[]): readonly Option[] {
  return options.map(({ way }) => offered(way));
}

/** Kinds of input that are measured; levels, flags and points are given by people. */
const MEASURED: ReadonlySet<InputKind> = new Set([
  'rate',
  'ratio',
  'seconds',
  'minutes',
  'hours',
  'days',
  'count',
  'money',
  'number',
]);

/** Ways that differ in what they mean, not in how exact they are: where both are there the user is asked once. */
export function isAsked(options: readonly Option[]): boolean {
  const gross = options.filter(
    ({ way, sure: certain }) => certain && (way.kind === 'planned' || isSales(way)),
  );
  return gross.length > 1;
}

function isSales(way: Way): boolean {
  return (
    way.kind === 'sum' && way.plus.length === 1 && (way.plus[0] === 'sales' || way.plus[0] === 'netSales')
  );
}
