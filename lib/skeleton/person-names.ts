import type { ReviewSubject } from './review-item.ts';
import type { Word } from './words.ts';

/** A stretch of text that may be a name. `vouched`: its surroundings say so; `likely`: its shape does; else `possible`. */
export interface Guess {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly subject: ReviewSubject;
  readonly name: string;
  readonly trust: 'vouched' | 'likely' | 'possible';
}

/** Surnames of most people; those that are everyday words as well (和, 都, 全, 党) are left out. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢岳齐梅莫庄辛祝左涂谷祁时舒耿牟卜詹苗凌费纪靳盛童欧甄曲游阳裴席屈鲍覃霍翁隋植甘景薄单柏宁柯阮桂闵柴华车冉房吉饶瞿戚丘古米池滕晋苑邬畅宫苟褚廉娄盖符奚穆燕郎冀姬屠连郜晏栾郁商蒙喻窦迟宇敖糜鄢冷卓花仇艾蓝巩稽练乐虞卞封竺楚栗匡宗应巫桑荆银沙';
const TITLES =
  '书记|主任|干部|党员|典型|同志|代表|镇长|乡长|县长|村长|所长|站长|局长|委员|组长|能手|带头人|模范|标兵|联系人|记录人|主持人|报告人|述职人|医生|教师|民警|网格员|调解员|队员|志愿者';
const NAME = `(?<name>[${SURNAMES}][\\p{Script=Han}]{1,2})`;
const AFTER_TITLE = new RegExp(`(?<=(?:${TITLES})[：:\\s]?)${NAME}(?=$|[\\s，。；、！？（）“”等])`, 'gu');
const IN_A_LIST = new RegExp(`(?<=、)${NAME}(?=等(?:同志|[\\p{Script=Han}]{0,4}典型|先进))`, 'gu');
const BEFORE_TITLE = new RegExp(`${NAME}(?=同志(?!们)|书记|镇长|乡长|县长|主任|局长|所长)`, 'gu');
/** What stands in no given name: 任组长, 于换书记, 党员包户. */
const NO_GIVEN_NAME = /[户村镇组联党支换的为是之主副委任]/u;
const BOUNDARY = /(?:^|[\s，。；：、！？（）“”由与和])$/u;

/** Names of people in a text, beside titles and in lists of examples. `all` are the text's words. */
export function persons(text: string, all: readonly Word[]): Guess[] {
  const wordAt = new Map(all.map(({ from, words }) => [from, words]));
  const guesses: Guess[] = [];
  for (const { pattern, certain } of [
    { pattern: AFTER_TITLE, certain: true },
    { pattern: IN_A_LIST, certain: true },
    { pattern: BEFORE_TITLE, certain: false },
  ]) {
    for (const match of text.matchAll(pattern)) {
      const words = match.groups?.name ?? '';
      const from = match.index;
      // 党员管理, 高龄同志: a word of the dictionary is no name.
      if (wordAt.get(from) !== words.charAt(0) || NO_GIVEN_NAME.test(words.slice(1))) continue;
      const vouched = certain || BOUNDARY.test(text.slice(Math.max(0, from - 1), from));
      const to = from + words.length;
      guesses.push({
        from,
        to,
        words,
        subject: 'person',
        name: '姓名',
        trust: vouched ? 'vouched' : 'likely',
      });
    }
  }
  return guesses;
}
