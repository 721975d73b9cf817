package lianzhi.wire.xml;

/** Writes elements one after another; escapes what must be escaped. */
public final class WriteXml {
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private final StringBuilder out = new StringBuilder(512);
    private boolean startOpen;

    public WriteXml open(String name) {
        closeStart();
        out.append('<').append(name);
        startOpen = true;
        return this;
    }

    public WriteXml attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    public WriteXml text(String text) {
        closeStart();
        escape(text);
        return this;
    }

    /** An element that was written before. */
    public WriteXml written(String element) {
        closeStart();
        out.append(element);
        return this;
    }

    public WriteXml close(String name) {
        if (startOpen) {
            out.append("/>");
            startOpen = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    private void closeStart() {
        if (startOpen) out.append('>');
        startOpen = false;
    }

    /** A character that XML does not know would spoil the whole document: it leaves as a replacement sign. */
    private void escape(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
                default -> out.append(Characters.isAllowed(text, i) ? c : '\uFFFD');
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
