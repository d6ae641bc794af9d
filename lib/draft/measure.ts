/**
 * Measure words and units of reports: what may stand between a figure and its noun. `not` lists what, standing right
 * behind, makes another word of it (名 + 单, 人 + 民): a measure word is one only where none of these follows.
 */
interface MeasureEntry {
  readonly unit: string;
  readonly not?: string;
}

/* Order does not matter: the longest unit that fits is taken. `not` is a space-separated list. */
const ENTRIES: readonly MeasureEntry[] = [
  {
    unit: '个',
    not: '个 人信 人所 人中 人先 人事 人意 人防 人账 人自 人素 人述 人申 人能 人名 人卫 别 体 性 案 税 转企 转股 转让 股 私 头 子 旧 儿 数 中 位数 位置 展',
  },
  { unit: '个百分点' },
  { unit: '百分点' },
  {
    unit: '名',
    not: '单 录 优产 优特 优茶 优品 优企 优商 优新 优果 师 家 医 人 气 誉 义 称 列 额 次 胜 副 贵 声 牌 片 望 词 言 字',
  },
  { unit: '位', not: '于 置 居 次 移' },
  {
    unit: '人',
    not: '人 民 才 口 大 社 员 们 力 士 物 生 事 文 类 体 工 身 心 情 居 防 武 选 均 间 为 格 性 流 造 际 家',
  },
  { unit: '人次' },
  { unit: '户次' },
  { unit: '场次' },
  { unit: '批次' },
  { unit: '车次' },
  { unit: '家次' },
  { unit: '头次' },
  { unit: '例次' },
  { unit: '亩次' },
  { unit: '架次' },
  { unit: '班次' },
  { unit: '次', not: '均 数 要 日 生 序 级 品 之 于' },
  { unit: '期', not: '间 待 末 刊 货 盼 望 许 限 内 满 中 初' },
  { unit: '场', not: '长 所 镇 地 景 面 馆 合 域 外 内' },
  { unit: '场所' },
  { unit: '户', not: '籍 口 外 型 主 均 用 厕 户 内 头' },
  { unit: '家', not: '庭 长 园 乡 具 政 禽 畜 风 属 教 访 人 家 装 底 国 门 校 常' },
  { unit: '件', not: '件' },
  { unit: '起', not: '来 到 步 草 点 源 诉 重 伏 因 底 着 义 动 飞 立 码 初 用 始 见' },
  { unit: '条', not: '例 件 款 约 理 条 块' },
  { unit: '项', not: '目' },
  // 共77项目标
  { unit: '项目标', not: '段 志 的 准 识 书' },
  { unit: '处', not: '理 置 分 罚 于 长 级 方 室 处 所 暑 境 在 事' },
  { unit: '座', not: '谈 位 落 右 椅' },
  {
    unit: '所',
    not: '属 在 有 谓 需 得 以 能 示 辖 长 为 学所 学知 学的 学专 学内 学技 学到 学有 学以 学习 学课 学， 学。 做 具 提 述 必 言 思 致 产 处 见 列 指 形 发 赐 期 向 作 说 用 取 付 占 余',
  },
  { unit: '支', not: '部 书 持 撑 出 委 付 援 教 农 配 点 行 流 线 柱 护 农' },
  { unit: '只', not: '有 要 能 是 为 做 见 争 增 减 怕 顾 讲 抓 重 言 会 想 在 字 管 进 涨' },
  { unit: '头', not: '雁 脑 等 号 疼 条 部 绪 痛 尾' },
  { unit: '羽' },
  { unit: '匹', not: '配' },
  { unit: '尾', not: '矿 水 气 款 巴' },
  { unit: '株', not: '数 连 洲 式 距' },
  { unit: '棵' },
  { unit: '亩', not: '均 产' },
  { unit: '公顷' },
  { unit: '吨', not: '位 级 粮 公里' },
  { unit: '斤' },
  { unit: '公斤' },
  { unit: '千克' },
  { unit: '元', not: '旦 素 首 宵 勋 月 气 始 老' },
  { unit: '美元' },
  { unit: '公里' },
  { unit: '千米' },
  { unit: '里', not: '程 面 里 外 的' },
  { unit: '米', not: '粉 面 饭 线 酒' },
  { unit: '厘米' },
  { unit: '毫米', not: '波' },
  { unit: '平方米' },
  { unit: '平米' },
  { unit: '平方公里' },
  { unit: '平方千米' },
  { unit: '立方米' },
  { unit: '立方' },
  { unit: 'μg' },
  { unit: 'ug' },
  { unit: 'mg' },
  { unit: 'm³' },
  { unit: 'm3' },
  { unit: 'm²' },
  { unit: 'm2' },
  { unit: '㎡' },
  { unit: '千瓦' },
  { unit: '千瓦时' },
  { unit: '兆瓦' },
  { unit: '度', not: '假 过 数' },
  { unit: '册', not: '子' },
  { unit: '卷', not: '宗 子 入 烟 土' },
  {
    unit: '本',
    not: '地 级 镇 次 人 周 质 年 月 土 市 县 乡 村 届 单 着 身 部 报 期 系 轮 省 区 来 科 能 职 分 色 条 办 法 党 街 局 局 科 色 专',
  },
  { unit: '份', not: '额 内 子' },
  { unit: '张', not: '贴 榜 望 扬 力 弛' },
  { unit: '枚', not: '举' },
  { unit: '页', not: '面 岩 码 眉 脚 数' },
  { unit: '封', not: '闭 面 山 控 顶 堵 存 育 锁' },
  { unit: '篇', not: '幅' },
  { unit: '幅', not: '度 员' },
  { unit: '部', not: '门 署 分 委 队 长 级 位 件 属 落 里 下 省 办 署' },
  { unit: '台', not: '账 风 阶 湾 账 胞 商 前 上 下 北' },
  { unit: '台套' },
  { unit: '台次' },
  { unit: '套', not: '路 种 作 牌 取 用 餐' },
  { unit: '辆' },
  { unit: '架', not: '子 设 构 桥 起 势 空 线' },
  { unit: '人份' },
  { unit: '条次' },
  { unit: '项次' },
  {
    unit: '面',
    not: '积 对 向 临 貌 广 上 前 谈 试 授 世 料 粉 条 包 子 孔 目 部 朝 壁 膜 罩 板 授 议 洽 交',
  },
  { unit: '分贝' },
  { unit: '艘' },
  { unit: '盏' },
  { unit: '根', not: '据 本 基 源 治 植 除 深' },
  { unit: '块', not: '状' },
  { unit: '片', not: '区 面 长 段 组 会 警 子 酬' },
  { unit: '栋', not: '梁' },
  { unit: '幢' },
  { unit: '间', not: '接 距 隙 断 歇 或 作 谍' },
  { unit: '层', not: '次 层 级 面 出 压' },
  { unit: '口', not: '号 岸 子 径 头 粮 腔 碑 述 语 感 味 服 罩 音 岸 袋' },
  { unit: '眼', not: '界 光 前 睛 科 下 里' },
  { unit: '堂', not: '课' },
  { unit: '堂课' },
  { unit: '节', not: '约 日 假 点 能 水 省 庆 俭 奏 余 气 电 制 期 前 后 目 本' },
  { unit: '课时', not: '间' },
  { unit: '剂次' },
  { unit: '册次' },
  { unit: '辆次' },
  { unit: '艘次' },
  { unit: '人天' },
  { unit: '工日' },
  {
    unit: '副',
    not: '书 主 省 县 镇 乡 市 科 处 局 部 厅 职 食 业 产 作 总 校 院 所 站 组 队 支 会 理 秘 董 研 教 主 班 团 本 标 词 对 反 高 中 馆 委 行 场',
  },
  { unit: '顶', not: '层 级 端 替 部 住 岗 风 尖 着 峰' },
  { unit: '床', not: '位 铺 单' },
  { unit: '盒', not: '饭 子' },
  { unit: '微克' },
  { unit: '毫克' },
  {
    unit: '分',
    not: '别 工 类 析 钟 布 批 管 配 层 级 时 数 化 享 发 解 担 开 期 散 支 局 院 公 行 区 组 片 段 置 明 内 成 红 权 包 歧 忧 量 寸 身 母 子 两 三 步 清 辨 流 赴 头 送 赠',
  },
  { unit: '件次' },
  { unit: '剂' },
  { unit: '学时' },
  { unit: '小时' },
  { unit: '分钟', not: '级' },
  { unit: '卷次' },
  { unit: '天', not: '然 气 津 下 空 平 地 窗 人 府 山 桥 线' },
  { unit: '周', not: '边 期 密 全 围 岁 年 末 报 例 调 知 到 转 一 二 三 四 五 六 日' },
  { unit: '周年' },
  { unit: '周岁' },
  { unit: '岁', not: '月 末 尾 首 数 入 出 钱' },
  { unit: '年', not: '轻 龄 级 均 产 货 检 会 画 味 薪 票 审 富' },
  { unit: '年度' },
  { unit: '月', not: '球 光 嫂 亮 饼 均 薪 季 报' },
  { unit: '个月' },
  { unit: '日', not: '常 前往 前夕 益 报 趋 夜 均 新 积 程 本 后 子 用 间 渐 志 光 产' },
  { unit: '季度' },
  { unit: '批', not: '评 准 示 复 判 发 次 办 驳 注 件 量' },
  { unit: '轮', not: '换 训 流 候 岗 作 廓 值 胎 休 椅' },
  { unit: '届', not: '满 时' },
  { unit: '级', not: '别 差 领 党' },
  { unit: '类', not: '别 型 似 比' },
  { unit: '种', not: '植 养 子 类 苗 田 粮 业 畜 质 树 下 地 鸽 源 族' },
  { unit: '门', not: '户 口 诊 类 前 槛 卫 店 窗 岗 禁 店 外 球 市' },
  { unit: '倍', not: '增 加 感 受 道' },
  { unit: '组', not: '织 长 建 成 团 合 员 装 阁 级 办 内 组' },
  { unit: '队', not: '伍 员 长 友 列' },
  { unit: '班', not: '子 组 级 长 车 主 列 委 师 次' },
  { unit: '箱', not: '式 体' },
  { unit: '袋' },
  { unit: '瓶', not: '颈 装' },
  { unit: '包', not: '保 抓 联 括 村 组 片 户 案 容 装 干 含 围 庇 扶 办 靠' },
  { unit: '桶' },
  { unit: '车', not: '间 辆 站 位 道 库 牌 主 载' },
  { unit: '趟' },
  { unit: '道', not: '路 德 理 具 教 歉 口 谢 听 人 士 观 场 闸 岔 班 床 义 器 喜 破 别 行 县 长' },
  { unit: '具', not: '有 体 备 象 名 现 结 保 函' },
  { unit: '列', not: '入 为 出 席 车 举 队 强 装 表 支 项 全 明 示 岛 在 第 国 宁 计 管 成 进 单 前 后' },
  { unit: '遍', not: '布 及 地' },
  { unit: '步', not: '伐 骤 入 行 调 履 子 道' },
  { unit: '方面', not: '军' },
  { unit: '句', not: '号 型 子' },
  { unit: '票', not: '据 决 房 价 证 面 额 子' },
  {
    unit: '对',
    not: '接 象 照 于 标 口 外 比 策 此 党 群 全 上 各 重 策 症 应 话 待 抗 立 手 村 镇 我 农 企 干 未 不 有 存 个 在 发 生 其 他 相 所 老 困 新 违',
  },
  { unit: '笔', not: '者 试 记 下 墨 录 直 迹 名' },
  { unit: '宗', not: '旨 教 祠 地 族 师' },
  { unit: '例', not: '如 会 行 外 子 证 题' },
  { unit: '桩' },
  { unit: '则', not: '是 为 要 不 会 由 应' },
  { unit: '款', not: '项 式 待' },
  { unit: '款次' },
  { unit: '车间' },
  { unit: '厅', not: '长 局 级' },
  { unit: '孔', not: '子 雀 庙' },
  { unit: '席', not: '位 卷 地' },
  { unit: '垛' },
  { unit: '畦' },
  { unit: '丘', not: '陵' },
  { unit: '路', not: '灯 径 线 口 段 面 基 网 况 障 途 费 人 边 上' },
  { unit: '把', not: '关 握 脉 手 控 柄 守 好 牢 准 酒' },
  { unit: '升', not: '级 高 值 学 降 温 任 旗 起 华 腾 空' },
  { unit: '毫升' },
  { unit: '℃' },
  { unit: '秒', not: '杀 懂 针 表 变 速' },
  { unit: '％' },
  { unit: '%' },
  { unit: '‰' },
];

interface Compiled {
  readonly unit: string;
  /** Its second code unit, which most places lack. */
  readonly second: number | undefined;
  /** Code units and longer words that make another word of the unit when they stand behind it. */
  readonly notChars: ReadonlySet<number>;
  readonly notWords: readonly string[];
}

/** Lists of entries that begin with the same code unit, the longest first, and each code unit's place among them. */
const LISTS: Compiled[][] = [[]];
const LIST_OF = new Uint8Array(0x10000);
compile();

/** All measure words and units. */
export const MEASURE_WORDS: readonly string[] = ENTRIES.map(({ unit }) => unit);

/** Length of the measure word that stands at an index, 0 if none does: `measureLengthAt('13名党员', 2)` is 1. */
export function measureLengthAt(text: string, at: number): number {
  return measureAt(text, at).length;
}

/** The measure word that stands at an index, '' if none does: always the same string, not a new one for each place. */
export function measureAt(text: string, at: number): string {
  const list = LIST_OF[text.charCodeAt(at)];
  // Outside the text there is none.
  if (list === undefined || list === 0) return '';
  const next = text.charCodeAt(at + 1);
  for (const { unit, second, notChars, notWords } of LISTS[list]!) {
    if (second !== undefined && (second !== next || !text.startsWith(unit, at))) continue;
    const behind = at + unit.length;
    if (notChars.has(text.charCodeAt(behind))) continue;
    if (!standsOne(notWords, text, behind)) return unit;
  }
  return '';
}

function standsOne(words: readonly string[], text: string, at: number): boolean {
  for (let index = 0; index < words.length; index += 1) if (text.startsWith(words[index]!, at)) return true;
  return false;
}

function compile(): void {
  for (const { unit, not = '' } of [...ENTRIES].sort((a, b) => b.unit.length - a.unit.length)) {
    const words = not.split(' ').filter((word) => word !== '');
    const compiled = {
      unit,
      second: unit.length > 1 ? unit.charCodeAt(1) : undefined,
      notChars: new Set(words.filter((word) => word.length === 1).map((word) => word.charCodeAt(0))),
      notWords: words.filter((word) => word.length > 1),
    };
    const first = unit.charCodeAt(0);
    const list = LIST_OF[first]!;
    if (list > 0) LISTS[list]!.push(compiled);
    else LIST_OF[first] = LISTS.push([compiled]) - 1;
  }
}
