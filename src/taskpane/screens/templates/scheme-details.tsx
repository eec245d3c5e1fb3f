/** One scheme: what it measures, where it comes from, what was decided; and the form for a fresh sheet. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text as Words,
  tokens,
} from '@fluentui/react-components';
import { describeGrade } from '../../../core/score/grade';
import { compiledOf } from '../../../core/schemes';
import { isBuiltIn } from '../../../schemes/all';
import { schemeNotes } from '../../../schemes/all-notes';
import type { Text } from '../../../core/words/text';
import type { Scheme } from '../../../schemes/scheme';
import { BackHeader } from '../../components/back-header';
import { usePane } from '../../context';
import { templatesTexts } from './texts';
import { IndicatorList } from './indicator-list';
import { TemplateForm } from './template-form';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px' },
  source: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export function SchemeDetails({ scheme, onBack }: { scheme: Scheme; onBack: () => void }) {
  const styles = useStyles();
  const { say } = usePane();
  const compiled = compiledOf(scheme);
  const about = schemeNotes(scheme);
  const sections: readonly (readonly [string, Text, readonly Text[]])[] = [
    ['about', templatesTexts.about, about.notes ?? []],
    ['decisions', templatesTexts.decisions, about.decisions],
    ['defects', templatesTexts.defects, about.defects],
  ];
  return (
    <>
      <BackHeader title={say(scheme.name)} subtitle={scheme.id} onBack={onBack} />
      <TemplateForm compiled={compiled} />
      <Accordion multiple collapsible defaultOpenItems={['indicators']}>
        <AccordionItem value="indicators">
          <AccordionHeader as="h3">{say(templatesTexts.indicators)}</AccordionHeader>
          <AccordionPanel>
            <IndicatorList compiled={compiled} />
            {scheme.grades !== undefined && (
              <Words>
                {say(templatesTexts.grades)}: {scheme.grades.bands.map(describeGrade).join(' · ')}
              </Words>
            )}
          </AccordionPanel>
        </AccordionItem>
        {sections
          .filter(([, , entries]) => entries.length > 0)
          .map(([id, title, entries]) => (
            <AccordionItem key={id} value={id}>
              <AccordionHeader as="h3">
                {say(title)} ({entries.length})
              </AccordionHeader>
              <AccordionPanel>
                <ul className={styles.list}>
                  {entries.map((entry) => (
                    <li key={entry.en}>{say(entry)}</li>
                  ))}
                </ul>
              </AccordionPanel>
            </AccordionItem>
          ))}
      </Accordion>
      <p className={styles.source}>
        {say(
          isBuiltIn(scheme.id)
            ? templatesTexts.sourceOf(scheme.source.section, scheme.source.file)
            : templatesTexts.ownSource,
        )}
      </p>
    </>
  );
}
