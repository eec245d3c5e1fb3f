/** Why the selected cell shows what it shows, with the cells that it takes, to go to. */
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellText } from '../../workbook/explain-cell/explain-call';
import type { ExplainedCall, Precedent } from '../../workbook/explain-cell/explained';
import { areaAddress, rangeAddress } from '../../workbook/formula/address';
import type { Area } from '../../workbook/port';
import { usePane } from '../context';
import { useExplained } from './use-explained';
import { whyTexts } from './why-texts';

const useStyles = makeStyles({
  call: {
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    marginBottom: '8px',
    overflowWrap: 'anywhere',
  },
  error: { borderLeftColor: tokens.colorPaletteRedForeground1 },
  words: { margin: '2px 0' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
  cell: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere' },
});

export function WhyPanel() {
  const styles = useStyles();
  const { workbook, language, say } = usePane();
  const explanation = useExplained(workbook, language);
  const [last, setLast] = useState<Area | null>(null);
  const cell = explanation?.cell ?? null;
  if (cell !== null && cell.area !== last) setLast(cell.area);
  const go = (area: Area): void => void workbook.select(area).catch(() => undefined);
  if (explanation === null) return null;
  if (cell === null) {
    return (
      <>
        <Text block>{say(explanation.fault ?? whyTexts.nothing)}</Text>
        {last !== null && (
          <Button size="small" onClick={() => go(last)}>
            {say(whyTexts.back(areaAddress(last)))}
          </Button>
        )}
      </>
    );
  }
  return (
    <>
      <Text block weight="semibold">
        {rangeAddress(cell.area)}
        {cellText(cell.shows) !== '' && `${language === 'zh' ? '：' : ': '}${cellText(cell.shows)}`}
      </Text>
      {cell.calls.map((call, index) => (
        <div key={index} className={mergeClasses(styles.call, call.tone === 'error' && styles.error)}>
          <Text weight="semibold">{call.name}</Text>
          {call.tone !== 'value' && ` · ${say(whyTexts[call.tone])}`}
          {call.words.map((words) => (
            <p key={words} className={styles.words}>
              {words}
            </p>
          ))}
          <Cells call={call} home={cell.area.sheet} onGo={go} />
        </div>
      ))}
    </>
  );
}

function Cells({
  call,
  home,
  onGo,
}: {
  readonly call: ExplainedCall;
  readonly home: string;
  readonly onGo: (area: Area) => void;
}) {
  const styles = useStyles();
  const { say } = usePane();
  if (call.precedents.length === 0) return null;
  return (
    <div role="group" aria-label={say(whyTexts.inputs)} className={styles.cells}>
      {call.precedents.map((one) => {
        const address = one.area.sheet === home ? rangeAddress(one.area) : areaAddress(one.area);
        return (
          <Button
            key={address}
            size="small"
            className={styles.cell}
            title={say(whyTexts.goTo(address))}
            onClick={() => onGo(one.area)}
          >
            {address}
            {held(one)}
            {one.faulty && call.tone === 'error' && ` · ${say(whyTexts.toCorrect)}`}
          </Button>
        );
      })}
    </div>
  );
}

/** What one cell holds, shortened; nothing for a range. */
function held({ cell }: Precedent): string {
  const text = cell === undefined ? '' : cellText(cell);
  return text === '' ? '' : ` = ${text.length > 24 ? `${text.slice(0, 24)}…` : text}`;
}
