package lianzhi.law.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * 公开前的文字检查: personal data in a sentence that is to be published (失信规定第6条: other matter that is no secret). Numbers of
 * persons, accounts and telephones, addresses below the street, children and health are named, and left out when it is shown.
 */
public final class PublicText {
    private static final String GAP = "[\\s\\-]?";
    private static final String HOUSE = "[0-9A-Za-z零〇一二三四五六七八九十百甲乙丙丁\\-]+(?:号|弄|栋|幢|座|单元|室|房|楼|层)";

    /** 个人信息：what must not stand in a published sentence. */
    public enum Kind {
        ID_NUMBER("证件号码", "an identity number", "(?<![0-9])(?:[0-9]{17}[0-9Xx]|[0-9]{15})(?![0-9])"),
        PHONE(
                "电话号码",
                "a telephone number",
                "(?<![0-9])(?:1[3-9](?:" + GAP + "[0-9]){9}|0[0-9]{2,3}-?[0-9]{7,8})(?![0-9])"),
        ACCOUNT(
                "账号",
                "an account number",
                "(?<![0-9])[0-9](?:" + GAP
                        + "[0-9]){11,}(?![0-9])|(?<![0-9执民刑初终字第])[0-9]{8,}(?![0-9]|\\.[0-9]|[元万亿号])"),
        ADDRESS("门牌地址", "an address below the street", "(?<=大道|街道|路|街|巷|村|镇|区|苑|园)" + HOUSE + "(?:之?" + HOUSE + ")*"),
        MINOR("未成年人信息", "a child", "未成年(?:人|子女|儿子|女儿)?|幼儿园|小学生|中学生|幼子|幼女"),
        HEALTH("健康信息", "health", "艾滋病?|HIV|乙肝|肝炎|梅毒|性病|精神病|精神分裂|抑郁症?|癌症?|肿瘤|白血病|尿毒症|残疾|怀孕|流产|病历|住院");

        private final String zh;
        private final String en;
        private final Pattern pattern;

        Kind(String zh, String en, String pattern) {
            this.zh = zh;
            this.en = en;
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    private record Found(Kind kind, int from, int to) {}

    private PublicText() {}

    /** What stands in it that must not be published; empty when it may be as it is. */
    public static Set<Kind> found(String text) {
        var kinds = EnumSet.noneOf(Kind.class);
        all(text).forEach(one -> kinds.add(one.kind()));
        return kinds;
    }

    /** The same with stars where something must not be read. */
    public static String masked(String text) {
        var shown = new StringBuilder(text);
        all(text).forEach(one -> shown.replace(one.from(), one.to(), "*".repeat(one.to() - one.from())));
        return shown.toString();
    }

    /** A number that is two kinds at once is the first of them. */
    private static List<Found> all(String text) {
        var plain = halfWidth(text);
        var all = new ArrayList<Found>();
        for (var kind : Kind.values()) {
            kind.pattern
                    .matcher(plain)
                    .results()
                    .filter(hit -> all.stream().noneMatch(one -> overlaps(one, hit)))
                    .toList()
                    .forEach(hit -> all.add(new Found(kind, hit.start(), hit.end())));
        }
        return all;
    }

    private static boolean overlaps(Found one, MatchResult hit) {
        return hit.start() < one.to() && one.from() < hit.end();
    }

    /** Letter by letter, so that every place stays where it is. */
    private static String halfWidth(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            plain.append(letter >= '！' && letter <= '～' ? (char) (letter - '！' + '!') : letter);
        }
        return plain.toString();
    }
}
