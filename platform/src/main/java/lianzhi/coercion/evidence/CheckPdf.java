package lianzhi.coercion.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** A PDF is paper: whatever in it acts by itself, opens something or carries another file is refused. */
final class CheckPdf {
    private static final Set<String> ACTS = Set.of(
            "JS",
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "XFA",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "OpenAction",
            "AA");
    private static final List<byte[]> FOREIGN =
            List.of("<script".getBytes(StandardCharsets.US_ASCII), "<?php".getBytes(StandardCharsets.US_ASCII));
    private static final String ARCHIVE_ENDS = "PK\u0005\u0006";
    private static final int TAIL = 65_600;

    private CheckPdf() {}

    static void check(byte[] content) {
        try (var pdf = Loader.loadPDF(content)) {
            if (pdf.isEncrypted() || pdf.getNumberOfPages() == 0 || acts(pdf.getDocument())) {
                throw CheckUpload.poisoned();
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof lianzhi.law.Refused refusal) throw refusal;
            throw CheckUpload.refused("UPLOAD_BROKEN", "PDF 打不开，可能已经损坏或者加了密码", "The PDF cannot be read");
        }
        var end = new String(
                content,
                Math.max(0, content.length - TAIL),
                Math.min(TAIL, content.length),
                StandardCharsets.ISO_8859_1);
        var after = end.substring(end.lastIndexOf("%%EOF") < 0 ? 0 : end.lastIndexOf("%%EOF") + 5);
        if (!end.contains("%%EOF")
                || !after.isBlank()
                || end.contains(ARCHIVE_ENDS)
                || FOREIGN.stream().anyMatch(sign -> holds(content, sign))) {
            throw CheckUpload.poisoned();
        }
    }

    private static boolean acts(COSDocument document) {
        return document.getXrefTable().keySet().stream()
                .map(document::getObjectFromPool)
                .map(COSObject::getObject)
                .anyMatch(CheckPdf::acts);
    }

    private static boolean acts(@org.jspecify.annotations.Nullable COSBase base) {
        if (base instanceof COSArray array) {
            for (var i = 0; i < array.size(); i++) {
                if (!(array.get(i) instanceof COSObject) && acts(array.get(i))) return true;
            }
        }
        return base instanceof COSDictionary dictionary && acts(dictionary);
    }

    private static boolean acts(COSDictionary dictionary) {
        for (var key : dictionary.keySet()) {
            var value = dictionary.getItem(key);
            var opensAtAPlace = key.getName().equals("OpenAction") && resolved(value) instanceof COSArray;
            if (ACTS.contains(key.getName()) && !opensAtAPlace) return true;
            if (value instanceof COSName name && ACTS.contains(name.getName())) return true;
            if (value != null && !(value instanceof COSObject) && acts(value)) return true;
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable COSBase resolved(
            @org.jspecify.annotations.Nullable COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }

    private static boolean holds(byte[] content, byte[] sign) {
        for (var i = 0; i <= content.length - sign.length; i++) {
            var j = 0;
            while (j < sign.length && content[i + j] == sign[j]) j++;
            if (j == sign.length) return true;
        }
        return false;
    }
}
