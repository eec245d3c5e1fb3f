/** The top of the pane: which screen this is, the way back to the month, and the language. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import type { Language } from '../../core/words/language';
import type { Text } from '../../core/words/text';
import { commonTexts } from '../texts/common';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '40px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '0 4px 0 12px',
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  language: { minWidth: 0, flexShrink: 0 },
});

interface Props {
  readonly title: Text;
  readonly language: Language;
  /** Null on the home screen. */
  readonly onBack: (() => void) | null;
  readonly onLanguage: (language: Language) => void;
  /** Takes the focus when a screen is opened. */
  readonly heading: Ref<HTMLHeadingElement>;
}

export function PaneHeader({ title, language, onBack, onLanguage, heading }: Props) {
  const styles = useStyles();
  const other = commonTexts.switchLanguage[language];
  const back = commonTexts.toMonth[language];
  return (
    <header className={styles.top} style={onBack === null ? undefined : { paddingLeft: '4px' }}>
      {onBack !== null && (
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={back}
          title={`${back} (Esc)`}
          onClick={onBack}
        />
      )}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title[language]}
      </h1>
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
