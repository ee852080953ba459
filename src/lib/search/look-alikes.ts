/** Characters that are taken for each other because they look alike. */
const GROUPS =
  '己已巳 未末 土士 人入八 日曰目 治冶 津律 侯候 拔拨 晴睛情清请 辩辨辫瓣 帐账 戴带 徒徙 茶荼 申甲由田电 牛午 干千于 住往佳 大太犬 王玉主 天夫无 ' +
  '今令 仓仑 代伐 休体 传转 低抵底 何河 侍待 使便 借措错 培陪倍赔 绩积 博搏 免兔 兑说 再冉 冈岗 准淮 刀力 刊刑 券卷 副幅福 劝欢 励厉 勾匀 北此 ' +
  '巨臣 印卯 压庄 厅厂 取娶 受爱 变弯 占古 台合 史吏 司同 员圆 哀衰 售集 喝渴 因困囚 坐座 址扯 坏环怀 竖坚 埋理 城诚成 堆推 墙樯 处外 奖浆 妇归 妨防 ' +
  '姓性 季委 昏婚 宅宇 宋宗 官宫 宜宣 审宙 客容 宽宾 密蜜 察擦 异导 尊遵 尺尽 届屈居 崇祟 巡迅 左右 席度 帽冒 幸辛 庆床 库车 应庄 废度 弃弄 式武 弟第 ' +
  '涨张 彻砌 经径 微徽 忘忙 思恩 恕怒 灰恢 愉偷 慎填 成戊戍戌 户尸 扛打 扩旷矿 枝技 抄炒 抢枪 抱饱 拆折析 招昭 指脂 挖控 授援 徘排 探深 提堤题 搞稿 摘滴 ' +
  '撤撒 擅檀 敝敞 断继 旅族 暂渐 暖缓 服报 杜社 束柬 某谋 栏拦 校较 根跟 栽裁载 档挡 桥轿 检捡险验 植值 概慨溉 款疑 残浅 段假 气汽 池地 沟钩构购 没设 ' +
  '泄世 波被 择泽译 酒洒 派脉 流梳 测侧厕 悔海 消销稍 淡谈 渔鱼 施游 湖糊 源原 漏露 潮朝 灯灼 练炼 浇烧 版板 猎错 玩完 班斑 球求 疏梳 疗辽 登澄 监盐 直真 ' +
  '相想 眠眼 确角 碰碑 示未 札礼 租祖组 种钟 织职识 移侈 逞程 稳隐 竞竟 章意 附符 签检 箱相 粉纷 粗租 素索 坚紧 级极 纪记 纯钝 纲钢 续读 维唯 激缴 罚罪 群郡 ' +
  '老考 耐酎 聘骋 股般 脸险 芹节 若苦 荐存 获荻 营莹 蓄畜 落洛 表麦 规视 党觉 汁计 让上 议仪 评坪 诉拆 诗侍 询旬 读续 课棵 责债 货贷 质盾 贩板 贴帖 费贵 资姿 ' +
  '塞赛 赶起 距矩 车东 辖割 近迈 延廷 述术 适造 速束 遇偶 遗遣 避壁 邮由 郊效 配酝 采彩 里理 重童 量童 针钉 铁跌 捕铺 锻段 问间闻 防访 阳阴 陆击 除徐 随隋 ' +
  '难滩 雇顾 需儒 韧纫 预顶 颁频 额客 食良 使驶 鸣呜 鸟乌 令龄 梯锑 师帅 续绩 缴邀 障漳 障瘴 津肆 津律 贴站 站钻 籍藉';

const OTHERS = new Map<string, Set<string>>();
for (const group of GROUPS.split(' '))
  for (const character of group) {
    const others = OTHERS.get(character) ?? new Set<string>();
    for (const other of group) if (other !== character) others.add(other);
    OTHERS.set(character, others);
  }

export const lookAlikesOf = (character: string): ReadonlySet<string> => OTHERS.get(character) ?? new Set();
