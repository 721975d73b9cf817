package lianzhi.documents.template;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.law.Mark;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 文书目录: every kind of court document, and our own law bulletin (执行普法报). */
@Component
public class DocumentCatalogue {
    private final Map<String, DocumentKind> kinds = new LinkedHashMap<>();

    DocumentCatalogue(JsonMapper json) {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/documents/catalogue.json"))) {
            json.readValue(file, Content.class).documents().forEach(kind -> kinds.put(kind.code(), kind));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        kinds.put(
                "LAW_BULLETIN",
                new DocumentKind(
                        "LAW_BULLETIN",
                        "执行普法报",
                        "Law bulletin",
                        List.of(),
                        List.of("DEBTOR"),
                        List.of(),
                        null,
                        false,
                        Mark.E));
    }

    public Collection<DocumentKind> kinds() {
        return kinds.values();
    }

    public DocumentKind kind(String code) {
        var kind = kinds.get(code);
        if (kind == null) {
            throw Refused.notFound("code");
        }
        return kind;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Content(List<DocumentKind> documents) {}
}
