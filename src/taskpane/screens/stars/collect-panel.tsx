/** Months and facts before they are written: old and new, what was not found, who is left out; then Write. */
import { Button, Caption1, Checkbox, Field, Select, Spinner, Text } from '@fluentui/react-components';
import { text, type Text as Words } from '../../../core/words/text';
import { cellsToCollect, collectPatch } from '../../../workbook/stars/collect';
import type { CollectedCell } from '../../../workbook/stars/collected';
import { PersonChanges, type Change } from '../../components/person-changes';
import { shownCell } from '../../components/shown-cell';
import { Notice } from '../../components/notice';
import { ReasonList } from '../../components/reason-list';
import { WriteBar } from '../../components/write-bar';
import { usePane } from '../../context';
import { outcomeOf, type Command } from '../../use-command';
import { useStarStyles } from './styles';
import { starsTexts } from './texts';
import type { RatedSheet, Stars } from './use-stars';

interface Props {
  readonly rated: RatedSheet;
  readonly stars: Stars;
  readonly command: Command;
}

export function CollectPanel({ rated, stars, command }: Props) {
  const styles = useStarStyles();
  const { workbook, language, say } = usePane();
  const { sheet, collected, book } = rated;
  const { overwrite } = stars;
  const cells = cellsToCollect(collected, overwrite);
  const kept = collected.cells.filter(({ state }) => state === 'typed' || state === 'formula').length;
  const same = collected.cells.filter(({ state }) => state === 'same').length;
  return (
    <div className={styles.part}>
      {sheet.months.length > 0 && <SourceChoice rated={rated} stars={stars} />}
      <div role="status">
        <Text block>
          {say(starsTexts.collectSummary(cells.length, new Set(cells.map(({ row }) => row)).size, same))}
        </Text>
      </div>
      {kept > 0 && (
        <Checkbox
          label={say(starsTexts.overwrite(kept))}
          checked={overwrite}
          onChange={(_, { checked }) => stars.setOverwrite(checked === true)}
        />
      )}
      <ReasonList
        open
        title={say(starsTexts.missing(collected.missing.length))}
        reasons={collected.missing.map(say)}
      />
      <ReasonList
        title={say(starsTexts.left(collected.left.length))}
        reasons={collected.left.map(({ name, why }) => say(starsTexts.whose(name, why)))}
      />
      <Changes rated={rated} overwrite={overwrite} />
      <WriteBar>
        <Button
          appearance="primary"
          disabled={cells.length === 0}
          disabledFocusable={command.busy}
          icon={command.busy ? <Spinner size="tiny" /> : undefined}
          onClick={() =>
            void command.run(async (watch) => {
              const applied = await workbook.apply(collectPatch(sheet, cells, language), watch);
              if (applied.ok) stars.reread();
              return outcomeOf(applied, starsTexts.written(cells.length, sheet.sheet));
            })
          }
        >
          {say(cells.length === 0 ? starsTexts.nothing : starsTexts.write(cells.length))}
        </Button>
        <Notice command={command} onUndone={stars.reread} />
      </WriteBar>
      {book.groups.length === 0 && sheet.months.length > 0 && (
        <Caption1 className={styles.quiet}>{say(starsTexts.noGroup)}</Caption1>
      )}
    </div>
  );
}

function SourceChoice({ rated: { book }, stars }: Pick<Props, 'rated' | 'stars'>) {
  const { say } = usePane();
  if (book.groups.length < 2) return null;
  return (
    <Field label={say(starsTexts.group)}>
      <Select value={book.group?.key ?? ''} onChange={(_, { value }) => stars.decide({ group: value })}>
        {book.groups.map(({ key, label, months }) => (
          <option key={key} value={key}>
            {say(starsTexts.groupOption(label, months))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Changes({ rated, overwrite }: { readonly rated: RatedSheet; readonly overwrite: boolean }) {
  const people = rated.sheet.people.map((person) => ({
    ...person,
    changes: rated.collected.cells
      .filter((cell) => cell.row === person.row && cell.state !== 'same')
      .map((cell): Change => ({
        key: String(cell.column),
        item: cell.title,
        before: shownCell(cell.before),
        after: shownCell(cell.value),
        written: cell.state === 'change' || overwrite,
        notes: [text(cell.from, cell.from), ...notesOf(cell, overwrite)],
      })),
  }));
  return <PersonChanges label={starsTexts.preview} words={CHANGE} people={people} />;
}

const CHANGE = { item: starsTexts.item, before: starsTexts.changedFrom, after: starsTexts.after };

function notesOf({ state, note }: CollectedCell, overwrite: boolean): readonly Words[] {
  const way =
    state === 'change'
      ? []
      : [overwrite ? starsTexts.replaced : state === 'typed' ? starsTexts.kept : starsTexts.formulaKept];
  return [...(note === undefined ? [] : [note]), ...way];
}
