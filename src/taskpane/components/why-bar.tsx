/**
 * A bar at the foot of every screen: opened, it explains the selected cell. Until then nothing is listened to and nothing read;
 * what explains is loaded with the first opening.
 */
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import type { Host } from '../../hosts/host';
import { usePane } from '../context';
import { guideAddress } from '../guide/address';
import { commonTexts } from '../texts/common';

const WhyPanel = lazy(async () => ({
  default: (await import(/* webpackChunkName: "why" */ './why-panel')).WhyPanel,
}));

const useStyles = makeStyles({
  bar: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', padding: '2px 8px' },
  help: { color: tokens.colorBrandForegroundLink, padding: '4px 8px' },
  panel: { maxHeight: '40vh', overflowY: 'auto', padding: '8px 12px 4px' },
});

interface Props {
  /** The screen that is shown: the guide has a part for each. */
  readonly screen: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onHelp: Host['help'];
}

export function WhyBar({ screen, open, onOpen, onHelp }: Props) {
  const styles = useStyles();
  const { language, say } = usePane();
  const page = guideAddress(screen, language);
  return (
    <section className={styles.bar} aria-label={say(commonTexts.why)}>
      {open && (
        // Read out as it changes: whoever opened it asked for that. Reached by key, since it may scroll.
        <div id="why" className={styles.panel} aria-live="polite" tabIndex={0}>
          <Suspense fallback={<Spinner size="tiny" label={say(commonTexts.loading)} />}>
            <WhyPanel />
          </Suspense>
        </div>
      )}
      <div className={styles.row}>
        <Button
          size="small"
          appearance="subtle"
          icon={open ? <ChevronDownRegular /> : <ChevronUpRegular />}
          aria-expanded={open}
          aria-controls={open ? 'why' : undefined}
          onClick={() => onOpen(!open)}
        >
          {say(commonTexts.why)}
        </Button>
        <a
          className={styles.help}
          href={page}
          target="_blank"
          rel="noopener"
          onClick={(event) => {
            if (onHelp?.(page) === true) event.preventDefault();
          }}
        >
          {say(commonTexts.help)}
        </a>
      </div>
    </section>
  );
}
