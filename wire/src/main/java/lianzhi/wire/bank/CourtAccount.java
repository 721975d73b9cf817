package lianzhi.wire.bank;

import lianzhi.wire.Wire;

/** 执行款专户: where deducted money goes, blank unless money is deducted. */
public record CourtAccount(
        @Wire("ZXKZHHM") String name,
        @Wire("ZXKZHKHH") String bank,
        @Wire("ZXKZHKHHHH") String bankNumber,
        @Wire("ZXKZHZH") String account,
        @Wire("ZXKZHLX") String currencyKind) {
    public static final CourtAccount NONE = new CourtAccount("", "", "", "", "");
}
