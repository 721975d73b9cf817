package lianzhi.wire.xml;

import lianzhi.wire.MessageUnreadable;
import org.jspecify.annotations.Nullable;

/** The characters of a document and the place reached in it. */
final class Characters {
    private static final int LAST_NAME = 63;
    private final String all;
    private int at;
    private final @Nullable String[] names =
            new @Nullable String[LAST_NAME + 1]; // a document uses few, again and again

    Characters(String all) {
        this.all = all;
    }

    boolean isAtEnd() {
        return at >= all.length();
    }

    /** The character so far ahead; zero behind the end. */
    char at(int ahead) {
        return at + ahead < all.length() ? all.charAt(at + ahead) : 0;
    }

    boolean starts(String with) {
        return all.startsWith(with, at);
    }

    void skip(int count) {
        at += count;
    }

    int place() {
        return at;
    }

    /** What stands there in place of the value, when what follows is else the same; null, and nothing read, otherwise. */
    @Nullable
    String again(int from, int value, int tail, int end) {
        if (!all.regionMatches(at, all, from, value - from)) return null;
        var begin = at + value - from;
        var quote = all.indexOf(all.charAt(tail), begin);
        if (quote < 0 || !all.regionMatches(quote, all, tail, end - tail)) return null;
        var raw = all.substring(begin, quote);
        if (!isPlain(raw)) return null;
        at = quote + end - tail;
        return raw;
    }

    int skipSpaces() {
        var from = at;
        while (isSpace(at(0))) at++;
        return at - from;
    }

    void expect(char expected) {
        if (at(0) != expected) throw malformed();
        at++;
    }

    /** What stands before the mark; behind it reading goes on. */
    String skipTo(String mark) {
        var end = all.indexOf(mark, at);
        if (end < 0) throw broken("报文不完整");
        var before = all.substring(at, end);
        at = end + mark.length();
        return before;
    }

    String name() {
        var from = at;
        if (!isNameStart(at(0))) throw malformed();
        var hash = 0;
        for (char c; isNamePart(c = at(0)); at++) hash = 31 * hash + c;
        var known = names[hash & LAST_NAME];
        if (known != null && known.length() == at - from && all.startsWith(known, from)) return known;
        return names[hash & LAST_NAME] = all.substring(from, at);
    }

    /** Line breaks and tabs in a value are spaces, unless written as references. */
    String quoted() {
        var quote = at(0);
        if (quote != '"' && quote != '\'') throw malformed();
        var end = all.indexOf(quote, at + 1);
        if (end < 0) throw broken("报文不完整");
        var raw = all.substring(at + 1, end);
        at = end + 1;
        return isPlain(raw) ? raw : Unescape.value(raw);
    }

    String text() {
        var end = all.indexOf('<', at);
        var raw = all.substring(at, end < 0 ? all.length() : end);
        at += raw.length();
        if (raw.contains("]]>")) throw malformed();
        return isPlain(raw) ? raw : Unescape.text(raw);
    }

    private static boolean isPlain(String raw) {
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c < ' ' || c == '&' || c == '<' || c >= 0xD800) return false;
        }
        return true;
    }

    /** Line ends become one character; characters that XML does not know are refused. */
    static String allowed(String raw) {
        var text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        for (var i = 0; i < text.length(); i++) {
            if (!isAllowed(text, i)) throw broken("报文含有XML不允许的字符");
        }
        return text;
    }

    static boolean isAllowed(String text, int i) {
        var c = text.charAt(i);
        if (Character.isHighSurrogate(c)) return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        if (Character.isLowSurrogate(c)) return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return c >= ' ' && c < '\uFFFE' || c == '\t' || c == '\n' || c == '\r';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0xC0 && Character.isLetter(c);
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || c >= '0' && c <= '9' || c == '-' || c == '.' || c == ':';
    }

    static MessageUnreadable malformed() {
        return broken("报文不是格式完好的XML");
    }

    static MessageUnreadable broken(String sentence) {
        return new MessageUnreadable("xml-unreadable", sentence);
    }
}
