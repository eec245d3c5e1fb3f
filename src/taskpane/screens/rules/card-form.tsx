/** The figures of one indicator in fields; what they would change is said before it is written. */
import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Draft } from '../../../core/table/draft';
import { text } from '../../../core/words/text';
import { changeFields, type Edit } from '../../../workbook/rules/edit';
import { removeIndicator } from '../../../workbook/rules/indicators';
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import { BlankCells } from './blank-cells';
import {
  cardFields,
  isWhole,
  labelOf,
  OWN_PARTS,
  statesBothEnds,
  type CardField,
  type Entry,
} from './card-fields';
import { EditPreview } from './edit-preview';
import type { Editing } from './editing';
import { figureIn, figureText } from './figures';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '6px 10px' },
  // Edge and score of a band stand side by side.
  alone: { gridColumn: '1 / -1' },
  input: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly entry: Entry;
  readonly draft: Draft;
  readonly editing: Editing;
  /** Whether something stands in the fields that was not written. */
  readonly onTyped: (any: boolean) => void;
  readonly onRemoved: () => void;
}

export function CardForm({ entry, draft, editing, onTyped, onRemoved }: Props) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [removing, setRemoving] = useState(false);
  const { rules, version, command } = editing;
  const fields = isWhole(entry) ? cardFields(entry, draft) : [];
  const label = labelOf(entry);
  const wrong = (field: CardField): boolean => {
    const words = typed[field.id];
    return words !== undefined && figureIn(words, field.percent) === undefined;
  };
  const edit = removing
    ? removeIndicator(rules, draft, entry.key)
    : editOfTyped(editing, draft, fields, typed, label);
  const drop = (): void => {
    setTyped({});
    onTyped(false);
    setRemoving(false);
  };
  async function apply(): Promise<void> {
    if (edit === undefined) return;
    const done = await editing.apply(edit, removing ? rulesTexts.removed(label) : rulesTexts.changed);
    if (!done) return;
    drop();
    if (removing) onRemoved();
  }
  const show = (): void => {
    const place =
      draft.place('indicators', entry.key, 0, 'key') ?? draft.place('adjustments', entry.key, 0, 'key');
    if (place === undefined) return;
    const { area, sheet } = rules;
    const target = {
      sheet,
      row: area.row + place.row,
      column: area.column + place.column,
      rows: 1,
      columns: 1,
    };
    workbook.select(target).catch(() => undefined);
  };
  return (
    <div className={styles.form}>
      <div className={styles.fields}>
        {fields.map((field) => (
          <Field
            key={field.id}
            className={field.alone ? styles.alone : undefined}
            label={say(field.label)}
            validationMessage={wrong(field) ? say(rulesTexts.notNumber) : undefined}
          >
            <Input
              size="small"
              inputMode="decimal"
              className={styles.input}
              value={typed[field.id] ?? figureText(field.value, field.percent)}
              contentAfter={field.percent ? '%' : undefined}
              onChange={(_, { value }) => {
                setRemoving(false);
                setTyped({ ...typed, [field.id]: value });
                onTyped(true);
              }}
            />
          </Field>
        ))}
      </div>
      {statesBothEnds(draft, entry.key) && (
        <Caption1 className={styles.quiet}>{say(rulesTexts.twoEnds)}</Caption1>
      )}
      <Caption1 className={styles.quiet}>{say(rulesTexts.inSheet)}</Caption1>
      <BlankCells draft={draft} sections={OWN_PARTS} owner={entry.key} />
      {edit !== undefined && !fields.some(wrong) && (
        <EditPreview
          rules={rules}
          version={version}
          edit={edit}
          busy={command.busy}
          onApply={() => void apply()}
          onDrop={drop}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={show}>
          {say(rulesTexts.showInSheet)}
        </Button>
        <Button size="small" onClick={() => setRemoving(true)}>
          {say(rulesTexts.remove)}
        </Button>
      </div>
    </div>
  );
}

/** Undefined while nothing was typed that differs. */
function editOfTyped(
  { rules }: Editing,
  draft: Draft,
  fields: readonly CardField[],
  typed: Readonly<Record<string, string>>,
  label: { readonly zh: string; readonly en: string },
): Edit | undefined {
  const changed = fields.flatMap((field) => {
    const words = typed[field.id];
    const value = words === undefined ? undefined : figureIn(words, field.percent);
    return value === undefined || value === field.value ? [] : [{ ...field.at, value }];
  });
  if (changed.length === 0) return undefined;
  return changeFields(rules, draft, changed, text(`修改指标：${label.zh}`, `Edit indicator: ${label.en}`));
}
