package lianzhi.simulator.bank;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lianzhi.wire.WireMoney;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.Receipt;
import lianzhi.wire.bank.Transaction;

/** Answers as they should not be. */
final class Distort {
    static final String NEVER_ASKED = "999999999999999999999999999999";

    private Distort() {}

    static QueryAnswer foreign(QueryAnswer row) {
        return query(row, NEVER_ASKED, row.balance(), row.transactions());
    }

    static QueryAnswer otherFigures(QueryAnswer row) {
        return query(row, row.requestNumber(), more(row.balance()), row.transactions());
    }

    static QueryAnswer withoutTransactions(QueryAnswer row) {
        return query(row, row.requestNumber(), row.balance(), List.of());
    }

    static ControlAnswer foreign(ControlAnswer row) {
        return control(row, NEVER_ASKED, row.balance());
    }

    static ControlAnswer otherFigures(ControlAnswer row) {
        return control(row, row.requestNumber(), more(row.balance()));
    }

    static Receipt foreign(Receipt receipt) {
        return new Receipt(
                NEVER_ASKED,
                receipt.fileName(),
                receipt.fileType(),
                receipt.category(),
                receipt.contentBase64(),
                receipt.md5());
    }

    static Receipt damaged(Receipt receipt) {
        return new Receipt(
                receipt.requestNumber(),
                receipt.fileName(),
                receipt.fileType(),
                receipt.category(),
                receipt.contentBase64(),
                "00000000000000000000000000000000");
    }

    static Transaction apart(Transaction one, String requestNumber, String rowIndex) {
        return new Transaction(
                requestNumber,
                rowIndex,
                one.index(),
                one.type(),
                one.direction(),
                one.currency(),
                one.amount(),
                one.at(),
                one.serial(),
                one.counterName(),
                one.counterAccount(),
                one.counterBank(),
                one.counterBankNumber(),
                one.counterIdType(),
                one.counterIdNumber(),
                one.counterAddress(),
                one.counterPostcode(),
                one.counterPhone(),
                one.remark());
    }

    static byte[] garbage(String requestNumber) {
        var broken =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<zhxxList><zhxx BDHM=\"" + requestNumber + "\u00ff\u00fe";
        return broken.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String more(String yuan) {
        return WireMoney.text(WireMoney.fen(yuan) + 1_00);
    }

    private static QueryAnswer query(
            QueryAnswer row, String requestNumber, String balance, List<Transaction> transactions) {
        return new QueryAnswer(
                requestNumber,
                row.index(),
                row.account(),
                row.accountType(),
                row.state(),
                row.branch(),
                row.branchCode(),
                row.openedOn(),
                row.closedOn(),
                row.currency(),
                balance,
                row.available(),
                row.linkedAccount(),
                row.answeredAt(),
                row.address(),
                row.postcode(),
                row.phone(),
                row.remark(),
                row.assets(),
                row.freezes(),
                transactions,
                row.rights(),
                row.subAccounts());
    }

    private static ControlAnswer control(ControlAnswer row, String requestNumber, String balance) {
        return new ControlAnswer(
                requestNumber,
                row.index(),
                row.account(),
                row.productNumber(),
                row.wealthAccount(),
                row.content(),
                row.state(),
                balance,
                row.available(),
                row.from(),
                row.until(),
                row.limit(),
                row.heldQuantity(),
                row.held(),
                row.overLimit(),
                row.reason(),
                row.remark(),
                row.freezes(),
                row.rights());
    }
}
