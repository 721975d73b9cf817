package lianzhi.portal.web.open;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lianzhi.portal.lookup.Hits;
import lianzhi.portal.lookup.PublicEntry;
import lianzhi.portal.lookup.SearchPublic.Answer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes an answer of the public search field by field: the same text that the mapper writes, many times as fast. */
@Component
class WriteFound {
    /** Of an entry, and of what stands around them. */
    private static final int USUAL = 220;

    private static final byte[] Q = ascii("{\"q\":");
    private static final byte[] MODE = ascii(",\"mode\":");
    private static final byte[] ITEMS = ascii(",\"items\":[");
    private static final byte[] MORE = ascii("],\"more\":true}");
    private static final byte[] ALL = ascii("],\"more\":false}");
    private static final byte[] FIRST = ascii("{\"id\":");
    private static final byte[] NEXT = ascii(",{\"id\":");
    private static final byte[] KIND = ascii(",\"kind\":");
    private static final byte[] NAME = ascii(",\"name\":");
    private static final byte[] MASKED = ascii(",\"idMasked\":");
    private static final byte[] PERSON = ascii(",\"person\":\"");
    private static final byte[] COURT = ascii("\",\"court\":");
    private static final byte[] NUMBER = ascii(",\"caseNumber\":\"");
    private static final byte[] PUBLISHED = ascii("\",\"publishedOn\":\"");
    private static final byte[] END = ascii("\"}");

    void to(HttpServletResponse response, Answer found) throws IOException {
        var out = written(found);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(out.size());
        response.getOutputStream().write(out.array(), 0, out.size());
    }

    byte[] bytes(Answer found) {
        return written(found).toArray();
    }

    private static JsonBytes written(Answer found) {
        var to = new JsonBytes(USUAL * (found.hits().size() + 2));
        to.plain(Q);
        to.text(found.q());
        to.plain(MODE);
        to.text(found.mode());
        to.plain(ITEMS);
        var hits = found.hits();
        for (var i = 0; i < hits.size(); i++) item(to, i == 0 ? FIRST : NEXT, hits, i);
        to.plain(found.more() ? MORE : ALL);
        return to;
    }

    private static void item(JsonBytes to, byte[] begin, Hits hits, int i) {
        to.plain(begin);
        to.decimal(hits.id(i));
        to.plain(KIND);
        to.text(hits.kind(i));
        to.plain(NAME);
        to.text(hits.name(i));
        to.plain(MASKED);
        to.text(hits.idMasked(i));
        to.plain(PERSON);
        to.base36(hits.mark(i));
        to.plain(COURT);
        to.text(hits.court(i));
        to.plain(NUMBER);
        to.inside(hits.caseHead(i));
        if (hits.serial(i) >= 0) {
            to.decimal(hits.serial(i));
            to.inside(PublicEntry.NUMBER_ENDS);
        }
        to.plain(PUBLISHED);
        to.plain(hits.publishedOn(i));
        to.plain(END);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
