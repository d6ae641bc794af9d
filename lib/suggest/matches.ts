/** Places to go on from, column by column and filled anew: they are looked for at every key and must cost no garbage. */
export class Matches {
  size = 0;
  /** Index into the codes of what comes next there. */
  readonly at: Int32Array;
  /** How many codes before it agree with the draft's end. */
  readonly agree: Uint8Array;

  /** Holds at most `room` places. */
  constructor(room: number) {
    this.at = new Int32Array(room);
    this.agree = new Uint8Array(room);
  }

  get isFull(): boolean {
    return this.size === this.at.length;
  }

  clear(): void {
    this.size = 0;
  }

  add(at: number, agree: number): void {
    this.at[this.size] = at;
    this.agree[this.size] = agree;
    this.size++;
  }

  has(at: number): boolean {
    for (let index = 0; index < this.size; index++) if (this.at[index] === at) return true;
    return false;
  }
}
