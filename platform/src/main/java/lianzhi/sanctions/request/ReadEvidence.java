package lianzhi.sanctions.request;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.sanctions.store.RequestStore.Evidence;

/** Takes an uploaded paper for what its first bytes say it is; anything but PDF, PNG and JPEG is refused. */
final class ReadEvidence {
    private static final int LARGEST = 5 * 1024 * 1024;

    private ReadEvidence() {}

    static Evidence of(String name, String base64) {
        var content = bytes(base64);
        if (content.length == 0 || content.length > LARGEST) throw refused("附件不能为空，且不超过5MB", "1 byte to 5 MB");
        var clean = name.replaceAll("[\\p{Cntrl}<>:\"|?*&'/\\\\]", "").strip();
        return new Evidence(
                clean.isEmpty() ? "evidence" : clean.substring(0, Math.min(80, clean.length())),
                kind(content),
                sha256(content),
                content);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException broken) {
            throw refused("附件内容不完整", "the file is broken");
        }
    }

    private static String kind(byte[] content) {
        var head = new String(content, 0, Math.min(8, content.length), java.nio.charset.StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) return "application/pdf";
        if (head.startsWith("\u0089PNG")) return "image/png";
        if (head.startsWith("\u00ff\u00d8\u00ff")) return "image/jpeg";
        throw refused("附件只收PDF、PNG、JPEG", "only PDF, PNG and JPEG are taken");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Refused refused(String zh, String en) {
        return Refused.input(Reason.field("evidence", "EVIDENCE_UNFIT", zh, en));
    }
}
