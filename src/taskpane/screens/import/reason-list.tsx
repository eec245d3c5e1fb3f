/** What was left out and why, to fold away; nothing where there is nothing. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from '@fluentui/react-components';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' } });

/** Longer lists are read in the file itself. */
const LISTED = 200;

export function ReasonList({
  title,
  reasons,
  open = false,
}: {
  title: string;
  reasons: readonly string[];
  open?: boolean;
}) {
  const styles = useStyles();
  if (reasons.length === 0) return null;
  return (
    <Accordion collapsible defaultOpenItems={open ? ['reasons'] : []}>
      <AccordionItem value="reasons">
        <AccordionHeader as="h3">{title}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {reasons.slice(0, LISTED).map((words, index) => (
              <li key={index}>{words}</li>
            ))}
            {reasons.length > LISTED && <li>…</li>}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
