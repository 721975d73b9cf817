package lianzhi.portal.lookup;

import java.util.Map;
import lianzhi.cases.Words;

/** 失信行为情形: the six of 失信规定第1条, in words. */
public final class Conduct {
    private static final Map<String, Words> ITEMS = Map.of(
            "DC1", new Words("有履行能力而拒不履行", "Able but refuses"),
            "DC2", new Words("以伪造证据、暴力、威胁等方法妨碍抗拒执行", "False evidence, violence or threats"),
            "DC3", new Words("以虚假诉讼、虚假仲裁或隐匿转移财产等规避执行", "False suit or arbitration, hiding or moving assets"),
            "DC4", new Words("违反财产报告制度", "Breach of asset reporting"),
            "DC5", new Words("违反限制消费令", "Breach of the consumption order"),
            "DC6", new Words("无正当理由拒不履行执行和解协议", "Refuses a settlement without reason"));

    private Conduct() {}

    public static Words of(String item) {
        return ITEMS.getOrDefault(item, new Words(item, item));
    }
}
