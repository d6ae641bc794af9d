/** Key names of `KeyboardEvent.key` and the code points by which WebDriver presses them (W3C WebDriver 2, 17.4.2). */
const WEBDRIVER_KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  F3: '\uE033',
  F4: '\uE034',
  F5: '\uE035',
  F6: '\uE036',
  F7: '\uE037',
  F8: '\uE038',
  F9: '\uE039',
  F10: '\uE03A',
  F11: '\uE03B',
  F12: '\uE03C',
};

export interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** `Control+z` as WebDriver actions: down in order, up in reverse. Throws for a key that isn't in the table. */
export function pressActions(keys: string): readonly KeyAction[] {
  const values = keys.split('+').map((key) => {
    const value = WEBDRIVER_KEYS[key] ?? key;
    if ([...value].length !== 1) throw new Error(`No such key: ${key} in ${keys}`);
    return value;
  });
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...[...values].reverse().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}

/** Text as WebDriver actions, one key press a character; "\n" is Enter. */
export function typeActions(text: string): readonly KeyAction[] {
  return [...text].flatMap((character) => pressActions(character === '\n' ? 'Enter' : character));
}
