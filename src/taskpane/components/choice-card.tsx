/** One entry of a list: a button with a title, lines under it and badges. */
import { Badge, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'block',
    width: '100%',
    textAlign: 'left',
    padding: '10px 12px',
    marginBottom: '8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      // The high contrast theme lights the whole card up.
      '& > span': { color: tokens.colorNeutralForeground1Hover },
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  line: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  more: {
    display: 'block',
    marginTop: '2px',
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '6px' },
});

export function ChoiceCard({
  title,
  line,
  more,
  badges,
  focused = false,
  onClick,
}: {
  title: string;
  line: string;
  /** Cut off where it does not fit. */
  more?: string;
  badges: readonly string[];
  /** Takes the focus when it appears: the user comes back from it. */
  focused?: boolean;
  onClick: () => void;
}) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <button ref={button} type="button" className={styles.card} onClick={onClick}>
      <Text weight="semibold" block>
        {title}
      </Text>
      <Caption1 className={styles.line}>{line}</Caption1>
      {more !== undefined && more !== '' && <Caption1 className={styles.more}>{more}</Caption1>}
      {badges.length > 0 && (
        <span className={styles.badges}>
          {badges.map((badge) => (
            <Badge key={badge} appearance="tint" color="informative">
              {badge}
            </Badge>
          ))}
        </span>
      )}
    </button>
  );
}
