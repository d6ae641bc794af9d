/**
 * A preposition or verb, a measure word, and behind it the noun that is counted: 对(3)所学校, 有(14)名村级河长,
 * 将(11)家社有企业整合. Between the two nothing but a figure can have stood.
 */

/** Words of people behind 名. */
const PEOPLE =
  /^名(?![为义单录字誉称胜气校师医优特贵额次目人牌片下列副声望将山城镇导册的无而列不著]|家(?!长)|老[中字专])[^，。；、]{0,9}?(?:[员长师工民警手军者众童女生医官士]|干部|代表|对象|家长|患者|老人|青年|同志|学生|儿童|委员|书记|党员|志愿)/;
/** Words of firms and bodies behind 家. */
const BODIES =
  /^家(?![庭人长属里政教禽电具装风园族务中畜访业乡纺化]|乡(?!镇))[^，。；、]{0,8}?(?:卫生院|企业|机构|档案馆|公司|银行|协会|合作社|医院|商户|门店|饭店|药店|工厂|单位|宾馆|酒店|超市|旅行社|景区|商会|诊所|农场|民宿)/;
/** Words of schools and homes behind 所. */
const SCHOOLS =
  /^所(?![有属在辖需得谓联包驻办管任教建示做见列])[^，。；、]{0,5}?(?:学校|小学|中学|高校|院校|大学|幼儿园|医院|卫生院|敬老院|党校|养老院)/;
const TEAMS = /^支[^，。；、]{0,6}?(?:队伍|球队|服务队|志愿队|代表队|救援队|突击队|宣讲队|小分队)/;
const HOUSEHOLDS = /^户(?:群众|农户|村民|居民|困难|低保|脱贫|监测|养殖|商户|企业|参与|家庭|贫困)/;

const CASES = /^件(?:积案|案件|诉求|信访|事项|线索|提案|建议|问题)/;
const OUTCOMES = /^起(?:已|均|全部|正在|案件|纠纷|事故)/;
const SITES = /^处(?:[省市县]级|隐患|地质|风险|违建|问题)/;

/** What a count may stand behind. */
const BEFORE =
  /(?:[对与将把给向由为有帮从在和含的]|带动|走进|派出|组织|动员|选派|抽调|推荐|帮助|扶持|资助|覆盖|惠及|涉及|约谈|联合|协调|引导|走访|慰问|对接|另有|尚有|服务|列为|培养|吸纳|依托|建成|整合|建设|[成配]了)$/;
const OPENS = /[，。；：、！？\n”）]$|^$/;

/** True where `from` is such a place; `before` are the words up to it. */
export function isCountedBehind(text: string, from: number, before: string): boolean {
  const behind = text.slice(from, from + REACH);
  const pattern = PATTERNS[behind.charAt(0)];
  if (!pattern?.test(behind)) return false;
  if (BEFORE.test(before)) return true;
  // ，(9)家银行向: a clause opens with it
  return OPENS.test(before) && !'所起处'.includes(behind.charAt(0));
}

const PATTERNS: Readonly<Record<string, RegExp>> = {
  名: PEOPLE,
  家: BODIES,
  所: SCHOOLS,
  支: TEAMS,
  户: HOUSEHOLDS,
  件: CASES,
  起: OUTCOMES,
  处: SITES,
};
const REACH = 14;
