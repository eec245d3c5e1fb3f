/** All schemes to choose from; one chosen shows its details and the form. */
import { Button, Caption1, Field, makeStyles, SearchBox, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { indicatorsOf } from '../../../core/compile/parts';
import { PERIODS } from '../../../core/words/labels';
import { text } from '../../../core/words/text';
import { isBuiltIn } from '../../../schemes/all';
import type { Scheme } from '../../../schemes/scheme';
import { ChoiceCard } from '../../components/choice-card';
import { Status } from '../../components/status';
import { usePane } from '../../context';
import { CompleteRows } from './complete-rows';
import { templatesTexts } from './texts';
import { FILTERS, findSchemes, indicatorNames } from './find-schemes';
import { SchemeDetails } from './scheme-details';

const useStyles = makeStyles({
  tools: { display: 'flex', gap: '8px', marginBottom: '8px' },
  search: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
  list: { listStyle: 'none', padding: 0, margin: '8px 0 0' },
});

export function TemplatesScreen() {
  const styles = useStyles();
  const { language, say } = usePane();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState('all');
  const [chosen, setChosen] = useState<Scheme | null>(null);
  const [left, setLeft] = useState<Scheme | null>(null);
  if (chosen !== null) {
    const back = (): void => {
      setLeft(chosen);
      setChosen(null);
    };
    return <SchemeDetails scheme={chosen} onBack={back} />;
  }
  const search = (words: string, shown: string): void => {
    setQuery(words);
    setFilter(shown);
    setLeft(null);
  };
  const found = findSchemes(
    query,
    FILTERS.find((one) => one.id === filter) ?? (FILTERS[0] as (typeof FILTERS)[number]),
  );
  return (
    <>
      <CompleteRows />
      <div className={styles.tools}>
        <SearchBox
          className={styles.search}
          aria-label={say(templatesTexts.searchSchemes)}
          placeholder={say(templatesTexts.searchSchemes)}
          value={query}
          onChange={(_, { value }) => search(value, filter)}
        />
      </div>
      <Field label={say(templatesTexts.filter)} orientation="horizontal">
        <Select value={filter} onChange={(_, { value }) => search(query, value)}>
          {FILTERS.map(({ id, label }) => (
            <option key={id} value={id}>
              {say(label)}
            </option>
          ))}
        </Select>
      </Field>
      <Status>
        <Caption1>
          {say(found.length === 0 ? templatesTexts.nothingFound : templatesTexts.found(found.length))}
        </Caption1>
      </Status>
      {found.length === 0 && (
        <Button onClick={() => search('', 'all')}>{say(templatesTexts.clearSearch)}</Button>
      )}
      <ul className={styles.list}>
        {found.map((scheme) => (
          <li key={scheme.id}>
            <ChoiceCard
              title={scheme.number === 0 ? say(scheme.name) : `${scheme.number}. ${say(scheme.name)}`}
              line={scheme.id}
              more={indicatorNames(scheme, query)
                .map(say)
                .join(language === 'zh' ? '、' : ', ')}
              focused={scheme === left}
              badges={badgesOf(scheme).map(say)}
              onClick={() => setChosen(scheme)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function badgesOf(scheme: Scheme) {
  const count = indicatorsOf(scheme).length;
  return [
    ...(isBuiltIn(scheme.id) ? [] : [templatesTexts.ownExample]),
    PERIODS[scheme.period],
    ...(count > 0 ? [templatesTexts.indicatorCount(count)] : []),
    ...(scheme.stars !== undefined ? [text('星级', 'stars')] : []),
    ...(scheme.pay !== undefined ? [text('薪资', 'salary')] : []),
    ...(scheme.pay === undefined && (scheme.coefficient !== undefined || scheme.pool !== undefined)
      ? [text('奖金', 'bonus')]
      : []),
  ];
}
