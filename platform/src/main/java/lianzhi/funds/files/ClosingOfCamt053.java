package lianzhi.funds.files;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lianzhi.funds.receipts.ClosingBalance;
import lianzhi.law.Money;

/** camt.053期末余额: CLBD of each statement, for its account; yuan only, and what cannot be read is not told. */
final class ClosingOfCamt053 {
    private static final int LONGEST = 100;
    private final List<ClosingBalance> told = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final Map<String, String> balance = new HashMap<>();
    private String account = "";

    private ClosingOfCamt053() {}

    static List<ClosingBalance> of(byte[] bytes) {
        var reader = new ClosingOfCamt053();
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader.run(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException broken) {
            return List.of();
        }
        return reader.told;
    }

    private void run(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.add(xml.getLocalName());
                    text.setLength(0);
                    if (is("Stmt")) {
                        account = "";
                    } else if (is("Stmt/Bal")) {
                        balance.clear();
                    } else if (is("Stmt/Bal/Amt")) {
                        balance.put("Ccy", String.valueOf(xml.getAttributeValue(null, "Ccy")));
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() < LONGEST) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    end(text.toString().strip());
                    text.setLength(0);
                    path.removeLast();
                }
                default -> {}
            }
        }
    }

    private void end(String text) {
        if (is("Stmt/Acct/Id/Othr/Id") || is("Stmt/Acct/Id/IBAN")) {
            account = text;
        } else if (is("Stmt/Bal")) {
            tell();
        } else if (path.contains("Bal") && !text.isEmpty()) {
            balance.put(path.getLast(), text);
        }
    }

    private void tell() {
        var amount = balance.getOrDefault("Amt", "");
        var day = balance.getOrDefault("Dt", balance.getOrDefault("DtTm", ""));
        if (!"CLBD".equals(balance.get("Cd"))
                || !"CNY".equals(balance.get("Ccy"))
                || !amount.matches("\\d{1,12}(\\.\\d{1,2}0*)?")
                || day.length() < 10) {
            return;
        }
        try {
            var sum = Money.yuan(amount.replaceFirst("(\\.\\d{1,2})0*$", "$1"));
            told.add(new ClosingBalance(
                    account,
                    LocalDate.parse(day.substring(0, 10)),
                    "DBIT".equals(balance.get("CdtDbtInd")) ? Money.ZERO.minus(sum) : sum));
        } catch (DateTimeException noDay) {
            return;
        }
    }

    /** Counted from the statement on. */
    private boolean is(String tail) {
        var from = path.indexOf("Stmt");
        return from >= 0 && String.join("/", path.subList(from, path.size())).equals(tail);
    }
}
