/** The menu of the screens whose tabs do not fit. */
import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { commonTexts } from '../texts/common';
import type { ScreensProps, ScreenTab } from './screen-tab';

export function ScreensMenu({ screens, language, onScreen }: ScreensProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={commonTexts.moreScreens[language]}
          title={commonTexts.moreScreens[language]}
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
}: Omit<ScreensProps, 'screens'> & { readonly screen: ScreenTab }) {
  if (useIsOverflowItemVisible(id)) return null;
  return (
    <MenuItem icon={icon} onClick={() => onScreen(id)}>
      {title[language]}
    </MenuItem>
  );
}
