import type { KeyCommand, Keys } from '../message/protocol.ts';

/** A pressed key as settings write it: `Alt+Enter`, `Shift+F8`; modifiers in the order Ctrl, Alt, Shift, Meta. */
export function keyName(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>,
): string {
  const parts = [
    event.ctrlKey && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    event.metaKey && 'Meta',
    event.key.length === 1 ? event.key.toUpperCase() : event.key,
  ];
  return parts.filter((part) => part !== false).join('+');
}

export function commandsByKey(keys: Keys): Readonly<Record<string, KeyCommand>> {
  const commands: Record<string, KeyCommand> = {};
  for (const [command, key] of Object.entries(keys)) commands[key] = command as KeyCommand;
  return commands;
}
