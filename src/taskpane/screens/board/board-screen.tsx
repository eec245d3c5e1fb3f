/** 看板: the month in pictures and tables, and one person against the team. */
import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Select,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { monthKey, monthShown } from '../../../workbook/month/month-of';
import type { Ranked } from '../../../workbook/board/ranking';
import type { Board } from '../../../workbook/board/board';
import { boardSheet } from '../../../workbook/board/sheet/board-sheet';
import { Notice } from '../../components/notice';
import { ReasonList } from '../../components/reason-list';
import { WriteBar } from '../../components/write-bar';
import { usePane } from '../../context';
import { outcomeOf, useCommand } from '../../use-command';
import { CountPanel, HistogramPanel } from './count-panels';
import { IndicatorsPanel, MoneyPanel } from './figure-panels';
import { PersonPanel } from './person-panel';
import { nameOf, RankingPanel } from './ranking-panel';
import { RatersPanel } from './raters-panel';
import { boardTexts } from './texts';
import { TrendPanel } from './trend-panel';
import { useBoard } from './use-board';

const useStyles = makeStyles({
  intro: { color: tokens.colorNeutralForeground2 },
  tools: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '12px 0' },
});

export function BoardScreen({ shown }: { readonly shown: boolean }) {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const command = useCommand();
  const { reading, board, options, choose, again } = useBoard(workbook, shown, command);
  const [chosen, setChosen] = useState('');
  const person = board?.ranking.find((one) => keyOf(one) === chosen);

  function insert(shown: Board): void {
    void command.run(async (watch) => {
      const taken = (await workbook.sheets()).map(({ name }) => name);
      const { sheet, patch } = boardSheet(shown, { language, taken, charts: workbook.charts });
      return outcomeOf(await workbook.apply(patch, watch), boardTexts.inserted(sheet));
    });
  }

  return (
    <>
      <Text block className={styles.intro}>
        {say(boardTexts.intro)}
      </Text>
      <div className={styles.tools}>
        {board !== undefined && board.months.length > 1 && (
          <Field label={say(boardTexts.month)}>
            <Select
              value={board.month === null ? '' : monthKey(board.month)}
              onChange={(_, { value }) => choose({ month: value })}
            >
              {board.months.map((one) => (
                <option key={monthKey(one)} value={monthKey(one)}>
                  {say(monthShown(one))}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {board !== undefined && board.groups.length > 1 && (
          <Field label={say(boardTexts.group)}>
            <Select value={board.group.id} onChange={(_, { value }) => choose({ group: value })}>
              {board.groups.map(({ id, name }) => (
                <option key={id} value={id}>
                  {say(name)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {board !== undefined && board.teams.length > 1 && (
          <Field label={say(boardTexts.team)}>
            <Select value={options.team ?? ''} onChange={(_, { value }) => choose({ team: value })}>
              <option value="">{say(boardTexts.allTeams)}</option>
              {board.teams.map((team) => (
                <option key={team} value={team}>
                  {team}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {board !== undefined && board.trend.some(({ otherRules }) => otherRules) && (
          <Checkbox
            label={say(boardTexts.recompute)}
            checked={options.recompute === true}
            onChange={(_, { checked }) => choose({ recompute: checked === true })}
          />
        )}
        <Button
          disabledFocusable={command.busy}
          icon={command.busy ? <Spinner size="tiny" /> : undefined}
          onClick={again}
        >
          {say(command.busy ? boardTexts.reading : boardTexts.again)}
        </Button>
      </div>
      {reading !== null && board === undefined && (
        <Text block role="status">
          {say(boardTexts.nothing)}
        </Text>
      )}
      {board !== undefined && (
        <>
          <RankingPanel board={board} onPerson={(one) => setChosen(keyOf(one))} />
          <ReasonList
            title={say(boardTexts.left(board.left.length))}
            reasons={board.left.map(({ name, why }) => `${name}：${say(why)}`)}
            level="h2"
          />
          {board.differing.length > 0 && <Text block>{say(boardTexts.differing(board.differing))}</Text>}
          {board.grades.length > 0 && <CountPanel title={boardTexts.grades} counts={board.grades} />}
          {board.stars.length > 0 && <CountPanel title={boardTexts.stars} counts={board.stars} />}
          {board.histogram.length > 0 && <HistogramPanel board={board} />}
          <Field label={say(boardTexts.person)}>
            <Select value={person === undefined ? '' : chosen} onChange={(_, { value }) => setChosen(value)}>
              <option value="">{say(boardTexts.none)}</option>
              {board.ranking.map((one) => (
                <option key={keyOf(one)} value={keyOf(one)}>
                  {nameOf(one)}
                </option>
              ))}
            </Select>
          </Field>
          {person !== undefined && <PersonPanel board={board} person={person} />}
          <TrendPanel board={board} {...(person === undefined ? {} : { person })} />
          <IndicatorsPanel board={board} />
          {board.money !== undefined && <MoneyPanel money={board.money} />}
          {board.notes.map((note, index) => (
            <Text key={index} block size={200}>
              {say(note)}
            </Text>
          ))}
          {board.raters !== undefined && <RatersPanel raters={board.raters} />}
        </>
      )}
      {board !== undefined && board.ranking.length > 0 && (
        <WriteBar>
          <Text size={200}>{say(boardTexts.insertAbout)}</Text>
          <Button appearance="primary" disabledFocusable={command.busy} onClick={() => insert(board)}>
            {say(boardTexts.insert(board.ranking.length))}
          </Button>
        </WriteBar>
      )}
      <Notice command={command} />
    </>
  );
}

const keyOf = ({ sheet, row }: Ranked): string => `${sheet} ${row}`;
