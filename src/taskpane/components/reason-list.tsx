/** What was left out and why, to fold away, a part at a time; nothing where there is nothing. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from '@fluentui/react-components';
import { Pager, usePaged } from './pager';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' } });

interface Props {
  readonly title: string;
  readonly reasons: readonly string[];
  readonly open?: boolean;
  /** Of its heading: under a screen's own, or under one of a part. */
  readonly level?: 'h2' | 'h3';
}

export function ReasonList({ title, reasons, open = false, level = 'h3' }: Props) {
  const styles = useStyles();
  const paged = usePaged(reasons);
  if (reasons.length === 0) return null;
  return (
    <Accordion collapsible defaultOpenItems={open ? ['reasons'] : []}>
      <AccordionItem value="reasons">
        <AccordionHeader as={level}>{title}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {paged.entries.map((words, index) => (
              <li key={index}>{words}</li>
            ))}
          </ul>
          <Pager paged={paged} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
