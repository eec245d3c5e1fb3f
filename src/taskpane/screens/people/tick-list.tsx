/** Several of a list, by ticks. */
import { Checkbox, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '180px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly label: string;
  readonly entries: readonly { readonly key: number; readonly label: string }[];
  readonly ticked: ReadonlySet<number>;
  readonly onChange: (ticked: ReadonlySet<number>) => void;
}

export function TickList({ label, entries, ticked, onChange }: Props) {
  const styles = useStyles();
  const id = useId();
  const set = (key: number, wanted: boolean): void => {
    const next = new Set(ticked);
    if (wanted) next.add(key);
    else next.delete(key);
    onChange(next);
  };
  return (
    <div>
      <Label id={id}>{label}</Label>
      <div role="group" aria-labelledby={id} className={styles.list}>
        {entries.map(({ key, label: words }) => (
          <Checkbox
            key={key}
            label={words}
            checked={ticked.has(key)}
            onChange={(_, { checked }) => set(key, checked === true)}
          />
        ))}
      </div>
    </div>
  );
}
