package lianzhi.cases.spreadsheets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** 一行的标记: what stands in a row, wherever the row and its columns stand. */
final class RowKey {
    private static final int LENGTH = 32;

    private RowKey() {}

    static String of(SheetRow row) {
        var text = Arrays.stream(Column.values())
                .filter(column -> !row.text(column).isEmpty())
                .map(column -> column.name() + "=" + row.text(column))
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "row:" + HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
