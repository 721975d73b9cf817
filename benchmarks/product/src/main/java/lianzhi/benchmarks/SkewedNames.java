package lianzhi.benchmarks;

import java.util.Random;

/** Chinese names of two or three characters with the skew of real ones: few surnames and given characters carry most people. */
final class SkewedNames {
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
    private static final String GIVEN =
            "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文建国志红梅玲辉鹏飞宇浩然子涵梓轩欣怡佳琪雨桐思远晨阳俊豪天乐雪莹慧婷燕波斌海林峰龙兵东升永康福祥春兰凤琴玉珍云莲荣树德忠义信仁礼智诚和谦恭廉洁清正光宏达兴旺昌盛泰安宁博学睿哲翰墨书香诗琳瑶琦瑾瑜璐琼珊珂珠蕾薇蓉蓓菲菊萍苗苹茜荷莎莉芝芸芬芹花";
    private final Random random;

    SkewedNames(long seed) {
        random = new Random(seed);
    }

    String next() {
        var name = new StringBuilder(3).append(pick(SURNAMES, 2)).append(pick(GIVEN, 1.5));
        if (random.nextInt(100) < 85) name.append(pick(GIVEN, 1.5));
        return name.toString();
    }

    private char pick(String from, double skew) {
        return from.charAt((int) (Math.pow(random.nextDouble(), skew) * from.length()));
    }
}
