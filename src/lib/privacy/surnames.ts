/** Surnames, for positions where only the surname distinguishes a name from other words. */

const COMPOUND =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 轩辕 宇文 长孙 鲜于 闾丘 端木 申屠 公羊 澹台 公冶 宗政 濮阳 淳于 单于 太叔 仲孙 钟离 赫连 呼延 拓跋 独孤 南宫 西门 东郭 百里 纳兰 万俟 闻人 完颜 乐正 第五 左丘 漆雕'.split(
    ' ',
  );

/** The four hundred most frequent and those of the Hundred Family Surnames. */
const SINGLE =
  '王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戈岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容来扈晁芮都普阙浦戎伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由';

export const SURNAME = `(?:${COMPOUND.join('|')}|[${SINGLE}])`;

const BEGINS_COMPOUND = new RegExp(`^(?:${COMPOUND.join('|')})`);

/** The surname of a full name; its first character where it is not a compound one. */
export const surnameOf = (name: string): string => BEGINS_COMPOUND.exec(name)?.[0] ?? [...name][0] ?? '';
