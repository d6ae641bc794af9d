/** Words around a counted thing: verbs that take one, words that ask for a number. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Verbs that take a counted thing right behind them: 新建(3)个广场, 发展(8)名党员. */
export const COUNTING_VERBS: ReadonlySet<string> = new Set(
  words(`拍摄 购进 邀请 授课 规范 鉴定 剔除 补录 纠正 审查 审核 审计 整理 整修 搬离 劝导 消除 盘活 宣传 洽谈 拜访 优化 精简 压减 退回 清收 兑换 征求 吸引 覆盖 关闭 注册 登记 新登记 接收 承接 交办 转办 督导 新建 建成 建设 改建 扩建 修建 重建 打造 创建 培育 孵化 发展 召开 开展 举办 举行 组织 承办 印发 发放 发送 赠送 捐赠 整治 整改 排查 化解 调处 调解
  处置 办结 办理 受理 解决 完成 实施 推进 启动 谋划 储备 争取 引进 招引 签约 培训 轮训 培养 选派 选拔 选配 选聘 推选 选举 提拔 配备 配强 配齐 聘请 聘用 招录 招聘 招募 回引 引回 吸纳 吸收
  转移 带动 帮助 帮扶 救助 资助 慰问 走访 看望 表彰 表扬 评选 评定 评出 处理 处分 查处 查办 立案 约谈 问责 诫勉 通报 督查 督办 检查 巡查 抽查 暗访 清理 清运 清除 清退 清查 拆除
  改造 改厕 维修 修缮 翻修 安装 新装 更换 添置 购置 购买 采购 新增 增加 增设 新设 设立 设置 设有 成立 组建 建立 健全 划分 划定 细化 分解 划 流转 种植 栽种 栽植 补植 养殖 出栏 存栏
  铺设 硬化 疏浚 修复 加固 拓宽 发布 刊发 编发 上报 报送 推送 制定 出台 修订 完善 收集 征集 梳理 摸排 查找 查摆 发现 认定 移交 移送 下派 派出 派驻 抽调 明确 确定 推荐 纳入 覆盖
  涉及 惠及 服务 接待 参加 开设 开办 建有 拥有 现有 下辖 下设 辖有 辖 含 包含 包括 共有 签订 签署 悬挂 张贴 播放 讲授 开讲 提出 收到 采纳 采取 推出 形成 获得 荣获 获评 获 取得 获批
  开通 投用 投放 抓好 办好 办成 实现 达成 转化 销号 关停 取缔 遴选 选树 树立 挖掘 总结 提炼 推广 命名 挂牌 摘牌 整顿 调整 补选 撤换 储存 动员 发动 出动 派遣 安排 安置 落实 聚焦 围绕
  回收 征收 征用 接种 筛查 覆盖到 延伸到 入户 检修 疏通 打通 投入 落户 入驻 建 设 有 招 派 修 查 开 办 签 增 补 聘 评 配 种 栽 购 添 召集 组织召开 主持召开 列席 参与 指导 联系 包联 包抓 挂联 结对 创评 评为 创成`),
);

/** Words that may stand between a clause's start and a counted thing: 由(5)名干部组成, 从(3)个方面. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  words(`由 对 为 把 从 在 以 向 给 让 使 将 和 与 及 并 等 的 了 到 至 过 按 分 共 且 还 均 全镇 全乡 全县 全市 全区 全村 全街道 全社区 辖区 我镇 我乡 我县 我村 镇 乡 县 今年 全年 当年 每年 每月 每季度
  每周 年内 年初 年底 累计 合计 共计 总计 目前 现 其中 另有 还有 已有 已 新 首批 先后 分别 至今 同时 内 中`),
);

/** Words that a number must follow: 共(8)名, 不少于(2)次. */
export const QUANTITY_WORDS: ReadonlySet<string> = new Set(
  words(
    '共计 累计 合计 总计 不少于 不低于 不超过 不多于 不得少于 至少 最多 超过 共有 共 达到 达 约 近 超 逾 仅 仅有 多达 高达 其中 足足 不下 将近 接近',
  ),
);

/** Before 共, 约 and 近 these make other words: 公共, 节约, 附近, 签约. */
export const QUANTITY_WORD_PARTS: Readonly<Record<string, string>> = {
  共: '公中一国民平总',
  约: '节签条公契违履预特邀制大简集俭失守合相',
  近: '附邻亲靠临贴远接最将就新相走拉',
  达: '发通表送传到直抵转下豁显雷马',
  超: '高反赶',
  仅: '不',
};
