/** The heading of a screen one level down, with the way back, which Esc goes too. Takes the focus when it appears. */
import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { usePane } from '../context';
import { commonTexts } from '../texts/common';
import { useLeave } from './leaving';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: '4px', marginBottom: '12px', marginLeft: '-8px' },
  title: { margin: 0, overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2 },
});

export function BackHeader({
  title,
  subtitle,
  onBack,
}: {
  title: string;
  subtitle?: string;
  onBack: () => void;
}) {
  const styles = useStyles();
  const { say } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  useLeave(onBack);
  return (
    <div className={styles.row}>
      <Button
        ref={button}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={say(commonTexts.back)}
        onClick={onBack}
      />
      <div>
        <Subtitle2 as="h2" className={styles.title}>
          {title}
        </Subtitle2>
        {subtitle !== undefined && <div className={styles.small}>{subtitle}</div>}
      </div>
    </div>
  );
}
