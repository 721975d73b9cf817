package lianzhi.statistics.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 导出 DOCX: plain WordprocessingML, so that every word processor opens and edits it. Sizes in half points. */
@Component
public class WriteDocx {
    private static final String TYPES = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>\
        """;
    private static final String RELATIONS = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>\
        """;
    private static final String FOOTER_RELATION = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>\
        """;
    private static final String FOOTER = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>\
        """;
    /** Width between the margins, in twentieths of a point. */
    private static final int LINE = 9020;

    private static final int BAR_CHARACTERS = 34;

    public byte[] of(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/_rels/document.xml.rels", FOOTER_RELATION);
            put(zip, "word/footer1.xml", FOOTER);
            put(zip, "word/document.xml", document(sheet));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String document(Sheet sheet) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
                + paragraph(sheet.title(), 44, true, "center", 0, true)
                + IntStream.range(0, sheet.parts().size())
                        .mapToObj(i -> part(sheet.parts().get(i), isBeforeSignature(sheet, i)))
                        .collect(Collectors.joining())
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId1\"/><w:pgSz w:w=\"11906\""
                + " w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1440\" w:bottom=\"1701\""
                + " w:left=\"1440\"/></w:sectPr></w:body></w:document>";
    }

    /** A signature never stands alone on its page. */
    private static boolean isBeforeSignature(Sheet sheet, int i) {
        return i + 1 < sheet.parts().size() && sheet.parts().get(i + 1) instanceof Sheet.Signature;
    }

    private static String part(Sheet.Part part, boolean keeps) {
        return switch (part) {
            case Sheet.Heading heading -> paragraph(heading.text(), 30, true, "left", 0, true);
            case Sheet.Paragraph text -> paragraph(text.text(), 24, false, "both", 480, keeps);
            case Sheet.Table table -> table(table);
            case Sheet.Bars bars -> bars(bars);
            case Sheet.Signature signature ->
                signature.lines().stream()
                        .map(line -> paragraph(line, 24, false, "right", 0, true))
                        .collect(Collectors.joining());
        };
    }

    /** @param keeps stays on the page of what follows */
    private static String paragraph(String text, int size, boolean bold, String place, int indent, boolean keeps) {
        return "<w:p><w:pPr>" + (keeps ? "<w:keepNext/>" : "")
                + "<w:spacing w:before=\"60\" w:after=\"60\"/><w:ind w:firstLine=\"" + indent + "\"/><w:jc w:val=\""
                + place + "\"/></w:pPr>" + run(text, size, bold, "000000") + "</w:p>";
    }

    private static String run(String text, int size, boolean bold, String colour) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"FangSong\"/>"
                + (bold ? "<w:b/>" : "") + "<w:color w:val=\"" + colour + "\"/><w:sz w:val=\"" + size
                + "\"/></w:rPr><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    private static String table(Sheet.Table given) {
        var head = given.head();
        var widths = given.widths();
        var rows = given.rows();
        var table = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"" + LINE + "\" w:type=\"dxa\"/><w:tblBorders>");
        for (var side : List.of("top", "bottom", "insideH")) {
            table.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:color=\"888888\"/>");
        }
        table.append("</w:tblBorders></w:tblPr>")
                .append(row(head, widths, rows.isEmpty() ? head : rows.getFirst(), true, column -> null));
        for (int i = 0; i < rows.size(); i++) {
            int no = i;
            table.append(row(
                    rows.get(i),
                    widths,
                    rows.get(i),
                    false,
                    column -> given.links().of(no, column)));
        }
        return table.append("</w:tbl>")
                .append(paragraph("", 12, false, "left", 0, false))
                .toString();
    }

    private static String row(
            List<String> cells,
            List<Integer> widths,
            List<String> like,
            boolean head,
            IntFunction<@Nullable String> links) {
        return "<w:tr><w:trPr>" + (head ? "<w:tblHeader/>" : "<w:cantSplit/>") + "</w:trPr>"
                + IntStream.range(0, cells.size())
                        .mapToObj(i -> "<w:tc><w:tcPr><w:tcW w:w=\"" + LINE * widths.get(i) / 100
                                + "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:jc w:val=\"" + place(like.get(i), i)
                                + "\"/></w:pPr>" + linked(links.apply(i), run(cells.get(i), 19, head, "000000"))
                                + "</w:p></w:tc>")
                        .collect(Collectors.joining())
                + "</w:tr>";
    }

    private static String linked(@Nullable String address, String run) {
        return address == null
                ? run
                : "<w:fldSimple w:instr=\" HYPERLINK &quot;" + escaped(address) + "&quot; \">" + run + "</w:fldSimple>";
    }

    /** Figures to the right. */
    static String place(String text, int column) {
        return column > 0 && text.matches("[-+–0-9.,%点元日◇]*") ? "right" : "left";
    }

    private static String bars(Sheet.Bars bars) {
        long most = bars.bars().stream()
                .mapToLong(bar -> Math.max(bar.first(), bar.second()))
                .max()
                .orElse(1);
        return bars.bars().stream()
                .map(bar -> "<w:p>" + run(bar.label() + "  ", 18, false, "000000")
                        + run(bar(bar.first(), most), 14, false, "AAAAAA")
                        + run(" " + bars.first() + bar.first() + "  ", 18, false, "000000")
                        + "</w:p><w:p>" + run("                 ", 18, false, "000000")
                        + run(bar(bar.second(), most), 14, false, "444444")
                        + run(" " + bars.second() + bar.second(), 18, false, "000000") + "</w:p>")
                .collect(Collectors.joining());
    }

    private static String bar(long value, long most) {
        return "█".repeat((int) (value * BAR_CHARACTERS / Math.max(1, most)));
    }

    private static String escaped(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
