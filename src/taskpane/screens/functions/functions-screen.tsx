/** Help for every custom function, from the same catalogue that describes it to the workbook. */
import { Caption1, makeStyles, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import { normalise } from '../../../core/words/normalise';
import { catalogue } from '../../../functions/catalogue';
import type { FunctionDescription } from '../../../functions/description';
import { ChoiceCard } from '../../components/choice-card';
import { Status } from '../../components/status';
import { usePane } from '../../context';
import { functionsTexts } from './texts';
import { ConvertPanel } from './convert-panel';
import { FunctionDetails, signatureOf } from './function-details';

const useStyles = makeStyles({
  list: { listStyle: 'none', padding: 0, margin: 0 },
  search: { width: '100%', maxWidth: 'none', marginBottom: '8px' },
});

export function FunctionsScreen() {
  const styles = useStyles();
  const { say } = usePane();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<FunctionDescription | null>(null);
  const [left, setLeft] = useState<FunctionDescription | 'convert' | null>(null);
  const [converting, setConverting] = useState(false);
  if (chosen !== null) {
    const back = (): void => {
      setLeft(chosen);
      setChosen(null);
    };
    return <FunctionDetails description={chosen} onBack={back} />;
  }
  if (converting) {
    const back = (): void => {
      setLeft('convert');
      setConverting(false);
    };
    return <ConvertPanel onBack={back} />;
  }
  const found = catalogue.filter((one) => matches(one, query));
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={say(functionsTexts.searchFunctions)}
        placeholder={say(functionsTexts.searchFunctions)}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
          setLeft(null);
        }}
      />
      <Status>{found.length === 0 && <Caption1>{say(functionsTexts.noFunction)}</Caption1>}</Status>
      <ChoiceCard
        title={say(functionsTexts.convert)}
        line={say(functionsTexts.convertAbout)}
        badges={[]}
        focused={left === 'convert'}
        onClick={() => setConverting(true)}
      />
      <ul className={styles.list}>
        {found.map((one) => (
          <li key={one.name}>
            <ChoiceCard
              title={say(one.summary)}
              line={signatureOf(one)}
              badges={[]}
              focused={one === left}
              onClick={() => setChosen(one)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function matches({ name, summary, parameters }: FunctionDescription, query: string): boolean {
  const words = [
    name,
    summary.zh,
    summary.en,
    ...parameters.flatMap((one) => [one.name, one.about.zh, one.about.en]),
  ].map(normalise);
  return normalise(query)
    .split(/\s+/)
    .every((wanted) => words.some((word) => word.includes(wanted)));
}
