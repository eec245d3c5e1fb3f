/** 星级: everybody's stars on a sheet, their months and facts collected, quotas, and the ledger. */
import {
  Caption1,
  Field,
  makeStyles,
  Select,
  Spinner,
  Subtitle2,
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { monthFault } from '../../../workbook/stars/newest-month';
import type { StarRow } from '../../../workbook/stars/table';
import { Notice } from '../../components/notice';
import { Status } from '../../components/status';
import { usePane } from '../../context';
import { useCommand } from '../../use-command';
import { CollectPanel } from './collect-panel';
import { LedgerPanel } from './ledger-panel';
import { PersonView } from './person-view';
import { QuotaPanel } from './quota-panel';
import { StarTable } from './star-table';
import { useStarStyles } from './styles';
import { starsTexts } from './texts';
import { useStars, type RatedSheet, type Stars } from './use-stars';

const useStyles = makeStyles({
  intro: { color: tokens.colorNeutralForeground2 },
  tools: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px', marginBottom: '8px' },
  tabs: { flexWrap: 'wrap' },
  heading: { margin: '12px 0 0' },
});

const VIEWS = ['table', 'collect', 'quotas', 'ledger'] as const;
type View = (typeof VIEWS)[number];

export function StarsScreen({ shown }: { shown: boolean }) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const stars = useStars(workbook, shown);
  const [open, setOpen] = useState<{ readonly sheet: string; readonly row: number } | null>(null);
  const { rated } = stars;
  const row =
    open?.sheet === stars.name ? rated?.rows.find(({ person }) => person.row === open.row) : undefined;
  const look = (chosen: StarRow): void => {
    setOpen({ sheet: stars.name, row: chosen.person.row });
    const column = rated?.sheet.table.mapping.columns.name ?? 0;
    const area = { sheet: stars.name, row: chosen.person.row, column, rows: 1, columns: 1 };
    workbook.select(area).catch(() => undefined);
  };
  return (
    <>
      {/* Hidden rather than unmounted: filter and part of the list are the same when one comes back. */}
      <div hidden={row !== undefined}>
        <Text block className={styles.intro}>
          {say(starsTexts.intro)}
        </Text>
        {stars.none && <Text block>{say(starsTexts.noSheet)}</Text>}
        <SheetFields stars={stars} />
        {stars.reading.busy && rated === null && <Spinner size="tiny" />}
        <Notice command={stars.reading} />
        {rated !== null && <Views rated={rated} stars={stars} onOpen={look} />}
      </div>
      {rated !== null && row !== undefined && (
        <PersonView row={row} rated={rated} stars={stars} onBack={() => setOpen(null)} />
      )}
    </>
  );
}

function SheetFields({ stars: { sheets, name, book, rated, choose, decide } }: { readonly stars: Stars }) {
  const styles = useStyles();
  const { bad } = useStarStyles();
  const { say } = usePane();
  const fault = useMemo(() => (rated === null ? undefined : monthFault(rated.sheet)), [rated]);
  return (
    <div className={styles.tools}>
      <Field label={say(starsTexts.sheet)}>
        <Select value={name} onChange={(_, { value }) => choose(value)}>
          {sheets.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      {book?.named === false && (
        <Field label={say(starsTexts.scheme)} hint={say(starsTexts.schemeHint)} required>
          <Select
            value={book.scheme ?? ''}
            onChange={(_, { value }) => decide(value === '' ? {} : { scheme: value })}
          >
            {book.scheme === undefined && <option value="">{say(starsTexts.choose)}</option>}
            {book.schemes.map(({ key, label }) => (
              <option key={key} value={key}>
                {say(label)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {rated !== null && (
        <Status>
          <Caption1>
            {say(
              starsTexts.understood(
                rated.sheet.compiled.scheme.name,
                rated.sheet.people.length,
                rated.sheet.months.map(({ key }) => key),
              ),
            )}
          </Caption1>
          {fault !== undefined && (
            <Caption1 block className={bad}>
              {say(fault)}
            </Caption1>
          )}
        </Status>
      )}
    </div>
  );
}

interface ViewsProps {
  readonly rated: RatedSheet;
  readonly stars: Stars;
  readonly onOpen: (row: StarRow) => void;
}

function Views({ rated, stars, onOpen }: ViewsProps) {
  const styles = useStyles();
  const { say } = usePane();
  const id = useId();
  const collecting = useCommand();
  const writing = useCommand();
  const [view, setView] = useState<View>('table');
  const panels = {
    table: () => <StarTable rows={rated.rows} onOpen={onOpen} />,
    collect: () => <CollectPanel rated={rated} stars={stars} command={collecting} />,
    quotas: () => <QuotaPanel rated={rated} onChoice={stars.decideQuota} />,
    ledger: () => <LedgerPanel rated={rated} stars={stars} command={writing} />,
  } as const;
  return (
    <>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={say(starsTexts.parts)}
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(value as View)}
      >
        {VIEWS.map((one) => (
          <Tab
            key={one}
            id={`${id}-${one}`}
            value={one}
            aria-controls={one === view ? `${id}-panel` : undefined}
          >
            {say(starsTexts[one])}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${view}`}>
        <Subtitle2 as="h2" block className={styles.heading}>
          {say(starsTexts.headings[view])}
        </Subtitle2>
        {panels[view]()}
      </div>
    </>
  );
}
