/** One indicator: its rule in words and as a picture, and its figures to be edited. */
import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ruleWords } from '../../../core/compare/entry-item';
import { inputsOf } from '../../../core/compile/parts';
import { withAdditions } from '../../../core/rules/additions';
import { fullOf } from '../../../core/rules/rules';
import { formatNumber } from '../../../core/number/format';
import type { Draft } from '../../../core/table/draft';
import { BandDiagram } from './band-diagram';
import { useLeave } from '../../components/leaving';
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import { isWhole, labelOf, type Entry } from './card-fields';
import { CardForm } from './card-form';
import type { Editing } from './editing';

const useStyles = makeStyles({
  card: { padding: '8px 0 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'baseline' },
  name: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  aside: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  button: { marginTop: '4px' },
});

interface Props {
  readonly entry: Entry;
  readonly draft: Draft;
  readonly editing: Editing;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function IndicatorCard({ entry, draft, editing, open, onToggle }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const [opened, setOpened] = useState(open);
  const [typed, setTyped] = useState(false);
  if (open && !opened) setOpened(true);
  const button = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    onToggle();
    button.current?.focus();
  };
  useLeave(open ? leave : null, button);
  const label = labelOf(entry);
  const whole = isWhole(entry);
  const toggle = open ? rulesTexts.done : rulesTexts.edit;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {say(label)} <Caption1 className={styles.quiet}>{entry.key}</Caption1>
        </Text>
        <Caption1 className={styles.aside}>{say(asideOf(entry, draft))}</Caption1>
      </div>
      {whole && (
        <>
          <Caption1 block className={styles.quiet}>
            {say(withAdditions(ruleWords(entry, draft.scheme.settings ?? []), entry))}
          </Caption1>
          {entry.rule.kind === 'bands' && (
            <BandDiagram label={label} rule={entry.rule} input={inputsOf(entry)[0]?.input ?? 'number'} />
          )}
        </>
      )}
      {typed && !open && (
        <Caption1 block className={styles.quiet}>
          {say(rulesTexts.notWritten)}
        </Caption1>
      )}
      <Button
        ref={button}
        size="small"
        className={styles.button}
        aria-expanded={open}
        aria-label={say(open ? rulesTexts.closeOf(label) : rulesTexts.editOf(label))}
        onClick={onToggle}
      >
        {say(toggle)}
      </Button>
      {/* Hidden rather than unmounted: what was typed survives a look at another card. */}
      {opened && (
        <div hidden={!open}>
          <CardForm entry={entry} draft={draft} editing={editing} onTyped={setTyped} onRemoved={onToggle} />
        </div>
      )}
    </li>
  );
}

function asideOf(entry: Entry, draft: Draft) {
  if (draft.scheme.adjustments?.some(({ key }) => key === entry.key)) return rulesTexts.adjustment;
  if ('weight' in entry && typeof entry.weight === 'number')
    return rulesTexts.weightShort(formatNumber(entry.weight));
  const most = fullOf(entry);
  return rulesTexts.mostShort(Number.isFinite(most) ? formatNumber(most) : '–');
}
