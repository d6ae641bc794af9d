/** How characters are read, letter by letter. */
export interface Readings {
  /** Pinyin of a Han character without tones, ü as v, the usual one first; empty for anything else. */
  of(character: string): readonly string[];
}

let loading: Promise<Readings> | undefined;

/** Loads the dictionary, once: it is larger than all the rest, and only whoever types letters needs it. */
export function loadReadings(): Promise<Readings> {
  loading ??= import('pinyin-pro').then(({ pinyin }) => {
    const memo = new Map<string, readonly string[]>();
    return {
      of: (character) => {
        let known = memo.get(character);
        if (known === undefined) {
          const options = {
            toneType: 'none',
            type: 'array',
            multiple: true,
            v: true,
            nonZh: 'removed',
          } as const;
          known = [...new Set(pinyin(character, options))].filter((reading) => /^[a-z]+$/.test(reading));
          memo.set(character, known);
        }
        return known;
      },
    };
  });
  return loading;
}
