/** What the writer reads of each rule where rules are switched on and off: a name, and why it is there. */
export interface RuleName {
  readonly name: string;
  readonly why: string;
}

export const RULE_NAMES: Readonly<Record<string, RuleName>> = {
  'placeholder.blank': { name: '未填的空位', why: '骨架和词句里留的空位，要逐个补上。' },
  'placeholder.mark': { name: '未填的记号', why: '用 *、XX、○○ 等代替的数字和名称，要逐个补上。' },
  'placeholder.word': { name: '待补充的内容', why: '“待补充”“待定”和空括号，是还没写完的地方。' },
  'placeholder.damage': { name: '批量替换留下的错', why: '批量替换年份或遮字时，常把别的数字一起改了。' },
  'placeholder.mixed': { name: '记号不统一', why: '几种记号混用，往往是从两份底稿拼来的，口径可能不同。' },
  'missing-number.measure': { name: '量词前漏数', why: '只有量词没有数字，多半是删了旧数没填新数。' },
  'missing-number.money': { name: '金额漏数', why: '“万元”“元”前面没有数字。' },
  'missing-number.percent': { name: '百分比漏数', why: '百分号或“个百分点”前面没有数字。' },
  'missing-number.value': { name: '句末漏数', why: '写到“达”“增长”就断了，后面的数没填。' },
  'missing-number.ordinal': { name: '序数漏数', why: '“第次”“届次全会”缺了数字。' },
  'missing-number.date': { name: '日期漏数', why: '年、月、日前面没有数字。' },
  'missing-number.measure-word': { name: '数后缺量词', why: '数字直接连着名词，读着像漏了字。' },
  'missing-number.expected': {
    name: '没写到的指标',
    why: '这类报告一般要写，或台账、上次的稿子里有，这次没有写。',
  },
  'missing-number.no-figure': { name: '整段没有数据', why: '写成效的段落有数据才有说服力。' },
  'consistency.part-whole': { name: '总数与分项', why: '分项之和或办结数超过了总数。' },
  'consistency.percent-base': { name: '百分比与数字', why: '百分比与旁边两个数算不到一起。' },
  'consistency.claim-count': { name: '条数不符', why: '前面说三个方面，后面列了两条或四条。' },
  'consistency.two-values': { name: '同一指标两个数', why: '同一个指标在文中写了两个不同的数。' },
  'consistency.ledger': { name: '与台账不同', why: '文中的数与台账里的不一样。' },
  'consistency.approximate-clash': { name: '约数重复', why: '“近”与“余”、“约”与“左右”不能同用。' },
  'consistency.decrease-times': { name: '下降用倍数', why: '下降、减少不能用倍数；同比不再说比上年。' },
  'consistency.impossible-date': { name: '日期不存在', why: '日历上没有这一天，或年份多写了一位。' },
  'consistency.year': { name: '年份不符', why: '标题、开头、打算里的年份对不上。' },
  'structure.heading-order': { name: '标题序号', why: '标题的序号跳号或重号。' },
  'structure.heading-level': { name: '标题层次', why: '公文层次依次为“一、”“（一）”“1.”“（1）”。' },
  'structure.heading-mark': { name: '序号后的标点', why: '“（一）”后不加标点，“1”后用“.”。' },
  'structure.enumeration-order': { name: '一是二是', why: '“一是、二是”跳号或重号。' },
  'structure.unpaired': { name: '标点不成对', why: '引号、括号、书名号只有一半。' },
  'wording.confusion': { name: '易混字词', why: '确定写错的字词，附正确写法。' },
  'wording.particle': { name: '的与地', why: '动词前用“地”。' },
  'wording.repeated-word': { name: '字词重复', why: '同一个词连写了两遍。' },
  'wording.doubled-mark': { name: '标点重复', why: '两个标点连在了一起。' },
  'wording.stray-space': { name: '多余空格', why: '公文的汉字、数字之间不留空格。' },
  'wording.width': { name: '全角半角', why: '中文里用全角标点，数字用半角。' },
  'wording.vague-quantity': { name: '笼统的数量', why: '“大幅”“一批”能换成数据更好，是否采纳由您定。' },
};
