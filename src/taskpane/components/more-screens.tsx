/** The menu of the screens whose tabs do not fit. */
import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { Language } from '../../core/text/language';
import { texts } from '../texts';
import type { ScreenTab } from './pane-header';

interface Props {
  readonly screens: readonly ScreenTab[];
  readonly language: Language;
  readonly onScreen: (id: string) => void;
}

export function MoreScreens({ screens, language, onScreen }: Props) {
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={ref}
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={texts.moreScreens[language]}
          title={texts.moreScreens[language]}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {screens.map((screen) => (
            <HiddenScreen key={screen.id} screen={screen} language={language} onScreen={onScreen} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenScreen({
  screen: { id, title, icon },
  language,
  onScreen,
}: Omit<Props, 'screens'> & { readonly screen: ScreenTab }) {
  if (useIsOverflowItemVisible(id)) return null;
  return (
    <MenuItem icon={icon} onClick={() => onScreen(id)}>
      {title[language]}
    </MenuItem>
  );
}
