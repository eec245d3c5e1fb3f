/** A long list, a part at a time: the part is chosen, or leafed through, and nothing but it is drawn. */
import { Button, makeStyles, Select } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePane } from '../context';
import { commonTexts } from '../texts/common';

/** Entries in a part. */
const PART = 50;

export interface Paged<Entry> {
  readonly entries: readonly Entry[];
  readonly part: number;
  readonly parts: number;
  readonly all: number;
  readonly turn: (part: number) => void;
}

export function usePaged<Entry>(all: readonly Entry[]): Paged<Entry> {
  const [wanted, turn] = useState(0);
  const parts = Math.max(1, Math.ceil(all.length / PART));
  const part = Math.min(wanted, parts - 1);
  return { entries: all.slice(part * PART, (part + 1) * PART), part, parts, all: all.length, turn };
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '4px', margin: '8px 0' },
  parts: { minWidth: 0, flexGrow: 1 },
});

export function Pager({ paged: { part, parts, all, turn } }: { readonly paged: Paged<unknown> }) {
  const styles = useStyles();
  const { say } = usePane();
  if (parts === 1) return null;
  return (
    <div role="group" aria-label={say(commonTexts.parts)} className={styles.row}>
      <Button
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={say(commonTexts.partBefore)}
        disabledFocusable={part === 0}
        onClick={() => turn(part - 1)}
      />
      <Select
        className={styles.parts}
        aria-label={say(commonTexts.parts)}
        value={String(part)}
        onChange={(_, { value }) => turn(Number(value))}
      >
        {Array.from({ length: parts }, (_, index) => (
          <option key={index} value={index}>
            {say(commonTexts.partOf(index * PART + 1, Math.min((index + 1) * PART, all), all))}
          </option>
        ))}
      </Select>
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={say(commonTexts.partAfter)}
        disabledFocusable={part === parts - 1}
        onClick={() => turn(part + 1)}
      />
    </div>
  );
}
