/** Rows of a sheet with a reason each, to fold away. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from '@fluentui/react-components';
import type { Text } from '../../../core/words/text';
import { Pager, usePaged } from '../../components/pager';
import { usePane } from '../../context';
import { salaryTexts } from './texts';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' } });

interface Row {
  readonly row: number;
  readonly words: string;
  readonly why: Text;
}

export function RowList({
  title,
  rows,
  open = false,
}: {
  title: string;
  rows: readonly Row[];
  open?: boolean;
}) {
  const styles = useStyles();
  const { say } = usePane();
  const paged = usePaged(rows);
  return (
    <Accordion collapsible defaultOpenItems={open ? ['rows'] : []}>
      <AccordionItem value="rows">
        <AccordionHeader as="h3">{title}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {paged.entries.map(({ row, words, why }) => (
              <li key={row}>{say(salaryTexts.rowReason(row + 1, words, why))}</li>
            ))}
          </ul>
          <Pager paged={paged} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
