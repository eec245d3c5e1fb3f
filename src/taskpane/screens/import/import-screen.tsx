/** Figures from exports into an assessment sheet: choose, answer, preview, write. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Watch } from '../../../workbook/port';
import { applyImport } from '../../../workbook/import/session';
import { Notice } from '../../components/notice';
import { usePane } from '../../context';
import { outcomeOf, useCommand, type Outcome } from '../../use-command';
import { now, rememberName } from '../salary/who-and-when';
import { BindPeople } from './bind-people';
import { ColumnWays } from './column-ways';
import { HeaderByHand } from './header-by-hand';
import { PreviewPanel } from './preview-panel';
import { SourceFields } from './source-fields';
import { importTexts } from './texts';
import { Understood } from './understood';
import { useImport } from './use-import';

const useStyles = makeStyles({ intro: { color: tokens.colorNeutralForeground2 } });

/** `shown` while this is the screen that the user sees. */
export function ImportScreen({ shown }: { shown: boolean }) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const state = useImport(workbook, shown);
  const command = useCommand();
  const { book, planned, sources, choices } = state;
  const known = planned?.tables.map(({ source }) => source) ?? [];
  // Sampled chats have no figures to choose from.
  const figures = planned?.tables.filter((table) => !planned.chats.has(table)) ?? [];
  const unknown = book === null ? [] : sources.filter(({ source }) => !known.includes(source));

  async function write(by: string, count: number, watch: Watch): Promise<Outcome | null> {
    if (book === null) return null;
    rememberName(by);
    const applied = await applyImport(workbook, book, sources, choices, { language, by, time: now() }, watch);
    if (applied.ok) state.reread();
    return outcomeOf(applied, importTexts.written(count, book.target.sheet));
  }

  return (
    <>
      <Text block className={styles.intro}>
        {say(importTexts.intro)}
      </Text>
      <SourceFields state={state} />
      <Notice command={state.reading} />
      {unknown.map((table) => (
        <HeaderByHand
          key={table.source.name}
          table={table}
          onShow={(headerRow, who) => state.show(table, headerRow, who)}
        />
      ))}
      {book !== null && planned !== null && planned.tables.length > 0 && (
        <>
          <Understood tables={planned.tables} />
          {figures.length > 0 && (
            <ColumnWays
              inputs={planned.plan.inputs}
              tables={figures}
              choices={choices}
              onChange={state.change}
            />
          )}
          <BindPeople
            plan={planned.plan}
            people={book.target.people}
            choices={choices}
            onChange={state.change}
          />
          <PreviewPanel
            planned={planned}
            files={sources.length}
            command={command}
            onChange={state.change}
            onWrite={(by, count) => void command.run((watch) => write(by, count, watch))}
            onUndone={state.reread}
          />
        </>
      )}
    </>
  );
}
