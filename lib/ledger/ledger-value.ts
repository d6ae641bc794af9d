/** One figure of the writer's ledger for one period. */
export interface LedgerValue {
  /** The indicator's name: 发展党员. */
  readonly indicator: string;
  /** As a number; 万 and 亿 stand in the unit. */
  readonly value: number;
  /** 名, 次, 万元, %. */
  readonly unit: string;
}
