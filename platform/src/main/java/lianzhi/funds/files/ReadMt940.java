package lianzhi.funds.files;

import com.prowidesoftware.swift.model.Tag;
import com.prowidesoftware.swift.model.field.Field61;
import com.prowidesoftware.swift.model.mt.mt9xx.MT940;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import lianzhi.funds.receipts.RawLine;
import lianzhi.funds.receipts.RawLine.Column;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/** MT940对账单: any number of messages, with or without the envelope of SWIFT; each :61: with its :86: is a line. */
public final class ReadMt940 {
    private static final String HEAD =
            "{1:F01BANKCNBJAXXX0000000000}{2:O9400000000000BANKCNBJAXXX00000000000000000000N}{4:\n";
    private static final Pattern SUBFIELD = Pattern.compile("\\?(\\d{2})");
    private int nr;

    private ReadMt940() {}

    public static void of(byte[] bytes, Consumer<RawLine> lines) {
        var reader = new ReadMt940();
        for (var message : messages(ReadCsv.decode(bytes).replace("\r\n", "\n"))) {
            reader.message(message, lines);
        }
        if (reader.nr == 0) {
            throw unreadable();
        }
    }

    private static List<String> messages(String text) {
        var messages = new ArrayList<String>();
        for (var part : text.split("(?m)^-\\}?\\s*(\\{5:.*)?$|-\\}")) {
            int from = part.indexOf(":20:");
            if (from >= 0) {
                messages.add(HEAD + part.substring(from).strip() + "\n-}");
            }
        }
        return messages;
    }

    private void message(String text, Consumer<RawLine> lines) {
        var block = MT940.parse(text).getSwiftMessage().getBlock4();
        if (block == null) {
            throw unreadable();
        }
        String account = "";
        Field61 open = null;
        for (Tag tag : block.getTags()) {
            var name = tag.getName();
            var value = tag.getValue();
            if (name == null || value == null) {
                continue;
            }
            switch (name) {
                case "25", "25P" ->
                    account = value.lines().findFirst().orElse("").replaceFirst("^.*/", "");
                case "61" -> {
                    flush(open, "", account, lines);
                    open = new Field61(value);
                }
                case "86" -> {
                    flush(open, value, account, lines);
                    open = null;
                }
                default -> {
                    flush(open, "", account, lines);
                    open = null;
                }
            }
        }
        flush(open, "", account, lines);
    }

    private void flush(@Nullable Field61 line, String told, String account, Consumer<RawLine> lines) {
        if (line == null) {
            return;
        }
        var mark = text(line.getDebitCreditMark()).toUpperCase(Locale.ROOT);
        boolean reversal = mark.startsWith("R");
        var cells = new EnumMap<Column, String>(Column.class);
        var theirs = text(line.getReferenceOfTheAccountServicingInstitution());
        cells.put(Column.BANK_REFERENCE, theirs.isEmpty() ? text(line.getReferenceForTheAccountOwner()) : theirs);
        cells.put(Column.VALUE_DATE, day(text(line.getValueDate())));
        cells.put(Column.AMOUNT, text(line.getAmount()).replace(',', '.').replaceFirst("\\.$", ""));
        cells.put(Column.DIRECTION, mark.endsWith("C") != reversal ? "IN" : "OUT");
        cells.put(Column.SUB_ACCOUNT, account);
        var parts = new Narrative(told);
        cells.put(Column.COUNTER_NAME, parts.name);
        cells.put(Column.COUNTER_ACCOUNT, parts.account);
        cells.put(Column.PURPOSE, (reversal ? "冲正 " : "") + parts.purpose);
        lines.accept(new RawLine(++nr, cells));
    }

    /** YYMMDD; what is not six digits is passed on and refused by name. */
    private static String day(String date) {
        return date.matches("\\d{6}") ? "20" + date : date;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static Refused unreadable() {
        return Refused.input(Reason.of("FILE_UNREADABLE", "不是可读取的MT940对账单", "Not an MT940 statement that can be read"));
    }

    /** :86: either in subfields (?20 purpose, ?31 account, ?32 name) or as it is. */
    private static final class Narrative {
        private final String purpose;
        private final String account;
        private final String name;

        Narrative(String told) {
            var flat = told.replace("\n", "");
            var marks = SUBFIELD.matcher(flat);
            if (!marks.find()) {
                purpose = told.replace("\n", " ").strip();
                account = "";
                name = "";
                return;
            }
            var purposes = new StringBuilder();
            var accounts = new StringBuilder();
            var names = new StringBuilder();
            do {
                int code = Integer.parseInt(marks.group(1));
                int from = marks.end();
                var next = SUBFIELD.matcher(flat);
                int to = next.find(from) ? next.start() : flat.length();
                var value = flat.substring(from, to);
                if (code >= 20 && code <= 29 || code >= 60 && code <= 63) {
                    purposes.append(value);
                } else if (code == 31) {
                    accounts.append(value);
                } else if (code == 32 || code == 33) {
                    names.append(value);
                }
            } while (marks.find());
            purpose = purposes.toString().strip();
            account = accounts.toString().strip();
            name = names.toString().strip();
        }
    }
}
