import { EVENTS, PAPERS, PEOPLE, PEOPLE_BEHIND, PLACES, words } from './counted-words.ts';

/**
 * What a measure word needs around it to be a measure word at all. From this table the checker knows that in
 * 发展党员名 a number is missing, and that in 报名, 名单 and 发展所需 none is.
 */
export interface MeasureGrammar {
  /** Characters that form a word with the unit when they stand right before it: 报名, 层次, 农场. */
  readonly wordsEnding?: string;
  /**
   * What proves, at a clause's end, that the unit lost its number: nothing but the lack of a word that ends in the
   * unit (`open`), a counting verb in the clause (`verb`), or else one of the heads.
   */
  readonly end?: 'open' | 'verb';
  /** Words that are counted and stand before the unit at a clause's end: 党员(8)名。 */
  readonly heads?: readonly string[];
  /** Words that are counted and stand behind the unit: (8)名党员. */
  readonly nouns?: readonly string[];
  /**
   * The unit may have lost its number where a sentence full of figures has a clause without one that ends in it, or
   * one that begins with it.
   */
  readonly dense?: boolean;
  /** The unit hardly ever stands without a number: no head or noun needs to prove it. */
  readonly strong?: boolean;
}

/** Every measure word that the grammar covers. Units of size, money and time have rules of their own. */
export const GRAMMAR: Readonly<Record<string, MeasureGrammar>> = {
  个: {
    strong: true,
    wordsEnding: '搞来打找开有是做出给弄写见哪有同大高真自儿独个举',
    nouns: words(
      `${PLACES} ${PEOPLE_BEHIND} 方面 月 行政 自然 村级 集体 重点 示范 标准 专题 基层 小时 工作日 千 万 百 亿 星级 五星 四星 三星 市级 省级 国家级 县级 贫困村`,
    ),
  },
  名: {
    dense: true,
    end: 'verb',
    wordsEnding:
      '著校提得命排又改更姓闻报知有出联大为别罪签取俗成驰齐地盛声威无定域虚署功片莫化书笔冠点官英匿恶留小题译正真除户挂网起品列单浮册牌录标美实村乡镇县路桥街组店站全诸慕芳唱榜同记原国法现件人易指假具学艺骂头文扬乳刑包展字类项段',
    heads: words(
      `传承人 农技人员 专业人员 技术人员 医护人员 劝返复学 ${PEOPLE} 按期转正 如期转正 支部书记 党组织书记 村书记 召回调整 调整优化 第一书记 总支书记 党委书记 指导员 监督员 宣讲员 村医 医师 护士 安全员 劝导员 保安员 咨询师 顾问 技师 乡村医生`,
    ),
    nouns: words(`${PEOPLE_BEHIND} 团员 普通 学员 医护 游客 村医 教练`),
  },
  位: {
    wordsEnding:
      '单职岗各学席地部方水到定座泊床车摊错换缺空就退让即诸品档点站吨段在本坐归首末同上越爵王帝权潜战排户机货诚',
    heads: words('党员 同志 老人 代表 专家 教师 委员 嘉宾 能人 干部 领导 群众 乡贤 先进'),
    nouns: words(
      '党员 同志 老人 代表 专家 教师 委员 嘉宾 能人 干部 领导 群众 乡贤 村民 居民 学员 党代表 老党员 人大代表 班子',
    ),
  },
  人: {
    wordsEnding:
      '达超约近共导表工老病家本个他众农商军法选责理护头事报请税系持纪疾班承伙困轻年地绍保益包告疑言富门路心白领好能新名文女男诗亲友恩外内带主客敌别犯仆有无何数任当用成惊古世私党行巨骗盲时猎权利载贱公稼清怪专待款先丈双制奸强闲天士乡走港奇嫁南今集得爱庶匠实牧废词神媒作土湾凡石醉死妖粗飞歹泥龄衣狂山示替立村诉邻养购育美青烦容纸康气逗运车租残庸房贤威愚取评州偶看卖让省解欧之原性仁定败棉件思受封介坏坑兵乏络票分离创灾险致',
    heads: words(
      `补助 资助 接种 救治 体检 筛查 献血 就业意向 纳入 转正 参赛 报名参加 ${PEOPLE} 约谈 问责 处分 处理 慰问 吸纳 就业 转移就业 务工 脱贫 表彰 配备 新增 立案 谈话 查处 组织处理 参训 受教育 引进 招录 回引 低保 特困 惠及 人口`,
    ),
    nouns: words('参加 参训 受到 获得 受 被 实现 纳入 走上 次参加 享受 脱贫 就业 接受'),
  },
  次: {
    end: 'open',
    wordsEnding:
      '再其层依批初名档屡挨渐场架造班主编位伦车梯座席顺航频轮级计越版节更目今因户家头例首每历此本上下多数该季太同届期季',
    heads: words(EVENTS),
    nouns: words(
      '督办 通报 入选 主题 班会 常态 拉网 集中 党委会 会议 专题 党课 全会 推进会 调度会 座谈会 活动 党员大会 支委会 主题党日 集中 工作 培训 督查 检查 调研 中心组 理论 学习 组织生活会 例会 党组织 以上 警示 现场 研讨 宣讲 演练 大型 志愿 谈心 联席会 排查 安全 巡查 专项',
    ),
  },
  期: {
    dense: true,
    wordsEnding:
      '时长任早日初周中预短定晚星近为霜假水不限汛先冰延学到年分用春如以过峰死效经档暑孕按娠逾有远工育花刑伏存乳熟盛型衰展转殖质会化产缓儿务习修即婚渡告冻超行苗复租约应缩归护潮续满龄键节聘隔性换穗届备可旱涨坚口遇月本上下当佳兴旺枯丰间旧考宽青险关攻窗机同发渔哺更',
    heads: words(
      '讲习班 网络培训 专题班 业务培训 技能培训 集中培训 夜校培训 讲座 刊物 内刊 快报 专报 工作简报 培训班 培训 简报 通报 专刊 夜校 讲堂 黑榜 红榜 专栏 培训会 研修班 轮训班 示范班 专班 读书班 讲习所 信息 学习班 周报 月报 黑红榜 党校班 主体班 工作动态',
    ),
    nouns: words('培训班 培训 夜校 简报 通报 轮训 专题 读书班 党员 农民 技能 网格员 干部'),
  },
  场: {
    dense: true,
    wordsEnding:
      '市机广现战立磁主当在种球会商育客出农剧工艺官渔赛牧电考草登道中马专鸡操刑赌沙车开练入力排卖林验砖到靶收进浴临终圆盐射用科乐疆技离捧过殖法兵退火视赶外山雪坟猪散茵冷围怯转猎矿石屠菜墓料冰圾气租包救屎晒粮填置理宰钓狩滑苗化解堆肥纳',
    heads: words(
      '直播 直播带货 带货 授课 宣讲活动 技术指导 文艺汇演 送戏下乡 惠民演出 电影放映 体检 咨询 路演 交流会 观摩会 现场会 红白事 咨询活动 群众会 党员大会 应急演练 消防演练 政策宣讲 文艺演出 宣传活动 宣讲 招聘会 演练 演出 讲座 报告会 座谈会 警示教育 宣传活动 党课 比赛 活动 院坝会 屋场会 宣讲会 推介会 培训会 培训 电影 义诊 展演 晚会 坝坝会 恳谈会 赛事 文艺演出 志愿服务 大会 会议 夜话 讲堂 对接会 集市 招商会 宣传',
    ),
    nouns: words(
      '宣讲 招聘 演练 演出 讲座 报告 座谈 警示 宣传 党课 比赛 活动 院坝会 培训 电影 义诊 文艺 文化 专题 政策 主题 志愿 群众 巡回 线上 线下 安全 应急 集中 理论 次',
    ),
  },
  户: {
    dense: true,
    wordsEnding:
      '用客门富窗账大农落住到佃过困猎商帐体发业开贫小难储迁订入系散营殖专保种测脱示庄逐挨各每按守店穷单分立军属帮联致防同员心缘点范植巢荣明洁级老残独新',
    heads: words(
      '企业 工商户 个体工商户 合作社 农民专业合作社 经营户 危险区群众 清退 剔除 补录 纳入 新增纳入 消除风险 覆盖 核查 入户 动员 登记 受灾 签约 安置 补助 发放 危旧房 茶农 果农 农民 移民 牧民 渔民 惠及 服务 转移 搬迁 市场主体 经营主体 党员 困难群众 群众 困难党员 老党员 农户 脱贫户 监测户 低保户 贫困户 危房 改厕 困难家庭 家庭 示范户 居民 村民 商户 旧房 用水户 用电户 军烈属 五保户 搬迁群众 易地搬迁 走访 慰问 帮扶 结对 农村危房改造 危房改造 户厕 改造 参保 养殖户 种植户 大户 五好家庭 庭院 美丽庭院',
    ),
    nouns: words(
      '困难 群众 农户 贫困 脱贫 监测 低保 建档立卡 危房 农村 居民 村民 家庭 养殖 种植 示范 搬迁 易返贫 易致贫 边缘 特困 重点 老党员 党员 商户 企业 农民 家庭农场 美丽 五保 残疾 军 受灾 户',
    ),
  },
  家: {
    dense: true,
    wordsEnding:
      '齐有国专大回农业人老行管当全各每作画亲赢住娘婆婚成持起居发搬分安商卖买东科名自头百儒道法兵冤到离归酒厂冠哪身几邻世企',
    heads: words(
      '零售点 民宿 商超 矿山企业 规模以上企业 工业企业 工矿企业 达标企业 小微企业 中小企业 涉及企业 高新技术企业 规模以上工业企业 非公企业 生产企业 食品企业 建筑企业 合作社 农场 家庭农场 企业 商户 门店 餐馆 单位 农家乐 民宿 工厂 加工厂 公司 经营主体 市场主体 店铺 超市 经营户 养殖场 幼儿园 诊所 药店 加油站 网吧 宾馆 饭店 规上企业 龙头企业 矿山 机构 场所 营业网点',
    ),
    nouns: words(
      '企业 合作社 规上 龙头 农业 农家乐 民宿 公司 单位 家庭农场 专业 工业 市级 省级 县级 国家级 重点 商户 门店 餐 个体 高新 中小 新型 非公 规模 生产 经营 养殖 加工 药 危化 矿 建筑 工程 新增 农民专业',
    ),
  },
  件: {
    dense: true,
    end: 'open',
    wordsEnding:
      '条事软文案部配硬邮器构信元零物大证附印工原组稿插杆铸套备机课函小密要急抄计固挂快散损访办交快包来传同间控批报收发退接审复副样主',
    heads: words(
      '投诉举报 举报投诉 举报件 信访举报 热线工单 办实事 领办实事 为民办实事 好事实事 难事实事 案件 实事 纠纷 矛盾纠纷 提案 建议 诉求 信访 信访件 物品 好事 信访积案 工单 问题线索 线索 民生实事 事项 积案 议案 事件 物资 交办件 用品 服务事项 信访案件 办件 行政处罚 刑事案件 治安案件 专利 民事 小事 难事',
    ),
    nouns: words(
      '实事 民生 案件 信访 矛盾 群众 提案 建议 好事 事项 办实事 为民 关键 违纪 刑事 治安 行政 救灾 防汛 惠民 重复',
    ),
  },
  起: {
    dense: true,
    wordsEnding:
      '发引兴崛掀一提唤激建想谈说奋撑担扛抬站拿竖挑筑树燃点升拉做看带动抓升用了不对得负够经买住搭捡拾支举鼓涌响架卷收聚结串立组扬缘肇突隆',
    heads: words(
      '案 白酒案 险情 管涌 事故灾害 诈骗案 酒驾 载人 焚烧 焚烧行为 偷盗 诈骗 矛盾 违法 各类矛盾 纠纷 矛盾纠纷 案件 事故 事件 违法行为 违建 火灾 信访事项 积案 刑事案件 治安案件 违法案件 交通事故 安全事故 诈骗案 隐患 违纪案件 家暴 行为 化解 调解 调处 查处 受理 破获 处置 侦破 接报 群体性事件 森林火灾 问题 典型案例 案例',
    ),
    nouns: words(
      '矛盾 纠纷 案件 违 事故 事件 信访 火灾 典型 电信 刑事 治安 行政 森林 群体 交通 邻里 土地 婚姻 家庭 涉',
    ),
  },
  条: {
    dense: true,
    end: 'verb',
    wordsEnding: '线链教信萧枝便头油发面词柳赤纸布字封白长苗井粗藤金收借欠粉条件法律动',
    heads: words(
      '举措 做法 办法 线索 建议 意见 信息 问题 道路 措施 问题线索 意见建议 诉求 村规民约 规定 金点子 通组路 硬化路 产业路 举措 巷道 经验 短信 消息 舆情 制度 工作信息 生产线 步道 沟渠 整改措施 河流 小巷 街巷 标语 横幅 宣传标语',
    ),
    nouns: words(
      '线索 问题 意见 建议 道路 信息 村 通村 通组 产业 措施 生产线 公路 具体 社情 民意 整改 巷道 河 街 沟 举措 背街 宣传 横幅 硬化 群众 经验 公里',
    ),
  },
  项: {
    dense: true,
    end: 'verb',
    wordsEnding: '事专选立款奖党强弱进大主小单逐分各这那该某义杂缺首颈税决必填个子减增列',
    heads: words(
      '制度 任务 措施 工作 荣誉 成果 专利 政策 机制 指标 举措 工程 项目 民生实事 重点任务 问题 议题 事项 重点工作 服务事项 权限 规定 改革 行动 工作任务 工作制度 整改任务 整改措施 目标 培训 活动 实事 技术 表彰 清单 办法',
    ),
    nouns: words(
      '制度 任务 措施 工作 荣誉 重点 机制 指标 民生 整改 改革 举措 政策 工程 具体 行政 服务 惠民 规章 内容 议题 硬 专利 国家 省 市级 县级 议定 主要 责任 便民 行动',
    ),
  },
  处: {
    dense: true,
    end: 'verb',
    wordsEnding:
      '到好深远何别相判无查高住界记去之身共近信务口惩长用书理程机暗合表位伤益难出独坏随汇痛角妙短调害并是静弯办闻明低副隐缺拐交路坡洼妥论严实细结键弱滴节微紧心',
    heads: words(
      '山体滑坡 滑坡 山体 设施 加工车间 充电 违停 路口 零售点 资产 公示点 宣传点 景点 农田 水渠 沟渠 山洪 地灾点 点 井 塘 桥 路段 护栏 隐患 违建 安全隐患 风险隐患 危房 工程 供水点 垃圾点 隐患点 地质灾害点 堆放点 卫生死角 乱搭乱建 排污口 点位 问题 违法建筑 河道 山塘 水库 污水管网 供水工程 饮水工程 监控 标识牌 墙绘 违章建筑 残垣断壁 旱厕 水毁 破损路面 积存垃圾 阵地 活动场所 塌方 险工险段 乱堆乱放 黑臭水体 小微水体',
    ),
    nouns: words(
      '隐患 安全 风险 违 集中 供水 饮水 地质 山塘 水利 水毁 卫生 乱 垃圾 阵地 活动 危 文化 农村 污水 小微 问题 重点 塌方 破损 黑臭 停车 监控 旱厕 村级 道路',
    ),
  },
  座: {
    dense: true,
    end: 'verb',
    wordsEnding: '宝讲在星底基落入就插满茶让客卖叫雅',
    heads: words(
      '桥涵 涵洞 变压器房 鱼塘 厕所 公厕 桥梁 大棚 水库 冷库 公园 桥 山塘 水塔 泵站 基站 卫生厕所 污水处理站 塘坝 凉亭 烤房 垃圾站 变电站 停车场 拦河坝 蓄水池 加油站',
    ),
    nouns: words('桥 厕 公厕 大棚 水库 冷库 公园 山塘 水 污水 垃圾 温室 凉亭 蓄水 变电 烤房 小型 卫生 高位'),
  },
  所: {
    wordsEnding: '有究场易厕治务挥出待住诊守处交公居寓失院电族察理哨会监介教究税派',
    heads: words('学校 幼儿园 小学 中学 卫生院 卫生室 医院 公办园 养老院 敬老院'),
    nouns: words('学校 幼儿园 小学 中学 卫生 医院 公办 中心校 农村 村小 乡镇 敬老院 养老'),
  },
  支: {
    dense: true,
    wordsEnding: '分开收枪透不干地总印旁预节列超党团增垫出借学声',
    heads: words(
      '宣传队 战队 分队 小队 专业队 调解队 巡防队 消防队 联防队 文艺队伍 应急队 抢险队 巡护队 队伍 服务队 志愿服务队 突击队 工作队 先锋队 宣讲队 应急队伍 巡逻队 小分队 文艺队 志愿者队伍 党员先锋队 专班 救援队',
    ),
    nouns: words(
      '队伍 服务队 志愿 突击队 工作队 党员 先锋队 宣讲 应急 巡逻 小分队 文艺 青年 救援 专业 民兵 义务 驻村 红色 工作 科技',
    ),
  },
  只: {
    wordsEnding: '船舰仅不一',
    heads: words('羊 鸡 林下鸡 鸭 鹅 土鸡 家禽 乌鸡 山羊 肉羊 兔 蛋鸡 肉鸡 黑山羊'),
    nouns: words('羊 鸡 鸭 鹅 山羊 家禽 肉羊 土鸡 黑山羊'),
  },
  头: {
    wordsEnding: '点寡回码石街抬心低龙念眉势关额拳山木镜带尽城里枕开外年口巨马从源牵重苗劲箭',
    heads: words('生猪 肉牛 黄牛 奶牛 能繁母猪 出栏 存栏 仔猪 母猪 黑猪 牲畜'),
    nouns: words('生猪 肉牛 黄牛 奶牛 能繁 黑猪 母猪 仔猪'),
  },
  份: {
    end: 'open',
    wordsEnding: '股身月省年成备辈过县水缘部',
    heads: words(PAPERS),
    nouns: words(
      '资料 手册 责任书 问卷 通知 倡议书 合同 协议 宣传 整改 承诺 督办 督查 文件 报告 调查 学习 有效 书面 党建 目标 明白 交办 清单',
    ),
  },
  张: {
    dense: true,
    wordsEnding: '主紧扩夸慌嚣开舒声铺伸纸',
    heads: words(
      '证 优待证 牌 宣传海报 告知单 提醒单 整改通知 通知 床位 病床 照片 明白卡 宣传单 海报 整改通知书 便民卡 联系卡 光盘 宣传画 清单 图纸 提示卡 罚单',
    ),
    nouns: words('整改 床位 病床 宣传 照片 海报 明白卡 养老 清单 联系卡'),
  },
  篇: {
    dense: true,
    end: 'verb',
    wordsEnding: '诗长短名开中连通续新全首鸿篇谋',
    heads: words(
      '信息 报道 稿件 文章 论文 调研报告 简报 心得体会 宣传稿 新闻 通讯 材料 理论文章 经验材料 工作信息 宣传报道 调研文章 心得 推文',
    ),
    nouns: words('信息 稿件 文章 报道 论文 调研 心得 新闻 宣传 理论 经验'),
  },
  部: {
    wordsEnding: '干南内北西东中总局腹外支生顶务面基军安合化尾分组织胸背底全头本各党传设',
    heads: words('电影 电话 书籍 著作 专题片 宣传片 微视频 手机 对讲机 电梯'),
    nouns: words('微党课 法规 规章 电影 专题片 宣传片 微视频 电话 微电影 法律 教育片 警示教育片'),
  },
  台: {
    dense: true,
    end: 'verb',
    wordsEnding:
      '平舞视电出金琴烟席登礼柜站炮灶高阳擂戏讲看垮展灵楼望窗天倒奖制火后前上下锅塔月亭阶务询景示作医布操检测接值',
    heads: words(
      '电脑 机械 车辆 设备 空调 水泵 抽水机 无人机 农机 挖掘机 打印机 投影仪 拖拉机 收割机 机具 大型机械 农业机械 变压器 充电桩 净水机 垃圾车 清运车 洒水车',
    ),
    nouns: words('电脑 设备 空调 水泵 机械 农机 无人机 变压器 垃圾 挖掘机 大型 收割机 投影 打印机 车'),
  },
  套: {
    dense: true,
    end: 'verb',
    wordsEnding: '配圈手河外成客封孕俗龙枕乱绳被护老',
    heads: words(
      '住房 安置房 公租房 设备 器材 健身器材 桌椅 设施 监控 校服 被褥 廉租房 保障房 棉被 衣物 办公桌椅 音响 商品房 系统',
    ),
    nouns: words('住房 安置房 公租房 设备 健身 桌椅 监控 保障 廉租房 体育 音响 系统 衣'),
  },
  册: { dense: true, wordsEnding: '手注画造名史图在簿清相纪分另底建入账登表', heads: words(PAPERS) },
  本: {
    wordsEnding: '基资根成版原脚剧记书股标课译母文草样抄为老读副木善底范赔订',
    heads: words(
      '作业本 笔记本 证 明白册 手册 教材 记录本 日记 资料 笔记 学习笔记 作业 房产证 证书 不动产权证 优待证 残疾证 图书 书籍 台账 工作手册 户口簿 书',
    ),
  },
  块: {
    dense: true,
    wordsEnding: '板大模石土切冰地砖方碎版结团条色区',
    heads: words(
      '责任田 标识 指示 牌 挂牌 警示 宣传展板 宣传牌匾 光荣牌 LED 屏幕 公示牌匾 展板 标牌 警示牌 标识牌 公示牌 宣传牌 指示牌 公示栏 宣传栏 广告牌 门牌 牌子 电子屏 显示屏 LED屏 提示牌 牌匾',
    ),
    nouns: words('展板 标牌 警示牌 标识牌 公示牌 宣传牌 电子屏 宣传栏 显示屏 门牌'),
  },
  枚: { strong: true },
  盏: { wordsEnding: '', strong: true },
  株: { strong: true, wordsEnding: '植病毒菌守' },
  棵: { strong: true },
  羽: {
    wordsEnding: '党翅毛',
    heads: words('鸡 鸭 鹅 家禽 林下鸡 土鸡 蛋鸡 肉鸡 出栏 乌鸡 鸽'),
    nouns: words('鸡 鸭 鹅 家禽 蛋鸡 肉鸡'),
  },
  辆: { dense: true, end: 'verb', strong: true, wordsEnding: '车' },
  艘: { strong: true },
  栋: {
    dense: true,
    end: 'verb',
    wordsEnding: '楼汗',
    heads: words('大棚 楼房 厂房 房屋 教学楼 宿舍楼 标准厂房 温室大棚 安置楼 木屋 居民楼 楼'),
    nouns: words('楼 大棚 厂房 房 教学楼 温室 标准 居民楼 农房 木屋'),
  },
  幢: { strong: true },
  间: {
    wordsEnding:
      '时之期中空年民房人其夜瞬腰世刻车山田相晚眼河区里乡离日意阴席午林套居坊早昼隔包课云标洗衣卫此播样',
    heads: words('房屋 厂房 教室 办公室 活动室 宿舍 房间 住房 门面 校舍 商铺'),
    nouns: words('房 教室 办公 活动室 宿舍 门面 校舍 商铺 会议室 厂房'),
  },
  口: {
    wordsEnding:
      '人出门进港胸伤开借子窗户接缺洞路海对牲随关垛胃破渡封心决住改道街转谷袖脱巷村炮领隘风碗井坝卡山端灶河污水',
    heads: words('机井 水井 山塘 水窖 鱼塘 沼气池 机电井 池塘'),
    nouns: words('机井 水井 山塘 水窖 鱼塘 沼气池'),
  },
  眼: {
    wordsEnding: '着放显红亮双慧法字心抢刺转满天电针',
    heads: words('机井 水井 机电井'),
    nouns: words('机井 水井'),
  },
  堂: {
    wordsEnding: '课食讲礼学教祠天殿厅大名人满令',
    heads: words('党课 专题党课 书记党课 讲党课 微党课 思政课 法治课 上党课'),
    nouns: words('党课 专题党课 微党课 课 思政课'),
  },
  节: {
    wordsEnding: '环季细情春关章调枝礼佳时末音过中秋端清重元名气竹骨',
    heads: words('党课 课 微党课 思政课 示范课 公开课'),
    nouns: words('党课 课'),
  },
  人次: {
    end: 'open',
    wordsEnding: '游总诊流',
    heads: words(
      `${PEOPLE} ${EVENTS} 约谈 诫勉 诫勉谈话 通报批评 谈心谈话 谈话 问责 培训 处分 慰问 救助 受教育 惠及 服务 出动 参训 受益 外出务工 咨询 转移就业 免疫 接种 体检 就诊 组织处理 批评教育 提醒 走访 帮扶 集体谈话 提醒谈话 接受教育`,
    ),
    nouns: words('参加 参与 受到 接受 的'),
  },
  场次: { dense: true, end: 'verb', heads: words(EVENTS), nouns: words('宣讲 活动 演出 培训 的') },
  批次: {
    dense: true,
    end: 'verb',
    wordsEnding: '分',
    heads: words('培训 信访 来访 集体访 上访 考察 学习 观摩 食品抽检 招商 抽检 客商 物资'),
    nouns: words('食品 集体 客商 学员 观摩'),
  },
  户次: { strong: true },
  车次: { heads: words('车辆 机械 出动车辆 垃圾 清运'), nouns: words('清运 转运') },
  家次: { strong: true },
  批: {
    dense: true,
    wordsEnding: '审一大成报整分首评揭眉呈同头',
    heads: words('物资 人员 学员 项目 培训 考察团'),
    nouns: words('次'),
  },
  轮: {
    dense: true,
    wordsEnding: '年首每新车三各一滚航齿渡',
    heads: words(
      '暗访 执法检查 督查 巡察 排查 整治 检查 培训 走访 督导 巡查 全覆盖 核查 大排查 轮训 摸排 抽查',
    ),
    nouns: words('督查 巡察 排查 检查 整治 走访 核查 摸排 专项'),
  },
  例: {
    dense: true,
    wordsEnding: '比条案事范先举惯病特体示破凡违战前成',
    heads: words('典型案例 案例 病例 确诊病例 典型 疑似病例'),
    nouns: words('典型 案例 确诊'),
  },
  卷: { heads: words('档案 卷宗 案卷 党员档案'), nouns: words('档案') },
  对: { dense: true, wordsEnding: '反相面绝针不敌作应核配派背校比结子成' },
  顶: { dense: true, wordsEnding: '山屋楼头封登到房透', heads: words('帐篷 救灾帐篷 头盔') },
  床: { dense: true, wordsEnding: '起上下病机河卧铺温牙冰苗临', heads: words('棉被 被褥 毛毯 棉絮 折叠床') },
  瓶: { dense: true, wordsEnding: '花水酒油奶药气煤漂拖电' },
  盒: { dense: true, wordsEnding: '饭药礼纸铁骨墨包' },
  箱: { dense: true, wordsEnding: '信邮木纸皮冰水集电垃圾意见变油风烤暗音' },
  小时: { heads: words('时长 服务时长 学习时长') },
  倍: { end: 'open', wordsEnding: '成加翻功双几' },
  天: { heads: words('跟班学习 接访 走访 驻村 集中学习 脱产学习 蹲点调研') },
  米: { heads: words('海拔 平均海拔 全长 总长 长度 宽度 深度 高度 平均') },
  路: { heads: words('监控 视频监控 安装监控') },
  宗: {
    dense: true,
    wordsEnding: '正大禅祖',
    heads: words('案件 纠纷 矛盾纠纷 土地 地块 地 档案 林权'),
    nouns: words('案件 纠纷 土地 矛盾'),
  },
  笔: {
    dense: true,
    end: 'verb',
    wordsEnding: '文伏随铅执下落动主妙粉纸毛大钢签手亲画',
    heads: words('贷款 资金 款项 交易 信贷 补贴 善款'),
    nouns: words('贷款 资金 款项 信贷 交易'),
  },
  种: {
    wordsEnding: '品各这那多物某一播良耕补抢树接下留种复特制引选军兵单变点套油',
    heads: words('岗位 模式 类型 疫苗 蔬菜 果树 药材 中药材'),
    nouns: words('岗位 模式 类型 方式 情形 蔬菜 中药材 特色 农作物 渠道'),
  },
  门: {
    wordsEnding: '部专热入上登家出大闸开关进车窗校城热佛冷国厦澳天江龙荆海石金玉厂油双油阀',
    heads: words('课程 课 技术'),
    nouns: words('课程 技术 实用技术 专业'),
  },
  组: {
    wordsEnding: '小党班村领分编重机词导全专改工家两各',
    heads: words('数据 村民 设备 垃圾箱'),
    nouns: words('数据 村民'),
  },
  岁: { strong: true, wordsEnding: '年守太压周' },
  层: {
    wordsEnding: '基阶中高上下表底各多云土逐断顶耕深地油冰',
    heads: words('楼房 教学楼 大楼'),
    nouns: words('楼 教学楼'),
  },
  级: {
    wordsEnding: '上下各年等层升超评分星县乡镇村市省国高低初中特顶科处厅局部同本逐越班降两三首晋同',
    nouns: words('台阶'),
  },
};
