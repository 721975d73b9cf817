package lianzhi.wire.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lianzhi.wire.FieldPlace;
import lianzhi.wire.Finding;
import lianzhi.wire.MessageUnreadable;
import lianzhi.wire.ReadValue;
import lianzhi.wire.WriteRows;
import lianzhi.wire.xml.Charsets;
import lianzhi.wire.xml.Element;
import lianzhi.wire.xml.ReadXml;
import lianzhi.wire.xml.WriteXml;

/** The XML of one entry: UTF-8, values as they stand. */
final class Entries {
    private Entries() {}

    /** A document and how its values are read: with a note when its charset is not as agreed. */
    record Document(Element root, ReadValue coding) {}

    static <R extends Record> Named write(String name, String root, String row, Class<R> type, List<R> rows) {
        var out = new WriteXml().open(root);
        WriteRows.write(out, row, type, rows, FieldPlace.ATTRIBUTES, text -> text);
        var document = WriteXml.DECLARATION + out.close(root);
        return new Named(name, document.getBytes(StandardCharsets.UTF_8));
    }

    static Document read(Named entry) {
        var utf8 = Charsets.strict(entry.bytes(), StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Document(ReadXml.read(utf8), utf8.startsWith("\uFEFF") ? noting("文件带有字节顺序标记") : ReadValue.PLAIN);
        }
        var gbk = Charsets.strict(entry.bytes(), Charsets.GB18030);
        if (gbk == null) throw new MessageUnreadable("document-unreadable", "文件字符编码无法识别");
        return new Document(ReadXml.read(gbk), noting("文件以GBK编码, 应为UTF-8"));
    }

    private static ReadValue noting(String sentence) {
        var note = new Finding("charset", sentence);
        return (raw, notes) -> {
            notes.add(note);
            return raw;
        };
    }
}
