/** The pane: a tab per screen, in the host's theme and language. */
import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../core/words/language';
import type { Text } from '../core/words/text';
import type { Host } from '../hosts/host';
import { CollapseBar } from './components/collapse-bar';
import { FaultBoundary } from './components/fault-boundary';
import { ForeignNotice } from './components/foreign-notice';
import { PaneHeader } from './components/pane-header';
import { ReloadBar } from './components/reload-bar';
import { WhyBar } from './components/why-bar';
import { PaneProvider } from './context';
import { SCREENS, WITH_SELF_CHECK } from './screens';
import { useScreen } from './use-screen';

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1, minHeight: 0 },
  screen: {
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: '12px',
    // A field that gets the focus is not left behind the bar at the bottom.
    scrollPaddingBottom: '120px',
  },
});

const reloadBar = (words: Text) => <ReloadBar words={words} />;

export function App({ host }: { host: Host }) {
  const styles = useStyles();
  const [appearance, setAppearance] = useState(host.appearance());
  const [chosen, setChosen] = useState<Language | null>(null);
  const [opened, setOpened] = useState(0);
  const screens = host.selfCheck === undefined ? SCREENS : WITH_SELF_CHECK;
  const [{ screen, why }, show] = useScreen(screens);
  useEffect(
    () =>
      host.onAppearance((next) => {
        setAppearance(next);
        setChosen(null);
      }),
    [host],
  );
  useEffect(
    () =>
      host.onOpened?.(() => {
        setOpened((count) => count + 1);
        show({ why: false });
      }),
    [host, show],
  );
  const language = chosen ?? appearance.language;
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <FluentProvider theme={THEMES[appearance.theme]} style={{ height: '100%' }}>
      <PaneProvider workbook={host.workbook} language={language} selfCheck={host.selfCheck}>
        <div className={styles.root}>
          <PaneHeader
            screens={screens}
            screen={screen}
            language={language}
            onScreen={(id) => show({ screen: id })}
            onLanguage={setChosen}
          />
          <FaultBoundary key={`notice-${opened}`} told={reloadBar}>
            <ForeignNotice />
          </FaultBoundary>
          {/* Another workbook, other screens: they forget all that they knew of the last one. */}
          <main key={`main-${opened}`} className={styles.main}>
            {screens.map(({ id, content }) => (
              // Hidden rather than unmounted, so that a half-filled form survives a look at another screen.
              <div
                key={id}
                id={`screen-${id}`}
                role="tabpanel"
                aria-labelledby={`tab-${id}`}
                hidden={screen !== id}
                className={styles.screen}
                style={{ display: screen === id ? undefined : 'none' }}
              >
                <FaultBoundary told={reloadBar}>{content(screen === id)}</FaultBoundary>
              </div>
            ))}
          </main>
          <FaultBoundary key={`why-${opened}`} told={reloadBar}>
            <WhyBar screen={screen} open={why} onOpen={(open) => show({ why: open })} onHelp={host.help} />
          </FaultBoundary>
          {host.collapse !== undefined && <CollapseBar onCollapse={host.collapse} />}
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}
