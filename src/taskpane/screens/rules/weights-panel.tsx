/** What the weights add up to, and how they would read scaled to 100. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { rebalance } from '../../../core/compare/rebalance';
import { add, exact, toNumber, ZERO, type Exact } from '../../../core/number/exact';
import type { Draft } from '../../../core/table/draft';
import { formatNumber } from '../../../core/number/format';
import type { Text as Words } from '../../../core/words/text';
import { setWeights } from '../../../workbook/rules/indicators';
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import { labelOf } from './card-fields';
import { EditPreview } from './edit-preview';
import type { Editing } from './editing';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '6px', marginBottom: '8px' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    flexWrap: 'wrap',
  },
  label: { color: tokens.colorNeutralForeground2 },
});

interface WeightList {
  readonly label: Words;
  readonly section: 'indicators' | 'groups';
  readonly weights: ReadonlyMap<string, number>;
}

const FULL = 100;

export function WeightsPanel({ draft, editing }: { draft: Draft; editing: Editing }) {
  const styles = useStyles();
  const { say } = usePane();
  const [chosen, setChosen] = useState<string | null>(null);
  const lists = weightLists(draft);
  return (
    <>
      {lists.map((list) => {
        const weights = [...list.weights.values()];
        const sum = toNumber(weights.reduce<Exact>((all, one) => add(all, exact(one)), ZERO));
        return (
          <div key={list.label.en} className={styles.panel}>
            <div className={styles.row}>
              <Text>
                {lists.length > 1 && <span className={styles.label}>{say(list.label)}: </span>}
                {say(rulesTexts.weightSum(formatNumber(sum)))}
              </Text>
              {sum !== FULL && sum > 0 && (
                <Button
                  size="small"
                  aria-label={lists.length > 1 ? say(rulesTexts.rebalanceOf(list.label)) : undefined}
                  onClick={() => setChosen(list.label.en)}
                >
                  {say(rulesTexts.rebalance)}
                </Button>
              )}
            </div>
            {chosen === list.label.en && sum !== FULL && (
              <Scaled list={list} draft={draft} editing={editing} onDone={() => setChosen(null)} />
            )}
          </div>
        );
      })}
    </>
  );
}

function Scaled({
  list,
  draft,
  editing,
  onDone,
}: {
  list: WeightList;
  draft: Draft;
  editing: Editing;
  onDone: () => void;
}) {
  const scaled = rebalance([...list.weights.values()], FULL);
  const weights = new Map([...list.weights.keys()].map((key, index) => [key, scaled[index] ?? 0]));
  const edit = setWeights(editing.rules, draft, weights, list.section);
  return (
    <EditPreview
      rules={editing.rules}
      version={editing.version}
      edit={edit}
      busy={editing.command.busy}
      onApply={() => void editing.apply(edit, rulesTexts.changed).then((done) => done && onDone())}
      onDrop={onDone}
    />
  );
}

/** Lists of weights that belong together; those with a faulty weight are left to the linter. */
function weightLists({ scheme }: Draft): readonly WeightList[] {
  const { aggregation } = scheme;
  const list = (
    label: Words,
    section: WeightList['section'],
    items: readonly { readonly key: string; readonly weight: number }[],
  ): readonly WeightList[] =>
    items.every(({ weight }) => Number.isFinite(weight) && weight >= 0)
      ? [{ label, section, weights: new Map(items.map(({ key, weight }) => [key, weight])) }]
      : [];
  if (aggregation?.kind === 'weighted')
    return list(rulesTexts.allWeights, 'indicators', aggregation.indicators);
  if (aggregation?.kind !== 'groups') return [];
  return [
    ...list(rulesTexts.groupWeights, 'groups', aggregation.groups),
    ...aggregation.groups.flatMap((group) =>
      group.total.kind === 'weighted' ? list(labelOf(group), 'indicators', group.total.indicators) : [],
    ),
  ];
}
