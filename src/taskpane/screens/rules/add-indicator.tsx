/** The form for a further indicator with bands. */
import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Draft } from '../../../core/table/draft';
import { addIndicator } from '../../../workbook/rules/indicators';
import { useLeave } from '../../components/leaving';
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import { AddFields } from './add-fields';
import { EditPreview } from './edit-preview';
import type { Editing } from './editing';
import { emptyIndicator, indicatorOf, type TypedIndicator } from './new-indicator';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0 },
});

export function AddIndicator({ draft, editing }: { draft: Draft; editing: Editing }) {
  const styles = useStyles();
  const { say } = usePane();
  const [typed, setTyped] = useState<TypedIndicator | null>(null);
  const form = useRef<HTMLElement>(null);
  useLeave(typed === null ? null : () => setTyped(null), form);
  if (draft.scheme.aggregation === undefined) return <Caption1>{say(rulesTexts.cannotAdd)}</Caption1>;
  if (typed === null)
    return <Button onClick={() => setTyped(emptyIndicator(draft))}>{say(rulesTexts.add)}</Button>;
  const indicator = indicatorOf(typed, draft);
  const group = typed.group === '' ? undefined : typed.group;
  const edit = indicator && addIndicator(editing.rules, draft, indicator, group);
  async function apply(): Promise<void> {
    if (edit === undefined || indicator === undefined) return;
    if (await editing.apply(edit, rulesTexts.added(indicator.label))) setTyped(null);
  }
  return (
    <section ref={form} className={styles.form} aria-label={say(rulesTexts.add)}>
      <Subtitle2 as="h3" className={styles.heading}>
        {say(rulesTexts.add)}
      </Subtitle2>
      <AddFields typed={typed} draft={draft} onChange={setTyped} />
      {edit === undefined ? (
        <Button onClick={() => setTyped(null)}>{say(rulesTexts.dropChange)}</Button>
      ) : (
        <EditPreview
          rules={editing.rules}
          version={editing.version}
          edit={edit}
          busy={editing.command.busy}
          onApply={() => void apply()}
          onDrop={() => setTyped(null)}
        />
      )}
    </section>
  );
}
