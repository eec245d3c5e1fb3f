/** The pane: a tab per screen, in the host's theme and language. */
import {
  Button,
  FluentProvider,
  makeStyles,
  Tab,
  TabList,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { MathFormulaRegular, MoneyCalculatorRegular, TableAddRegular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactElement } from 'react';
import type { Language } from '../core/text/language';
import type { Host } from '../hosts/host';
import type { Text } from '../schemes/indicator';
import { PaneProvider } from './context';
import { FunctionsScreen } from './screens/functions/functions-screen';
import { SalaryScreen } from './screens/salary/salary-screen';
import { TemplatesScreen } from './screens/templates/templates-screen';
import { texts } from './texts';

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;

interface Screen {
  readonly id: string;
  readonly title: Text;
  readonly icon: ReactElement;
  readonly content: (shown: boolean) => ReactElement;
}

const SCREENS: readonly Screen[] = [
  { id: 'templates', title: texts.templates, icon: <TableAddRegular />, content: () => <TemplatesScreen /> },
  { id: 'salary', title: texts.salary, icon: <MoneyCalculatorRegular />, content: (shown) => <SalaryScreen shown={shown} /> },
  { id: 'functions', title: texts.functions, icon: <MathFormulaRegular />, content: () => <FunctionsScreen /> },
];

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: '4px',
  },
  tab: { paddingLeft: '6px', paddingRight: '6px' },
  // Narrower panes keep the words and drop the pictures.
  icon: { display: 'inline-flex', '@media (max-width: 345px)': { display: 'none' } },
  language: { minWidth: 0, flexShrink: 0 },
  // A field that gets the focus is not left behind the bar at the bottom.
  screen: { flexGrow: 1, overflowY: 'auto', padding: '12px', scrollPaddingBottom: '120px' },
});

export function App({ host }: { host: Host }) {
  const styles = useStyles();
  const [appearance, setAppearance] = useState(host.appearance());
  const [chosen, setChosen] = useState<Language | null>(null);
  const [screen, setScreen] = useState('templates');
  useEffect(
    () =>
      host.onAppearance((next) => {
        setAppearance(next);
        setChosen(null);
      }),
    [host],
  );
  const language = chosen ?? appearance.language;
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <FluentProvider theme={THEMES[appearance.theme]} style={{ height: '100%' }}>
      <PaneProvider workbook={host.workbook} language={language}>
        <div className={styles.root}>
          <header className={styles.top}>
            <TabList
              size="small"
              aria-label={texts.screens[language]}
              selectedValue={screen}
              onTabSelect={(_, { value }) => setScreen(String(value))}
            >
              {SCREENS.map(({ id, title, icon }) => (
                <Tab
                  key={id}
                  id={`tab-${id}`}
                  value={id}
                  className={styles.tab}
                  icon={<span className={styles.icon}>{icon}</span>}
                  aria-controls={`screen-${id}`}
                >
                  {title[language]}
                </Tab>
              ))}
            </TabList>
            <Button
              size="small"
              appearance="subtle"
              className={styles.language}
              lang={language === 'zh' ? 'en' : 'zh-CN'}
              aria-label={texts.switchLanguage[language]}
              title={texts.switchLanguage[language]}
              onClick={() => setChosen(language === 'zh' ? 'en' : 'zh')}
            >
              {texts.languageName[language]}
            </Button>
          </header>
          {SCREENS.map(({ id, content }) => (
            // Hidden rather than unmounted, so that a half-filled form survives a look at another screen.
            <main
              key={id}
              id={`screen-${id}`}
              role="tabpanel"
              aria-labelledby={`tab-${id}`}
              hidden={screen !== id}
              className={styles.screen}
              style={{ display: screen === id ? undefined : 'none' }}
            >
              {content(screen === id)}
            </main>
          ))}
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}
