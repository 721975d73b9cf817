package lianzhi.funds.files;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import lianzhi.funds.receipts.RawLine;
import lianzhi.funds.receipts.RawLine.Column;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 列对应: which place of a row means what, by the head of the column or by a saved map. */
final class ColumnNames {
    private static final Map<Column, List<String>> KNOWN = new EnumMap<>(Map.of(
            Column.BANK_REFERENCE, List.of("流水号", "交易流水号", "银行流水号", "核心流水号", "bankreference", "reference"),
            Column.BOOKED_AT, List.of("交易时间", "记账时间", "入账时间", "bookedat"),
            Column.VALUE_DATE, List.of("交易日期", "记账日期", "入账日期", "起息日", "valuedate", "date"),
            Column.AMOUNT, List.of("金额", "交易金额", "发生额", "金额(元)", "amount"),
            Column.CREDIT, List.of("贷方金额", "贷方发生额", "收入金额", "收入", "credit"),
            Column.DEBIT, List.of("借方金额", "借方发生额", "支出金额", "支出", "debit"),
            Column.DIRECTION, List.of("借贷", "借贷标志", "收支", "收支方向", "direction"),
            Column.COUNTER_NAME, List.of("对方户名", "对方名称", "付款人", "付款人名称", "countername"),
            Column.COUNTER_ACCOUNT, List.of("对方账号", "付款账号", "付款人账号", "counteraccount"),
            Column.PURPOSE, List.of("附言", "摘要", "用途", "备注", "purpose")));

    static {
        KNOWN.put(Column.SUB_ACCOUNT, List.of("子账号", "虚拟子账号", "收款子账号", "案款账号", "subaccount"));
        KNOWN.put(Column.SEQ, List.of("序号", "seq"));
    }

    private final List<Place> places;

    private record Place(int at, Column column) {}

    private ColumnNames(Map<Integer, Column> places) {
        this.places = places.entrySet().stream()
                .map(place -> new Place(place.getKey(), place.getValue()))
                .toList();
    }

    /** @param saved the bank's own heads by meaning; they come before the known ones */
    static ColumnNames of(List<String> heads, Map<Column, String> saved) {
        Map<String, Column> meanings = new HashMap<>();
        KNOWN.forEach((column, names) -> names.forEach(name -> meanings.put(name, column)));
        saved.forEach((column, head) -> meanings.put(plain(head), column));
        var places = new HashMap<Integer, Column>();
        for (int i = 0; i < heads.size(); i++) {
            var meaning = meanings.get(plain(heads.get(i)));
            if (meaning != null && !places.containsValue(meaning)) {
                places.put(i, meaning);
            }
        }
        var found = places.values();
        var missing = new ArrayList<Reason>();
        if (!found.contains(Column.BANK_REFERENCE)) {
            missing.add(missing("BANK_REFERENCE", "流水号", "the bank reference"));
        }
        if (!found.contains(Column.AMOUNT) && !found.contains(Column.CREDIT)) {
            missing.add(missing("AMOUNT", "金额", "the amount"));
        }
        if (!found.contains(Column.BOOKED_AT) && !found.contains(Column.VALUE_DATE)) {
            missing.add(missing("VALUE_DATE", "日期", "the day"));
        }
        if (!missing.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, missing);
        }
        return new ColumnNames(places);
    }

    RawLine line(int nr, List<String> cells) {
        return line(nr, place -> place < cells.size() ? cells.get(place) : "");
    }

    /** Reads the cells that mean something, and no others. */
    RawLine line(int nr, IntFunction<String> cell) {
        var found = new EnumMap<Column, String>(Column.class);
        for (var place : places) {
            found.put(place.column(), cell.apply(place.at()));
        }
        return new RawLine(nr, found);
    }

    private static Reason missing(String field, String zh, String en) {
        return Reason.field(field, "COLUMN_MISSING", "表头缺少" + zh + "一列", "There is no column for " + en);
    }

    private static String plain(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFKC)
                .replaceAll("[\\s_]", "")
                .toLowerCase(Locale.ROOT);
    }
}
