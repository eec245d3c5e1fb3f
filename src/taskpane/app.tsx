/** The pane: the month and the screens that are reached from it, in the host's theme and language. */
import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../core/words/language';
import type { Text } from '../core/words/text';
import type { Host } from '../hosts/host';
import { CollapseBar } from './components/collapse-bar';
import { FaultBoundary } from './components/fault-boundary';
import { ForeignNotice } from './components/foreign-notice';
import { useKeptFocus } from './components/keep-focus';
import { LevelsContext } from './components/leaving';
import { PaneHeader } from './components/pane-header';
import { ReloadBar } from './components/reload-bar';
import { WhyBar } from './components/why-bar';
import { PaneProvider } from './context';
import { SCREENS, WITH_SELF_CHECK } from './screens';
import { commonTexts } from './texts/common';
import { HOME, useScreen } from './use-screen';
import { useTravel } from './use-travel';

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
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const screens = host.selfCheck === undefined ? SCREENS : WITH_SELF_CHECK;
  const [{ screen, why }, show] = useScreen(screens);
  const { levelsOf, open, home, heading } = useTravel(
    host.workbook,
    screen,
    useCallback((id) => show({ screen: id }), [show]),
  );
  const travel = { others: screens.filter(({ id, step }) => id !== HOME && step !== true), open };
  const title = screens.find(({ id }) => id === screen)?.title ?? commonTexts.home;
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
        <AriaLiveAnnouncer>
          <div ref={root} className={styles.root}>
            <PaneHeader
              title={title}
              language={language}
              onBack={screen === HOME ? null : home}
              onLanguage={setChosen}
              heading={heading}
            />
            <FaultBoundary key={`notice-${opened}`} told={reloadBar}>
              <ForeignNotice />
            </FaultBoundary>
            {/* Another workbook, other screens: they forget all that they knew of the last one. */}
            <main key={`main-${opened}`} className={styles.main}>
              {screens.map(({ id, title, content }) => (
                // Hidden rather than unmounted, so that a half-filled form survives a look at another screen.
                <section
                  key={id}
                  id={`screen-${id}`}
                  aria-label={title[language]}
                  hidden={screen !== id}
                  className={styles.screen}
                  style={{ display: screen === id ? undefined : 'none' }}
                >
                  <LevelsContext value={levelsOf(id)}>
                    <FaultBoundary told={reloadBar}>{content(screen === id, travel)}</FaultBoundary>
                  </LevelsContext>
                </section>
              ))}
            </main>
            <FaultBoundary key={`why-${opened}`} told={reloadBar}>
              <WhyBar screen={screen} open={why} onOpen={(open) => show({ why: open })} onHelp={host.help} />
            </FaultBoundary>
            {host.collapse !== undefined && <CollapseBar onCollapse={host.collapse} />}
          </div>
        </AriaLiveAnnouncer>
      </PaneProvider>
    </FluentProvider>
  );
}
