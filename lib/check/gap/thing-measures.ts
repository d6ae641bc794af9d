import { PAPERS, words } from './counted-words.ts';
import type { MeasureGrammar } from './measure-entry.ts';

/** Measure words of things: animals, buildings, equipment, papers. */
export const THING_MEASURES: Readonly<Record<string, MeasureGrammar>> = {
  座: {
    sure: true,
    dense: true,
    end: 'verb',
    wordsEnding: '宝讲在星底基落入就插满茶让客卖叫雅碑',
    wordsBeginning: '舱位谈椅无',
    heads: words(
      '纪念碑 驿站 桥涵 涵洞 变压器房 鱼塘 厕所 公厕 桥梁 大棚 水库 冷库 公园 桥 山塘 水塔 泵站 基站 卫生厕所 污水处理站 塘坝 凉亭 烤房 垃圾站 变电站 停车场 拦河坝 蓄水池 加油站',
    ),
    nouns: words('桥 厕 公厕 大棚 水库 冷库 公园 山塘 水 污水 垃圾 温室 凉亭 蓄水 变电 烤房 小型 卫生 高位'),
  },
  只: {
    wordsEnding: '船舰仅不一',
    heads: words(
      '垃圾桶 户桶 分类桶 鸡苗 鸭苗 鹅苗 母羊 羊 鸡 林下鸡 鸭 鹅 土鸡 家禽 乌鸡 山羊 肉羊 兔 蛋鸡 肉鸡 黑山羊',
    ),
    nouns: words('羊 鸡 鸭 鹅 山羊 家禽 肉羊 土鸡 黑山羊'),
  },
  头: {
    wordsEnding:
      '点寡回码石街抬心低龙念眉势关额拳山木镜带尽城里枕开外年口巨马从源牵重苗劲箭摇丫转肩老磕舌骨馒个船弹指把人苦矛砖罐分探名柱魔大出当鱼喉字满犁领乳猎临掉手床教包墙对机光秃风桥话先日派兴接火跟东地烟枝迎没',
    wordsBeginning: '发上顶领目衔像盔皮到尾',
    heads: words('饲养量 存栏量 出栏量 生猪 肉牛 黄牛 奶牛 能繁母猪 出栏 存栏 仔猪 母猪 黑猪 牲畜'),
    nouns: words('生猪 肉牛 黄牛 奶牛 能繁 黑猪 母猪 仔猪'),
  },
  张: {
    dense: true,
    wordsEnding: '主紧扩夸慌嚣开舒声铺伸纸老大',
    heads: words(
      '证 优待证 牌 宣传海报 告知单 提醒单 整改通知 通知 床位 病床 照片 明白卡 宣传单 海报 整改通知书 便民卡 联系卡 光盘 宣传画 清单 图纸 提示卡 罚单',
    ),
    nouns: words('整改 床位 病床 宣传 照片 海报 明白卡 养老 清单 联系卡'),
  },
  幅: {
    dense: true,
    wordsEnding: '涨跌降增振篇条画单巨版横大变升减页',
    wordsBeginning: '度员面',
    heads: words('横幅 横标 标语 宣传标语 宣传横幅 书画 作品 墙画 宣传画 漫画 地图 图片 海报 国画 墙绘 展板'),
  },
  部: {
    wordsEnding:
      '干南内北西东中总局腹外支生顶务面基军安合化尾分组织胸背底全头本各党传设教政战事通管市根师学旧残颈肺腰',
    wordsBeginning: '类族',
    heads: words(
      '作品 影视作品 微电影 读物 有声读物 警示片 教育片 纪录片 影片 短片 短视频 动画片 电影 电话 书籍 著作 专题片 宣传片 微视频 手机 对讲机 电梯',
    ),
    nouns: words('微党课 法规 规章 电影 专题片 宣传片 微视频 电话 微电影 法律 教育片 警示教育片'),
  },
  台: {
    sure: true,
    dense: true,
    end: 'verb',
    wordsEnding:
      '平舞视电出金琴烟席登礼柜站炮灶高阳擂戏讲看垮展灵楼望窗天倒奖制火后前上下锅塔月亭阶务询景示作医布操检测接值土烛降写墩邢地字跳史丰鱼茅敌象石砚妆',
    wordsBeginning: '词式独地海基站州南山后面资东岛长子灯球币',
    heads: words(
      '电脑 机械 车辆 设备 空调 水泵 抽水机 无人机 农机 挖掘机 打印机 投影仪 拖拉机 收割机 机具 大型机械 农业机械 变压器 充电桩 净水机 垃圾车 清运车 洒水车',
    ),
    nouns: words('电脑 设备 空调 水泵 机械 农机 无人机 变压器 垃圾 挖掘机 大型 收割机 投影 打印机 车'),
  },
  套: {
    sure: true,
    dense: true,
    end: 'verb',
    wordsEnding: '配圈手河外成客封孕俗龙枕乱绳被护老',
    wordsBeginning: '装话房子间曲件管近数汇袋种餐现作',
    heads: words(
      '住房 安置房 公租房 设备 器材 健身器材 桌椅 设施 监控 校服 被褥 廉租房 保障房 棉被 衣物 办公桌椅 音响 商品房 系统',
    ),
    nouns: words('住房 安置房 公租房 设备 健身 桌椅 监控 保障 廉租房 体育 音响 系统 衣'),
  },
  册: {
    sure: true,
    dense: true,
    wordsEnding: '手注画造名史图在簿清相纪分另底建入账登表小成',
    wordsBeginning: '立封',
    heads: words(PAPERS),
  },
  本: {
    wordsEnding: '基资根成版原脚剧记书股标课译母文草样抄为老读副木善底范赔订日刻大变写话亏',
    wordsBeginning: '主行上家事国领书性章版世意场校工建体钱子该面州名位病原业相功金岛',
    heads: words(
      '作业本 笔记本 证 明白册 手册 教材 记录本 日记 资料 笔记 学习笔记 作业 房产证 证书 不动产权证 优待证 残疾证 图书 书籍 台账 工作手册 户口簿 书',
    ),
  },
  块: {
    dense: true,
    wordsEnding: '板大模石土切冰地砖方碎版结团条色区',
    wordsBeginning: '儿化',
    heads: words(
      '设置展板 制作展板 摆放展板 悬挂展板 责任田 标识 指示 牌 挂牌 警示 宣传展板 宣传牌匾 光荣牌 LED 屏幕 公示牌匾 展板 标牌 警示牌 标识牌 公示牌 宣传牌 指示牌 公示栏 宣传栏 广告牌 门牌 牌子 电子屏 显示屏 LED屏 提示牌 牌匾',
    ),
    nouns: words('展板 标牌 警示牌 标识牌 公示牌 宣传牌 电子屏 宣传栏 显示屏 门牌'),
  },
  枚: { strong: true },
  盏: { wordsEnding: '', strong: true },
  株: { strong: true, wordsEnding: '植病毒菌守异同' },
  棵: { strong: true },
  羽: {
    wordsEnding: '党翅毛',
    wordsBeginning: '毛绒',
    heads: words('鸡 鸭 鹅 家禽 林下鸡 土鸡 蛋鸡 肉鸡 出栏 乌鸡 鸽'),
    nouns: words('鸡 鸭 鹅 家禽 蛋鸡 肉鸡'),
  },
  辆: { sure: true, dense: true, end: 'verb', strong: true, wordsEnding: '车' },
  艘: { strong: true },
  栋: {
    sure: true,
    dense: true,
    end: 'verb',
    wordsEnding: '楼汗',
    heads: words('大棚 楼房 厂房 房屋 教学楼 宿舍楼 标准厂房 温室大棚 安置楼 木屋 居民楼 楼'),
    nouns: words('楼 大棚 厂房 房 教学楼 温室 标准 居民楼 农房 木屋'),
  },
  幢: { strong: true },
  间: {
    wordsEnding:
      '时之期中空年民房人其夜瞬腰世刻车山田相晚眼河区里乡离日意阴席午林套居坊早昼隔包课云标洗衣卫此播样外生手',
    wordsBeginning: '隔文表',
    heads: words(
      '卫生间 洗手间 淋浴间 标准间 病房 展厅 房屋 厂房 教室 办公室 活动室 宿舍 房间 住房 门面 校舍 商铺',
    ),
    nouns: words('房 教室 办公 活动室 宿舍 门面 校舍 商铺 会议室 厂房'),
  },
  口: {
    wordsEnding:
      '人出门进港胸伤开借子窗户接缺洞路海对牲随关垛胃破渡封心决住改道街转谷袖脱巷村炮领隘风碗井坝卡山端灶河污水可爽亲插入顺切创漱',
    wordsBeginning: '气中数里才令角感译',
    heads: words('机井 水井 山塘 水窖 鱼塘 沼气池 机电井 池塘 蓄水池 蓄水窖 深水井'),
    nouns: words('机井 水井 山塘 水窖 鱼塘 沼气池 蓄水池'),
  },
  根: {
    wordsEnding: '树草木命寻扎生归祸同须词筷竹病铁块',
    heads: words('警示桩 界桩 道口桩 电杆 水泥杆 路灯杆 标志杆 立杆 分道桩'),
    nouns: words('警示桩 界桩 道口桩 电杆 水泥杆'),
  },
  封: {
    wordsEnding: '密查开启冰尘解册敕分加自信书',
    heads: words('烈士家书 表扬信 感谢信 慰问信 公开信 家书 举报信 群众来信 喜报'),
    nouns: words('表扬信 感谢信 慰问信 公开信 群众来信'),
  },
  页: { wordsEnding: '网首主扉插活合单内彩', heads: words('档案 资料 材料 卷宗') },
  眼: {
    wordsEnding: '着放显红亮双慧法字心抢刺转满天电针亲耀肉斜不起白闭泪',
    wordsBeginning: '见泪中看神色镜球',
    heads: words('机井 水井 机电井'),
    nouns: words('机井 水井'),
  },
  卷: {
    wordsEnding: '试考席阅案问画答',
    wordsBeginning: '起',
    heads: words('档案 卷宗 案卷 党员档案 全宗'),
    nouns: words('档案'),
  },
  对: {
    dense: true,
    wordsEnding: '反相面绝针不敌作应核配派背校比结子成向',
    wordsBeginning: '方付面称准了性论敌峙联岸阵内答头视流决手',
  },
  顶: {
    dense: true,
    wordsEnding: '山屋楼头封登到房透峰圆尖',
    wordsBeginning: '上多点棚',
    heads: words('帐篷 救灾帐篷 头盔'),
  },
  款: { heads: words('产品 新品 商品 软件 机型 农产品 文创 菜品') },
  剂: { wordsEnding: '药试针溶', heads: words('接种 疫苗 人接种') },
  度: { heads: words('用电 节电 发电') },
  升: { wordsEnding: '提上直晋飙回攀跃高拉爬稳有', heads: words('汽油 柴油 燃油 用水') },
  秒: { heads: words('时间 接通时间 时长 用时') },
  分: { heads: words('得分 满意度 评分 考核分 测评平均 平均分 积分 均分 评定为 测评') },
  项次: { strong: true },
  副: {
    heads: words('拐杖 眼镜 老花镜 担架 手铐 球拍 渔网 篮球架 手套 口罩 耳机 对联 春联 镣铐 望远镜'),
  },
  把: { heads: words('油锯 铁锹 椅子 扫把 雨伞 铁锨 二号工具 折叠椅 休闲椅 钥匙 砍刀 扫帚 座椅 风力灭火机') },
  遍: { end: 'verb', wordsEnding: '普一每几' },
  趟: {
    end: 'verb',
    wordsEnding: '一赶跑几每这那头',
    heads: words('上门 往返 专车 专列 车辆 出车 班车 输送专车'),
  },
  道: { heads: words('总河长令 总林长令 河长令 林长令 田长令 防线 关口 减速带') },
  具: { wordsEnding: '器农工家文玩用道厨餐茶渔模刀面灯卧教机炊雨寝', heads: words('遗体 火化遗体') },
  列: { heads: words('中欧班列 班列 专列 货运班列 旅游专列') },
  床: {
    dense: true,
    wordsEnding: '起上下病机河卧铺温牙冰苗临矿',
    wordsBeginning: '上边头',
    heads: words('棉被 被褥 毛毯 棉絮 折叠床'),
  },
  瓶: { dense: true, wordsEnding: '花水酒油奶药气煤漂拖电瓷烧', wordsBeginning: '子' },
  盒: { dense: true, wordsEnding: '饭药礼纸铁骨墨包' },
  箱: {
    dense: true,
    heads: words('矿泉水 方便面 牛奶 饮用水 面包 苹果 药品 食品 蔬菜 水果 消毒液'),
    wordsEnding: '救信邮木纸皮冰水集电垃圾意见变油风烤暗音装速',
    wordsBeginning: '子',
  },
  米: {
    end: 'verb',
    wordsEnding: '花糯小稻玉大虾粟黑红白香厘毫分千方立纳微贡优籽苞江碾糙精陈新籼粳糕收卖售储运购供平产植种',
    wordsBeginning: '业',
    heads: words('海拔 平均海拔 全长 总长 长度 宽度 深度 高度 平均'),
  },
  路: {
    wordsEnding: '铁公道线思院出走山马电水设小赶大去陆指之退门引总字套沿迷回销带夺拦通来让航修岔归',
    wordsBeginning: '过子桥旁程易',
    heads: words('监控 视频监控 安装监控'),
  },
};
