package lianzhi.simulator.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A small valid PDF of a few lines, in a Chinese font that every reader brings along. */
public final class ReceiptPdf {
    private ReceiptPdf() {}

    public static byte[] of(List<String> lines) {
        var text = new StringBuilder("BT /F1 12 Tf 60 780 Td 18 TL");
        for (var line : lines) text.append(" <").append(hex(line)).append("> Tj T*");
        var stream = text.append(" ET").toString();
        return whole(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + stream.length() + " >>\nstream\n" + stream + "\nendstream",
                "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
                        + " /DescendantFonts [6 0 R] >>",
                "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo"
                        + " << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>",
                "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]"
                        + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>"));
    }

    private static byte[] whole(List<String> objects) {
        var out = new StringBuilder("%PDF-1.4\n");
        var starts = new ArrayList<Integer>();
        for (var object : objects) {
            starts.add(out.length());
            out.append(starts.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        var table = out.length();
        out.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        for (var start : starts) out.append("%010d 00000 n \n".formatted(start));
        out.append("trailer << /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return out.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(String line) {
        return HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
    }
}
