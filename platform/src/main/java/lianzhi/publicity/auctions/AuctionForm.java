package lianzhi.publicity.auctions;

import java.util.ArrayList;
import java.util.Set;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.publicity.auctions.AnnounceAuction.Input;

/** 公告的形式: every field, before the law is asked. */
final class AuctionForm {
    private static final Set<String> ROUNDS = Set.of("FIRST", "SECOND", "SALE");
    private static final Set<String> KINDS = Set.of("MOVABLE", "IMMOVABLE", "OTHER_RIGHT");
    private static final int LONGEST = 5000;

    private AuctionForm() {}

    static void check(Input input) {
        var reasons = new ArrayList<Reason>();
        if (!ROUNDS.contains(input.round()) || (input.round().equals("FIRST") != (input.earlierId() == null))) {
            reasons.add(Reason.field(
                    "round", "AUCTION_ROUND", "请选择一拍、二拍或变卖，并指明前一次", "Choose the round and the one before"));
        }
        if (!KINDS.contains(input.assetKind())) {
            reasons.add(Reason.field("assetKind", "AUCTION_ASSET", "请选择财产种类", "Choose the kind of asset"));
        }
        if (input.title().isBlank() || input.title().length() > 100) {
            reasons.add(Reason.field("title", "AUCTION_TITLE", "请写标的名称，不超过100字", "A title of at most 100 characters"));
        }
        if (input.body().isBlank() || input.body().length() > LONGEST) {
            reasons.add(Reason.field("body", "AUCTION_BODY", "请写标的情况，不超过5000字", "A text of at most 5,000 characters"));
        }
        if (input.site().isBlank() || input.site().length() > 40) {
            reasons.add(Reason.field("site", "AUCTION_SITE", "请写网络拍卖平台", "Name the platform"));
        }
        if (!input.siteUrl().strip().matches("https://[^\\s<>\"]{4,300}")) {
            reasons.add(Reason.field("siteUrl", "AUCTION_URL", "请填写 https 开头的平台页面地址", "An address with https"));
        }
        if (!input.reference().isPositive() || !input.start().isPositive()) {
            reasons.add(Reason.field("start", "AUCTION_MONEY", "参考价和起拍价须大于零", "Prices are above zero"));
        }
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.BAD_INPUT, reasons);
    }
}
