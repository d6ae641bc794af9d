import type { NumberingStyle } from '../skeleton/numbering.ts';

/** What a clerk reads about report types and skeletons. */
export const skeletonText = {
  pack: {
    notJson: '这个文件不是有效的内容包，已放弃导入，原有骨架没有改动。',
    otherFormat: '这个文件不是骨架内容包，已放弃导入，原有骨架没有改动。',
    newer: (version: number, supported: number) =>
      `这个骨架内容包的版本是 ${version}，本机的稿边只认得版本 ${supported}，没有导入，原有骨架没有改动。请先更新稿边再导入。`,
    invalid: (place: string) => `骨架内容包里有一处不合规定（${place}），已放弃导入，原有骨架没有改动。`,
  },
  numbering: {
    gbt9704: '一、（一）1.（1）',
    ordinal: '第一，第二，',
    yishi: '一是，二是，',
  } satisfies Record<NumberingStyle, string>,
  /** A skeleton made from the writer's own report. */
  ownTitle: '【＿报告标题】',
  ownName: '我的骨架',
  ownAbout: '由以往的材料整理而成，数字、日期和名称已改为空位',
} as const;
