import type { SubmitGuard } from '../message/protocol.ts';

/** Before a draft leaves: what is said when it is submitted with errors open. */
export const SUBMIT = {
  label: '提交提醒',
  held: (open: number) => `还有 ${open} 处没有填好，先没有提交。`,
  heldHint: '要照样提交，请再按一次网页上的提交按钮。',
  sent: (open: number) => `提交时还有 ${open} 处没有填好。`,
  sentHint: '如需补填，请按单位的办法撤回或退回后修改。',
  review: '逐处查看',
  dismiss: '知道了',
  setting: '提交时还有未填的',
  guards: { off: '不提醒', remind: '提醒一声', ask: '先停一下，再按才提交' } satisfies Record<
    SubmitGuard,
    string
  >,
} as const;
