/** One rules sheet: its version, and what can be done with it. */
import { Caption1, Field, makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { monthOf } from '../../../workbook/rules/versions';
import { BackHeader } from '../../components/back-header';
import { Notice } from '../../components/notice';
import { Status } from '../../components/status';
import { usePane } from '../../context';
import { rulesTexts } from './texts';
import { useCommand } from '../../use-command';
import { editingOf } from './editing';
import { FindingsList } from './findings-list';
import { IndicatorCards } from './indicator-cards';
import { versionLabel } from './rule-sets';
import { SimulatePanel } from './simulate-panel';
import type { Rules } from './use-rules';
import { VersionsPanel } from './versions-panel';

const useStyles = makeStyles({
  tabs: { margin: '4px -6px 8px', flexWrap: 'wrap' },
  tab: { paddingLeft: '6px', paddingRight: '6px' },
  // What a command did stays in sight, however long the list is.
  bar: { position: 'sticky', bottom: '-12px', zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

type View = 'indicators' | 'findings' | 'versions' | 'simulate';

const VIEWS = ['indicators', 'findings', 'versions', 'simulate'] as const satisfies readonly View[];
/** Where something may be typed; the others read the workbook anew each time. */
const TYPED: readonly View[] = ['indicators', 'versions'];

export function RulesSheetView({
  sheet,
  rules,
  onBack,
}: {
  sheet: string;
  rules: Rules;
  onBack: () => void;
}) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const id = useId();
  const command = useCommand();
  const [view, setView] = useState<View>('indicators');
  const [seen, setSeen] = useState<readonly View[]>([view]);
  const [chosen, setChosen] = useState<number | null>(null);
  const look = (wanted: View): void => {
    setView(wanted);
    if (!seen.includes(wanted)) setSeen([...seen, wanted]);
  };
  const shown = VIEWS.filter((one) => one === view || (TYPED.includes(one) && seen.includes(one)));
  const all = rules.sheets ?? [];
  const found = all.find((one) => one.sheet === sheet);
  const last = (found?.drafts.length ?? 1) - 1;
  const version = Math.min(chosen ?? last, last);
  const draft = found?.drafts[version];
  if (found === undefined || draft === undefined)
    return (
      <>
        <BackHeader title={sheet} onBack={onBack} />
        <Status>
          <Caption1>{say(rulesTexts.gone)}</Caption1>
        </Status>
      </>
    );
  const editing = editingOf(workbook, found, version, command, rules.reread);
  const panels: Readonly<Record<View, ReactElement>> = {
    indicators: <IndicatorCards draft={draft} editing={editing} />,
    findings: <FindingsList rules={found} />,
    versions: <VersionsPanel draft={draft} editing={editing} all={all} />,
    simulate: <SimulatePanel rules={found} all={all} />,
  };
  const count = found.findings.length;
  return (
    <>
      <BackHeader title={sheet} subtitle={say(draft.scheme.name)} onBack={onBack} />
      {found.drafts.length > 1 && (
        <Field label={say(rulesTexts.version)} orientation="horizontal">
          <Select value={String(version)} onChange={(_, { value }) => setChosen(Number(value))}>
            {found.drafts.map((one, index) => (
              <option key={index} value={index}>
                {say(versionLabel(monthOf(one)))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={say(rulesTexts.views)}
        selectedValue={view}
        onTabSelect={(_, { value }) => look(value as View)}
      >
        {VIEWS.map((one) => (
          <Tab
            key={one}
            id={`${id}-${one}`}
            value={one}
            className={styles.tab}
            aria-controls={shown.includes(one) ? `${id}-panel-${one}` : undefined}
          >
            {say(rulesTexts[one])}
            {one === 'findings' && count > 0 ? ` (${count})` : ''}
          </Tab>
        ))}
      </TabList>
      {shown.map((one) => (
        // Hidden rather than unmounted: what was typed into a card survives a look at the findings.
        <div
          key={one}
          role="tabpanel"
          id={`${id}-panel-${one}`}
          aria-labelledby={`${id}-${one}`}
          hidden={one !== view}
        >
          {panels[one]}
        </div>
      ))}
      <div className={styles.bar}>
        <Notice command={command} onUndone={() => void rules.reread()} />
      </div>
    </>
  );
}
