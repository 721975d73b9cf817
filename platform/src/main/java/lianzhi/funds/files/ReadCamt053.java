package lianzhi.funds.files;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lianzhi.funds.receipts.RawLine;
import lianzhi.funds.receipts.RawLine.Column;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * camt.053对账单, read as a stream by the JDK's own parser: no entities, no DTD, no memory for the file. An entry of
 * several transactions becomes as many lines.
 */
public final class ReadCamt053 {
    private static final int LONGEST = 2000;
    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, String> entry = new HashMap<>();
    private final List<Map<String, String>> transactions = new ArrayList<>();
    private Map<String, String> current = entry;
    private String account = "";
    private boolean isStatement;
    private int nr;

    private ReadCamt053() {}

    public static void of(byte[] bytes, Consumer<RawLine> lines) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var reader = new ReadCamt053();
        try {
            reader.run(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)), lines);
        } catch (XMLStreamException broken) {
            throw unreadable();
        }
        if (!reader.isStatement) {
            throw unreadable();
        }
    }

    private void run(XMLStreamReader xml, Consumer<RawLine> lines) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.addLast(xml.getLocalName());
                    text.setLength(0);
                    start(xml);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() < LONGEST) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    end(text.toString().strip(), lines);
                    text.setLength(0);
                    path.removeLast();
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw unreadable();
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "BkToCstmrStmt" -> isStatement = true;
            case "Ntry" -> {
                entry.clear();
                transactions.clear();
                current = entry;
            }
            case "TxDtls" -> {
                current = new HashMap<>();
                transactions.add(current);
            }
            case "Amt" -> current.put(at("Amt") + "@", String.valueOf(xml.getAttributeValue(null, "Ccy")));
            default -> {}
        }
    }

    private void end(String text, Consumer<RawLine> lines) {
        var name = path.getLast();
        boolean inEntry = path.contains("Ntry");
        if (name.equals("Ntry")) {
            entries(lines);
            entry.clear();
        } else if (name.equals("TxDtls")) {
            current = entry;
        } else if (inEntry && !text.isEmpty()) {
            current.merge(at(name), text, (first, more) -> name.equals("Ustrd") ? first + " " + more : first);
        } else if (!inEntry && !text.isEmpty() && (name.equals("Id") || name.equals("IBAN")) && path.contains("Acct")) {
            account = text;
        }
    }

    /** The path below the entry or the transaction, such as RltdPties/Dbtr/Nm. */
    private String at(String name) {
        var below = String.join("/", path);
        int from = Math.max(below.lastIndexOf("TxDtls/"), below.lastIndexOf("Ntry/"));
        return from < 0 ? name : below.substring(below.indexOf('/', from) + 1);
    }

    private void entries(Consumer<RawLine> lines) {
        if (transactions.size() <= 1) {
            line(transactions.isEmpty() ? Map.of() : transactions.getFirst(), "", false, lines);
            return;
        }
        for (int i = 0; i < transactions.size(); i++) {
            line(transactions.get(i), "/" + (i + 1), true, lines);
        }
    }

    private void line(Map<String, String> details, String suffix, boolean isPart, Consumer<RawLine> lines) {
        boolean reversal = entry.getOrDefault("RvslInd", "").equals("true");
        boolean in = details.getOrDefault("CdtDbtInd", entry.getOrDefault("CdtDbtInd", ""))
                .equals("CRDT");
        var own = details.getOrDefault("Refs/AcctSvcrRef", "");
        var reference = first(entry, "AcctSvcrRef", "NtryRef");
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(
                Column.BANK_REFERENCE, !own.isEmpty() && isPart ? own : reference.isEmpty() ? own : reference + suffix);
        cells.put(Column.VALUE_DATE, first(entry, "ValDt/Dt", "ValDt/DtTm"));
        cells.put(Column.BOOKED_AT, first(entry, "BookgDt/DtTm", "BookgDt/Dt"));
        var amounts = isPart ? details : entry;
        var currency = amounts.getOrDefault("Amt@", amounts.getOrDefault("AmtDtls/TxAmt/Amt@", ""));
        var amount = first(amounts, "Amt", "AmtDtls/TxAmt/Amt");
        cells.put(Column.AMOUNT, currency.equals("CNY") || currency.equals("null") ? amount : currency + " " + amount);
        cells.put(Column.DIRECTION, in ? "IN" : "OUT");
        var who = in ? "Dbtr" : "Cdtr";
        cells.put(Column.COUNTER_NAME, first(details, "RltdPties/" + who + "/Nm", "RltdPties/" + who + "/Pty/Nm"));
        cells.put(
                Column.COUNTER_ACCOUNT,
                first(details, "RltdPties/" + who + "Acct/Id/Othr/Id", "RltdPties/" + who + "Acct/Id/IBAN"));
        cells.put(Column.SUB_ACCOUNT, account);
        var purpose = first(details, "RmtInf/Ustrd", "AddtlTxInf");
        cells.put(
                Column.PURPOSE,
                (reversal ? "冲正 " : "") + (purpose.isEmpty() ? entry.getOrDefault("AddtlNtryInf", "") : purpose));
        lines.accept(new RawLine(++nr, cells));
    }

    private static String first(Map<String, String> of, String... names) {
        for (var name : names) {
            var found = of.getOrDefault(name, "");
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static Refused unreadable() {
        return Refused.input(
                Reason.of("FILE_UNREADABLE", "不是可读取的camt.053对账单", "Not a camt.053 statement that can be read"));
    }
}
