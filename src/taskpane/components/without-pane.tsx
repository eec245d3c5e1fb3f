/** Shown in place of the pane, in both languages: why it is not there, and a way to try again where that may help. */
import { Button, FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import type { Text as Words } from '../../core/words/text';
import { faultTexts } from '../texts/faults';

export function WithoutPane({ words, again = false }: { readonly words: Words; readonly again?: boolean }) {
  return (
    <FluentProvider theme={webLightTheme} style={{ padding: '16px' }}>
      <main role={again ? 'alert' : undefined}>
        <Text as="h1" size={500} weight="semibold">
          星评 StarBand
        </Text>
        <p lang="zh-CN">{words.zh}</p>
        <p lang="en">{words.en}</p>
        {again && (
          <Button onClick={() => window.location.reload()}>
            {faultTexts.reload.zh} {faultTexts.reload.en}
          </Button>
        )}
      </main>
    </FluentProvider>
  );
}
