/** What a conversion would change, and what it would leave and why. */
import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { isError, type Cell } from '../../../core/cell';
import type { Text } from '../../../core/words/text';
import type { Change, Conversion, Refusal } from '../../../workbook/native/conversion';
import { isFormula } from '../../../workbook/patch/content';
import type { Content } from '../../../workbook/port';
import { usePane } from '../../context';
import { functionsTexts } from './texts';

/** Enough to see what happens; all of them would fill the pane. */
const LISTED = 8;

const useStyles = makeStyles({
  list: { margin: '4px 0', paddingLeft: '18px' },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    maxHeight: '4.5em',
    overflowY: 'auto',
  },
  before: { color: tokens.colorNeutralForeground3 },
});

export function ConvertPreview({ conversion }: { conversion: Conversion }) {
  const styles = useStyles();
  const { say } = usePane();
  const { changes, refused, added, notes } = conversion;
  const rest = changes.length - LISTED;
  return (
    <>
      <Body1Strong as="h3" block>
        {say(functionsTexts.conversionCount(changes.length))}
      </Body1Strong>
      {added.length > 0 && <Caption1 block>{say(functionsTexts.conversionAdds(added))}</Caption1>}
      {notes.map((note) => (
        <Caption1 key={note.en} block>
          {say(note)}
        </Caption1>
      ))}
      <ul className={styles.list}>
        {changes.slice(0, LISTED).map((change) => (
          <ChangedCell key={change.address} change={change} />
        ))}
      </ul>
      {rest > 0 && <Caption1 block>{say(functionsTexts.moreCells(rest))}</Caption1>}
      {refused.length > 0 && (
        <>
          <Body1Strong as="h3" block>
            {say(functionsTexts.refusedCount(refused.length))}
          </Body1Strong>
          <ul className={styles.list}>
            {byReason(refused).map(({ addresses, why }) => (
              <li key={why.en}>{say(functionsTexts.refusedWhy(addresses, why))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ChangedCell({ change: { address, before, after } }: { change: Change }) {
  const styles = useStyles();
  return (
    <li>
      {address}
      {/* Long formulas scroll, so they can be reached by keyboard. */}
      <span className={`${styles.formula} ${styles.before}`} tabIndex={0}>
        {shownContent(before)}
      </span>
      <span className={styles.formula} tabIndex={0}>
        → {shownContent(after)}
      </span>
    </li>
  );
}

const shownContent = (content: Content): string =>
  isFormula(content) ? content.formula : shownCell(content);

const shownCell = (cell: Cell): string => (cell === null ? '' : isError(cell) ? cell.error : String(cell));

/** Cells that stay for one reason together. */
function byReason(
  refused: readonly Refusal[],
): readonly { readonly addresses: string; readonly why: Text }[] {
  const reasons = new Map<string, { readonly cells: Refusal[]; readonly why: Text }>();
  for (const one of refused) {
    const known = reasons.get(one.why.en);
    if (known === undefined) reasons.set(one.why.en, { cells: [one], why: one.why });
    else known.cells.push(one);
  }
  return [...reasons.values()].map(({ cells, why }) => {
    const named = cells.slice(0, 3).map(({ address }) => address);
    return { addresses: named.join('、') + (cells.length > named.length ? ` … (${cells.length})` : ''), why };
  });
}
