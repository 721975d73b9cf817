package lianzhi.exchange.seal;

import org.jspecify.annotations.Nullable;

/** What came in the headers; null where a header was missing. */
public record Envelope(
        String method,
        String path,
        @Nullable String time,
        @Nullable String nonce,
        @Nullable String digest,
        @Nullable String signature) {
    String signed() {
        return String.join("\n", method, path, "" + time, "" + nonce, "" + digest);
    }
}
