package lianzhi.wire.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The name of a package: its type, the bank's code (17), the batch (30) and, for one control, the request (30). */
public record PackageName(Type type, String bank, String batch, String request) {
    /** What a package carries. */
    public enum Type {
        QUERIES("CXQQ"),
        CONTROLS("KZQQ"),
        QUERY_ANSWERS("CXFK"),
        CONTROL_ANSWER("KZFK"),
        /** Answers to queries that the court could not accept. */
        QUERY_REFUSALS("CXHZ"),
        CONTROL_REFUSAL("KZHZ");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        boolean namesRequest() {
            return this == CONTROL_ANSWER || this == CONTROL_REFUSAL;
        }
    }

    private static final int PADDED = 30;
    private static final Pattern FORM =
            Pattern.compile("(" + Arrays.stream(Type.values()).map(Type::word).collect(Collectors.joining("|"))
                    + ")([0-9A-Za-z]{17})([0-9A-Za-z]{30})([0-9A-Za-z]{30})?\\.(?i:zip)");

    public static PackageName of(Type type, String bank, String batch) {
        return new PackageName(type, bank, batch, "");
    }

    public static PackageName of(Type type, String bank, String batch, String requestNumber) {
        return new PackageName(type, bank, batch, padded(requestNumber));
    }

    /** Names of files still being written start with a dot; only whole names that end in .zip are taken. */
    public static boolean isWhole(String fileName) {
        return !fileName.startsWith(".") && fileName.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Null when it is not such a name. */
    public static @Nullable PackageName parse(String fileName) {
        var form = FORM.matcher(fileName);
        if (!form.matches()) return null;
        for (var type : Type.values()) {
            if (!type.word.equals(form.group(1))) continue;
            var request = form.group(4) == null ? "" : form.group(4);
            if (type.namesRequest() == request.isEmpty()) return null;
            return new PackageName(type, form.group(2), form.group(3), request);
        }
        return null;
    }

    /** A number shorter than 30 is padded with zeros on the left. */
    public static String padded(String requestNumber) {
        if (requestNumber.length() > PADDED) throw new IllegalArgumentException("Too long: " + requestNumber);
        return "0".repeat(PADDED - requestNumber.length()) + requestNumber;
    }

    public String fileName() {
        return type.word + bank + batch + request + ".zip";
    }

    /** The name while it is being written. */
    public String draftName() {
        return "." + fileName() + ".part";
    }

    String entry(String kind, String tail) {
        return kind + bank + batch + tail + ".xml";
    }

    /** The part of an entry's name that ties it to this package. */
    String tie() {
        return bank + batch;
    }
}
