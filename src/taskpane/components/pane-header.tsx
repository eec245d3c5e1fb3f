/** The top of the pane: a tab per screen – those that do not fit wait in a menu – and the language. */
import {
  Button,
  makeStyles,
  mergeClasses,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import type { Language } from '../../core/words/language';
import { commonTexts } from '../texts/common';
import { MoreScreens } from './more-screens';
import type { ScreenTab } from './screen-tab';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: '4px',
  },
  // For screen readers: the tabs say it to everybody else.
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  tabs: { display: 'flex', alignItems: 'center', flexGrow: 1, minWidth: 0, overflow: 'hidden' },
  tab: { paddingLeft: '6px', paddingRight: '6px' },
  // A narrow pane keeps the words and drops the pictures.
  icon: { '@media (max-width: 400px)': { display: 'none' } },
  besideLongWords: { '@media (max-width: 480px)': { display: 'none' } },
  language: { minWidth: 0, flexShrink: 0 },
});

interface Props {
  readonly screens: readonly ScreenTab[];
  readonly screen: string;
  readonly language: Language;
  readonly onScreen: (id: string) => void;
  readonly onLanguage: (language: Language) => void;
}

export function PaneHeader({ screens, screen, language, onScreen, onLanguage }: Props) {
  const styles = useStyles();
  const other = commonTexts.switchLanguage[language];
  const icons = mergeClasses(styles.icon, language === 'en' && styles.besideLongWords);
  return (
    <header className={styles.top}>
      <h1 className={styles.unseen}>{commonTexts.title[language]}</h1>
      <Overflow minimumVisible={1} padding={40}>
        <div className={styles.tabs}>
          <TabList
            size="small"
            aria-label={commonTexts.screens[language]}
            selectedValue={screen}
            onTabSelect={(_, { value }) => onScreen(String(value))}
          >
            {screens.map(({ id, title, icon }) => (
              <OverflowItem key={id} id={id} priority={id === screen ? 1 : 0}>
                <Tab
                  id={`tab-${id}`}
                  value={id}
                  className={styles.tab}
                  icon={{ className: icons, children: icon }}
                  aria-controls={`screen-${id}`}
                >
                  {title[language]}
                </Tab>
              </OverflowItem>
            ))}
          </TabList>
          <MoreScreens screens={screens} language={language} onScreen={onScreen} />
        </div>
      </Overflow>
      <Button
        size="small"
        appearance="subtle"
        className={styles.language}
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        aria-label={`${commonTexts.languageName[language]}: ${other}`}
        title={other}
        onClick={() => onLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {commonTexts.languageName[language]}
      </Button>
    </header>
  );
}
