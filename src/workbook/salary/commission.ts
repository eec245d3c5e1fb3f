/** The commission that a run computes for each person, by KPICOMMISSION's own rules, and how it comes about. */
import { isBlank, isError, wordsOfError } from '../../core/cell';
import { explainCommission, type CommissionTerms } from '../../core/explain/explain-commission';
import { DOMAINS } from '../../core/input/domain';
import { readNumber } from '../../core/input/read';
import { exact } from '../../core/number/exact';
import { toYuan } from '../../core/number/fen';
import { commissionOf } from '../../core/pay/commission';
import { join, text, type Text } from '../../core/words/text';
import { readMeasure } from '../../functions/rate-table';
import type { People, Person } from '../people/people';
import type { Block } from '../port';
import { noFigures } from './commission-columns';
import { figureReader, type FoundFigure } from './commission-figures';
import { ratesOf } from './commission-rates';
import type { CommissionOption, Role } from './roles';

export interface Earned {
  /** Yuan. */
  readonly money: number;
  readonly because: Text;
}

/** Somebody's commission, or why there is none to be told. */
export type CommissionReader = (person: Person) => Earned | Text;

/**
 * Undefined where the run computes none.
 * @param rates the sheet of the rates
 * @param others the other sheets of the mapping
 */
export function commissionReader(
  own: People<Role>,
  option: CommissionOption | undefined,
  rates: Block | null,
  others: readonly (Block | null)[],
): CommissionReader | undefined {
  if (option === undefined) return undefined;
  const terms = ratesOf(rates, option);
  if ('zh' in terms) return () => terms;
  const unfit = (['amount', 'measure'] as const)
    .map((role) => [option[role], role] as const)
    .map(([column, role]) => (typeof column === 'number' ? noFigures(own, column, role) : undefined))
    .find((why) => why !== undefined);
  if (unfit !== undefined) return () => unfit;
  const figure = figureReader(own, option, others);
  return (person) => {
    const found = figure(person, 'amount');
    if ('zh' in found) return found;
    if (isBlank(found.cell)) return missing(found.label);
    const amount = readNumber(found.cell, DOMAINS.amount, found.label);
    if (isError(amount)) return wordsOfError(amount);
    if (option.measure === undefined) return earned(amount, undefined, [found]);
    const chosenBy = figure(person, 'measure');
    if ('zh' in chosenBy) return chosenBy;
    if (isBlank(chosenBy.cell)) return missing(chosenBy.label);
    const chosen = readMeasure(chosenBy.cell, terms.steps);
    return isError(chosen) ? wordsOfError(chosen) : earned(amount, chosen, [found, chosenBy]);
  };

  function earned(amount: number, chosen: number | undefined, from: readonly FoundFigure[]): Earned {
    const { steps, method } = terms as CommissionTerms;
    const measure = chosen === undefined ? undefined : exact(chosen);
    const money = toYuan(commissionOf(exact(amount), steps, method, measure));
    const how = explainCommission(terms as CommissionTerms, amount, chosen, money);
    const said = text(`提成 ${how.zh}`, `commission: ${how.en}`);
    return { money, because: join([...from.flatMap(fromWhere), said], '；', '; ') };
  }
}

function fromWhere({ label, address }: FoundFigure): readonly Text[] {
  if (address === undefined) return [];
  return [text(`${label.zh}取自 ${address}`, `${label.en} from ${address}`)];
}

function missing(label: Text): Text {
  return text(
    `缺少${label.zh}，无法计算提成。请填写；没有的填 0。`,
    `${label.en} is missing, so there is no commission. Fill it in; 0 where there is none.`,
  );
}
