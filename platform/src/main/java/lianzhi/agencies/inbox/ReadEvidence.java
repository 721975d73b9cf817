package lianzhi.agencies.inbox;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import lianzhi.agencies.store.OrderStore.Paper;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** Takes an uploaded paper for what its first bytes say it is, never for what its name says; anything else is refused. */
final class ReadEvidence {
    private static final int LARGEST = 5 * 1024 * 1024;

    private ReadEvidence() {}

    static Paper of(String name, String base64) {
        var content = bytes(base64);
        if (content.length == 0 || content.length > LARGEST) {
            throw Refused.input(Reason.field("evidence", "EVIDENCE_SIZE", "附件不能为空，且不超过5MB", "1 byte to 5 MB"));
        }
        return new Paper(cleanName(name), kind(content), sha256(content), content);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException broken) {
            throw Refused.input(Reason.field("evidence", "EVIDENCE_BROKEN", "附件内容不完整", "The file is broken"));
        }
    }

    private static String kind(byte[] content) {
        if (startsWith(content, '%', 'P', 'D', 'F', '-')) return "application/pdf";
        if (startsWith(content, 0x89, 'P', 'N', 'G')) return "image/png";
        if (startsWith(content, 0xFF, 0xD8, 0xFF)) return "image/jpeg";
        throw Refused.input(
                Reason.field("evidence", "EVIDENCE_KIND", "附件只收PDF、PNG、JPEG", "Only PDF, PNG and JPEG are taken"));
    }

    private static boolean startsWith(byte[] content, int... head) {
        if (content.length < head.length) return false;
        for (int i = 0; i < head.length; i++) {
            if ((content[i] & 0xFF) != head[i]) return false;
        }
        return true;
    }

    /** Only the last part of a path, without signs that mean something to a file system or a page. */
    private static String cleanName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}<>:\"|?*&']", "").strip();
        return clean.isEmpty() ? "evidence" : clean.substring(0, Math.min(80, clean.length()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
