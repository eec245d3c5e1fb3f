/** What is not imported, and why. */
import type { ImportPlan } from '../../../workbook/import/plan';
import { ReasonList } from '../../components/reason-list';
import { usePane } from '../../context';
import { importTexts } from './texts';

export function Reasons({ plan }: { plan: ImportPlan }) {
  const { say } = usePane();
  const inputs = new Map(
    [...plan.inputs.map(({ input }) => input), ...plan.graded].map((one) => [one.key, one]),
  );
  return (
    <>
      <ReasonList
        open
        title={say(importTexts.refused(plan.refused.length))}
        reasons={plan.refused.map(({ person, why }) => say(importTexts.reason(person.name, why)))}
      />
      <ReasonList
        open={plan.without.length < 10}
        title={say(importTexts.without(plan.without.length))}
        reasons={plan.without.map(({ person, key, why }) => {
          const words = inputs.get(key)?.words;
          return say(
            importTexts.reason(words === undefined ? person.name : `${person.name} ${say(words)}`, why),
          );
        })}
      />
      <ReasonList
        title={say(importTexts.left(plan.left.length))}
        reasons={plan.left.map(({ row, words, why }) =>
          say(importTexts.reason(say(importTexts.rowOf(row + 1, words)), why)),
        )}
      />
    </>
  );
}
