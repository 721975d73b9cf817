package lianzhi.funds.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Which entries of a workbook are sheets and nothing else, by its own list of contents; that is what its reader goes by. */
final class SheetNames {
    private static final int LONGEST_LIST = 1 << 20;

    private SheetNames() {}

    static Set<String> of(ZipFile zip) throws IOException {
        var list = zip.getEntry("[Content_Types].xml");
        if (list == null) {
            return Set.of();
        }
        var sheets = new HashSet<String>();
        var others = new HashSet<String>();
        try (var in = zip.getInputStream(list)) {
            var parts = reader().createXMLStreamReader(new ByteArrayInputStream(in.readNBytes(LONGEST_LIST)));
            while (parts.hasNext()) {
                if (parts.next() == javax.xml.stream.XMLStreamConstants.START_ELEMENT
                        && parts.getLocalName().equals("Override")) {
                    var name = String.valueOf(parts.getAttributeValue(null, "PartName"))
                            .replaceFirst("^/", "");
                    var type = String.valueOf(parts.getAttributeValue(null, "ContentType"))
                            .toLowerCase(Locale.ROOT);
                    (type.endsWith(".worksheet+xml") ? sheets : others).add(name);
                }
            }
        } catch (XMLStreamException broken) {
            return Set.of();
        }
        sheets.removeAll(others);
        return sheets;
    }

    private static XMLInputFactory reader() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
