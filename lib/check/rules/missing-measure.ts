import { MISSING } from '../../i18n/check.ts';
import type { Gap } from '../finding.ts';
import { findBareMeasures } from '../gap/bare-measure.ts';
import { indicatorAround } from '../gap/describe-gap.ts';
import type { ParagraphRule } from '../rule.ts';

export const missingMeasure: ParagraphRule = {
  id: 'missing-number.measure',
  category: 'missing-number',
  severity: 'error',
  scope: 'paragraph',
  doc: 'A measure word stands where only a number can stand before it: 发展党员名, 新建个文化广场, 整治处隐患.',
  valid: [
    '数据推送做到分钟级，全年调阅档案7260卷次，存放温度不高于20℃。',
    '推动全镇各项事业发展所需人才引进。',
    '保持稳步发展期货市场平稳。',
    '整改条件成熟的问题立行立改。',
    '公共场所消毒全覆盖，群众和平共处，邻里和睦。',
    '在会议层次、名次上不作要求。',
    '个别党员作用发挥不够，个体工商户逐个走访。',
    '公布党员名单、名录，报名踊跃。',
    '为项目建设提供期间保障，按户籍登记。',
    '认真处置信访事项，严肃处理。',
    '每个支部、各项工作、首批学员、历次会议。',
    '签约项目落地，附近户外广告整治。',
    '共同项目由村集体、合作社等个人共同投资。',
    '全年共召开会议12次，发展党员8名，整治隐患30余处。',
    '走进千家万户，建成万亩茶园。',
  ],
  invalid: [
    '全年发展党员⟦名⟧，慰问困难党员⟦户⟧。',
    '新建⟦个⟧文化广场。',
    '维修蓄水池⟦口⟧，安装警示桩⟦根⟧，收到表扬信⟦封⟧，时长压缩至⟦分钟⟧。',
    '整治⟦处⟧隐患。',
    '召开党委会⟦次⟧，举办培训班⟦期⟧。',
    '共计⟦名⟧，累计⟦户⟧。',
    '硬化道路⟦公里⟧，流转土地⟦亩⟧。',
    '在甲村、乙村等⟦个⟧村开展试点。',
    '成立由⟦名⟧班子成员组成的工作组。',
    '；⟦个⟧村集体经济收入增加。',
    '年内入户走访不少于⟦次⟧。',
    '近余⟦名⟧干部参加征拆工作。',
  ],
  check(paragraph, report) {
    const { text } = paragraph;
    for (const { from, to } of findBareMeasures(paragraph)) {
      const unit = text.slice(from, to);
      const name = indicatorAround(text, from, to);
      const gap: Gap = { kind: 'number', unit, fillAt: 0, ...(name !== undefined && { name }) };
      report({ from, to, message: MISSING.number(gap), gap });
    }
  },
};
