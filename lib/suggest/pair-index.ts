/** Pairs of neighbouring code units are told apart by a hash of 16 bits; what collides is looked at in vain. */
const BUCKETS = 0x10000;
const SPREAD = 0x9e37;

function bucketAt(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), SPREAD) + text.charCodeAt(at + 1)) & (BUCKETS - 1);
}

interface Places {
  /** Where the places of each bucket begin. */
  readonly bounds: Int32Array;
  /** Ascending within each bucket. */
  readonly places: Int32Array;
}

function index(text: string): Places {
  const bounds = new Int32Array(BUCKETS + 1);
  const pairs = Math.max(0, text.length - 1);
  for (let at = 0; at < pairs; at++) bounds[bucketAt(text, at) + 1]!++;
  for (let bucket = 0; bucket < BUCKETS; bucket++) bounds[bucket + 1]! += bounds[bucket]!;
  const next = bounds.slice();
  const places = new Int32Array(pairs);
  for (let at = 0; at < pairs; at++) {
    const bucket = bucketAt(text, at);
    places[next[bucket]!++] = at;
  }
  return { bounds, places };
}

/**
 * A long text with all its places by the two code units that stand there, indexed when first looked through: a rare
 * word is found without reading all of it.
 */
export class PairIndex {
  readonly text: string;
  private indexed: Places | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Where a word of two or more code units stands, ascending; found by the pair in it that is rarest. */
  *find(word: string): Generator<number, void, void> {
    this.indexed ??= index(this.text);
    const { bounds, places } = this.indexed;
    let rarest = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (let pair = 0; pair + 1 < word.length; pair++) {
      const bucket = bucketAt(word, pair);
      const count = bounds[bucket + 1]! - bounds[bucket]!;
      if (count >= fewest) continue;
      fewest = count;
      rarest = pair;
    }
    const bucket = bucketAt(word, rarest);
    for (let found = bounds[bucket]!; found < bounds[bucket + 1]!; found++) {
      const at = places[found]! - rarest;
      if (at >= 0 && this.text.startsWith(word, at)) yield at;
    }
  }
}
