package lianzhi.coercion.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 上传检查: the type is what the bytes say, the name must agree, and nothing that could act when it is opened comes in:
 * scripts, launchers and files inside a PDF, a second file behind a picture, a picture that would fill the memory.
 */
final class CheckUpload {
    static final int LARGEST = 10 * 1024 * 1024;
    private static final long MOST_PIXELS = 60_000_000;
    private static final Map<String, String> ENDINGS = Map.of(
            "pdf", "application/pdf",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png");

    private CheckUpload() {}

    static String typeOf(String name, byte[] content) {
        if (content.length == 0) {
            throw refused("UPLOAD_EMPTY", "文件是空的", "The file is empty");
        }
        if (content.length > LARGEST) {
            throw refused("UPLOAD_TOO_LARGE", "文件超过10兆", "The file is larger than 10 MB");
        }
        var type = type(content);
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (type == null || !type.equals(ENDINGS.get(ending))) {
            throw refused(
                    "UPLOAD_TYPE",
                    "只收PDF、JPG、PNG，并且文件名要与内容一致",
                    "Only PDF, JPG and PNG, and the name must fit the content");
        }
        if (type.equals("application/pdf")) {
            CheckPdf.check(content);
        } else {
            checkPicture(type, content);
        }
        return type;
    }

    private static @org.jspecify.annotations.Nullable String type(byte[] content) {
        if (startsWith(content, 0x25, 0x50, 0x44, 0x46, 0x2D)) return "application/pdf";
        if (startsWith(content, 0xFF, 0xD8, 0xFF)) return "image/jpeg";
        if (startsWith(content, 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A)) return "image/png";
        return null;
    }

    /** The header tells the size before anything is unpacked; after the picture nothing may follow. */
    private static void checkPicture(String type, byte[] content) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw refused("UPLOAD_PICTURE_TOO_LARGE", "图片的像素过多", "The picture has too many pixels");
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refused refusal) throw refusal;
            throw refused("UPLOAD_BROKEN", "图片打不开，可能已经损坏", "The picture cannot be read");
        }
        if (!endsAsItShould(type, content) || holdsMarkup(content)) {
            throw poisoned();
        }
    }

    private static boolean endsAsItShould(String type, byte[] content) {
        var n = content.length;
        return type.equals("image/jpeg")
                ? (content[n - 2] & 0xFF) == 0xFF && (content[n - 1] & 0xFF) == 0xD9
                : n > 12 && new String(content, n - 8, 4, StandardCharsets.US_ASCII).equals("IEND");
    }

    private static boolean holdsMarkup(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return text.contains("<script") || text.contains("<?php") || text.contains("<html") || text.contains("<svg");
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) return false;
        for (var i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) return false;
        }
        return true;
    }

    static Refused poisoned() {
        return refused(
                "UPLOAD_POISONED",
                "文件里带有脚本、程序或者另一个文件，不能接收；请打印后扫描再传",
                "The file holds a script, a program or another file; print and scan it");
    }

    static Refused refused(String code, String zh, String en) {
        return Refused.input(Reason.field("file", code, zh, en));
    }
}
