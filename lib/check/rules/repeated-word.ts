import { STRUCTURE, WORDING } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

/** A word of two to eight ideographs twice in a row, and single characters that never stand twice. */
const REPEATED = /([\u4e00-\u9fff]{2,8})\1|([的了在和与及是将把被])\2/g;
/** Verbs and numerals that are doubled on purpose: 研究研究, 一户一户. */
const DOUBLED_ON_PURPOSE =
  /^(?:[一二三四五六七八九十百千万亿几半两每逐].*|(.)\1|研究|讨论|考虑|商量|学习|了解|认识|体验|锻炼|休息|打听|收拾|整理|交流|探讨|检查|反思|琢磨|宣传|参考|帮助|动员|活动|调查|比较|介绍|准备|教育|批评|表扬|体会|观察|常来|天天|人人|家家|户户|件件|样样|月月|年年|层层|代代|点点|步步)$/;
/** 代表 + 代表团: the second word is the longer one. */
const LONGER_BEHIND = /^(?:团|会|队|组|员|性|化|型|家|者|制|法|学|区|站|所|部|长|费|证|课|权|力|感)/;
/** 目的 + 的, 为了 + 了解, 正在 + 在建: the first character ends a word, or the second begins one. */
const RIGHT_SINGLE =
  /(?:目|有|标)的的|的的确|的的士|除了了|为了了解|了了[解如事无]|[在现存正]在在[建职校编岗册场线位家]|将将|与与会|及及时|[涉以普]及及|和和[气谐睦平美善]|[温缓平柔祥谦]和和|是是非|把把[关脉握]|被被[子褥]|在在[建校职]|实实在在|不了了/;
const REACH = 2;

export const repeatedWord: ParagraphRule = {
  id: 'wording.repeated-word',
  category: 'wording',
  severity: 'warning',
  scope: 'paragraph',
  doc: 'A word stands twice in a row: 集体经济集体经济, 的的.',
  valid: [
    '党委委员、支部书记共同落实。',
    '现将工作作如下汇报。',
    '村村“三委”成员参加。',
    '公路路口安装路灯，协会会员参加。',
    '村村、村企共建，层层压实，件件落实。',
    '认认真真学，踏踏实实做。',
    '一户一户走访，一项一项落实，研究研究。',
    '各项目的的确立，为了了解民情，普及及时雨政策。',
    '代表代表团发言。',
    '高高兴兴，大大小小。',
  ],
  invalid: [
    '村⟦集体经济集体经济⟧收益提升。',
    '全镇⟦的的⟧工作。',
    '完成⟦了了⟧任务。',
    '加强⟦党员党员⟧教育。',
    '开展⟦人居环境人居环境⟧整治。',
    '推进⟦项目项目⟧建设。',
    '落实⟦主体责任主体责任⟧。',
    '⟦是是⟧全镇的重点工作。',
  ],
  check({ text }, report) {
    REPEATED.lastIndex = 0;
    for (let match = REPEATED.exec(text); match; match = REPEATED.exec(text)) {
      const from = match.index;
      const to = from + match[0].length;
      const word = match[1];
      const around = text.slice(Math.max(0, from - REACH), to + REACH);
      const isFine =
        word === undefined
          ? RIGHT_SINGLE.test(around)
          : DOUBLED_ON_PURPOSE.test(word) || LONGER_BEHIND.test(text.slice(to));
      if (isFine) continue;
      const actions = [
        { label: STRUCTURE.remove, edits: [{ from: from + match[0].length / 2, to, insert: '' }] },
      ];
      report({ from, to, message: WORDING.repeated(match[0]), actions });
    }
  },
};
