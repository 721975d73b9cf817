package lianzhi.simulator.book;

import java.util.ArrayList;
import java.util.List;
import lianzhi.simulator.Json;
import lianzhi.wire.WireMoney;
import lianzhi.wire.bank.FinancialAsset;
import lianzhi.wire.bank.PriorityRight;
import lianzhi.wire.bank.Transaction;
import tools.jackson.databind.JsonNode;

/** Reads an account book, a list in JSON with the wire's own names. Rows without a bank go to the first institution. */
public final class ReadBook {
    private ReadBook() {}

    public static List<Account> read(String json, String firstBank) {
        var accounts = new ArrayList<Account>();
        for (var row : Json.MAPPER.readTree(json)) accounts.add(account(row, firstBank));
        return accounts;
    }

    private static Account account(JsonNode row, String firstBank) {
        var freezes = new ArrayList<Freeze>();
        for (var one : row.path("freezes")) freezes.add(freeze(one));
        var rights = new ArrayList<PriorityRight>();
        for (var one : row.path("rights")) rights.add(right(one, rights.size() + 1));
        var assets = new ArrayList<FinancialAsset>();
        for (var one : row.path("assets")) assets.add(asset(one, assets.size() + 1));
        var transactions = new ArrayList<Transaction>();
        for (var one : row.path("transactions")) transactions.add(transaction(one, transactions.size() + 1));
        return new Account(
                text(row, "bank", firstBank),
                text(row, "KHZH", ""),
                text(row, "XM", ""),
                text(row, "ZJHM", ""),
                text(row, "CCLB", "个人结算账户"),
                text(row, "KHRQ", "2019/03/01 10:00:00"),
                WireMoney.fen(text(row, "YE", "")),
                freezes,
                rights,
                assets,
                transactions);
    }

    private static Freeze freeze(JsonNode row) {
        return new Freeze(
                List.of(text(row, "bdhm", "")),
                text(row, "ccxh", ""),
                text(row, "glzhhm", ""),
                text(row, "DJJG", ""),
                text(row, "DJWH", ""),
                WireMoney.fen(text(row, "DJJE", "")),
                "",
                text(row, "DJJZRQ", ""));
    }

    private static PriorityRight right(JsonNode row, int index) {
        return new PriorityRight(
                "",
                "",
                Integer.toString(index),
                "",
                "",
                text(row, "QLLX", ""),
                text(row, "QLR", ""),
                text(row, "QLJE", ""),
                text(row, "QLRDZ", ""),
                text(row, "QLRLXFS", ""),
                text(row, "BEIZ", ""));
    }

    private static FinancialAsset asset(JsonNode row, int index) {
        return WireRow.of(
                FinancialAsset.class, field -> field.equals("ZCXH") ? Integer.toString(index) : text(row, field, ""));
    }

    private static Transaction transaction(JsonNode row, int index) {
        return WireRow.of(
                Transaction.class, field -> field.equals("WLXH") ? Integer.toString(index) : text(row, field, ""));
    }

    private static String text(JsonNode row, String field, String otherwise) {
        var value = row.path(field);
        return value.isString() ? value.asString() : otherwise;
    }
}
