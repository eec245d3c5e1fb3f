/** All indicators and adjustments of a version; one at a time is open for editing. */
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { indicatorsOf } from '../../../core/compile/parts';
import type { Draft } from '../../../core/table/draft';
import { SECTION_IDS } from '../../../core/table/sections';
import { AddIndicator } from './add-indicator';
import { BlankCells } from './blank-cells';
import { OWN_PARTS, type Entry } from './card-fields';
import type { Editing } from './editing';
import { IndicatorCard } from './indicator-card';
import { WeightsPanel } from './weights-panel';

const OTHER_PARTS = SECTION_IDS.filter((id) => !OWN_PARTS.includes(id));

const useStyles = makeStyles({ list: { listStyle: 'none', margin: '0 0 12px', padding: 0 } });

export function IndicatorCards({ draft, editing }: { draft: Draft; editing: Editing }) {
  const styles = useStyles();
  const [open, setOpen] = useState<string | null>(null);
  const entries: readonly Entry[] = [...indicatorsOf(draft.scheme), ...(draft.scheme.adjustments ?? [])];
  return (
    <>
      <WeightsPanel draft={draft} editing={editing} />
      <ul className={styles.list}>
        {entries.map((entry, index) => (
          <IndicatorCard
            key={`${entry.key}:${index}`}
            entry={entry}
            draft={draft}
            editing={editing}
            open={open === entry.key}
            onToggle={() => setOpen(open === entry.key ? null : entry.key)}
          />
        ))}
      </ul>
      <BlankCells draft={draft} sections={OTHER_PARTS} />
      <AddIndicator draft={draft} editing={editing} />
    </>
  );
}
