package lianzhi.portal.web.open;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import lianzhi.portal.lookup.PublicEntry;
import lianzhi.portal.lookup.SearchPublic.Found;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer of the public search field by field: the same text that the mapper writes, several times as fast. */
@Component
class WriteFound {
    private static final int USUAL = 6000;
    private final JsonMapper json;

    WriteFound(JsonMapper json) {
        this.json = json;
    }

    void to(HttpServletResponse response, Found found) throws IOException {
        var bytes = bytes(found);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    byte[] bytes(Found found) {
        var out = new ByteArrayOutputStream(USUAL);
        try (var to = json.createGenerator(out)) {
            to.writeStartObject();
            to.writeStringProperty("q", found.q());
            to.writeStringProperty("mode", found.mode());
            to.writeArrayPropertyStart("items");
            found.items().forEach(item -> item(to, item));
            to.writeEndArray();
            to.writeBooleanProperty("more", found.more());
            to.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void item(JsonGenerator to, PublicEntry item) {
        to.writeStartObject();
        to.writeNumberProperty("id", item.id());
        to.writeStringProperty("kind", item.kind());
        to.writeStringProperty("name", item.name());
        to.writeStringProperty("idMasked", item.idMasked());
        to.writeStringProperty("person", item.person());
        to.writeStringProperty("court", item.court());
        to.writeStringProperty("caseNumber", item.caseNumber());
        to.writeStringProperty("publishedOn", item.publishedOn().toString());
        to.writeEndObject();
    }
}
