/** A list of findings or changes, a part at a time; each that stands in a cell leads there. */
import { Button, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import type { Text as Words } from '../../../core/words/text';
import type { Area } from '../../../workbook/port';
import { Pager, usePaged } from '../../components/pager';
import { usePane } from '../../context';
import { closingTexts } from './texts';

const useStyles = makeStyles({
  heading: { margin: '12px 0 4px', display: 'block' },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  entry: { marginBottom: '4px' },
});

export interface Entry {
  readonly words: Words;
  /** Null where nothing is left to go to. */
  readonly at: Area | null;
}

interface Props {
  readonly title: Words;
  readonly entries: readonly Entry[];
  /** The cell may be gone by now. */
  readonly onGone: () => void;
}

export function GoList({ title, entries, onGone }: Props) {
  const styles = useStyles();
  const { workbook, say } = usePane();
  const paged = usePaged(entries);
  if (entries.length === 0) return null;
  return (
    <section aria-label={say(title)}>
      <Subtitle2 as="h2" className={styles.heading}>
        {say(title)}
      </Subtitle2>
      <ul className={styles.list}>
        {paged.entries.map(({ words, at }, index) => (
          <li key={index} className={styles.entry}>
            <Text>{say(words)}</Text>{' '}
            {at !== null && (
              <Button
                size="small"
                aria-label={say(closingTexts.goTo(say(words)))}
                onClick={() => void workbook.select(at).catch(onGone)}
              >
                {say(closingTexts.go)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Pager paged={paged} />
    </section>
  );
}
