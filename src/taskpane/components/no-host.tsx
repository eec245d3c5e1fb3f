/** Shown when the pane's page was opened by itself. */
import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import { commonTexts } from '../texts/common';

export function NoHost() {
  return (
    <FluentProvider theme={webLightTheme} style={{ padding: '16px' }}>
      <main>
        <Text as="h1" size={500} weight="semibold">
          星评 StarBand
        </Text>
        <p lang="zh-CN">{commonTexts.noHost.zh}</p>
        <p lang="en">{commonTexts.noHost.en}</p>
      </main>
    </FluentProvider>
  );
}
