package lianzhi.documents.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lianzhi.documents.store.TemplateStore;
import org.springframework.stereotype.Component;

/** 模板: the court's own version where there is one, else the one that comes with the server. */
@Component
public class Templates {
    private final TemplateStore changed;
    private final Map<String, Template> shipped = new ConcurrentHashMap<>();

    Templates(TemplateStore changed) {
        this.changed = changed;
    }

    public Template of(DocumentKind kind) {
        return changed.latest(kind.code()).orElseGet(() -> shipped.computeIfAbsent(kind.code(), c -> ship(kind)));
    }

    /** Whether the text was written for this kind, or only lists its fields. */
    public static boolean isWritten(String code) {
        return Templates.class.getResource("/documents/" + code + ".txt") != null;
    }

    /** The text that comes with the server. */
    static Template shipped(DocumentKind kind) {
        return ship(kind);
    }

    private static Template ship(DocumentKind kind) {
        try (var file = Templates.class.getResourceAsStream("/documents/" + kind.code() + ".txt")) {
            var body = file == null ? plain(kind) : new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Template(kind.code(), 0, body);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** 通用格式: court, title, number, then each field of the catalogue on a line of its own. */
    private static String plain(DocumentKind kind) {
        var title = kind.titleZh().replaceFirst("\\(.*\\)$", "");
        var text = new StringBuilder("@court {court.name}\n# " + title + "\n@number {case.number}\n");
        kind.fields().stream()
                .filter(field ->
                        !field.startsWith("court.") && !field.startsWith("document.") && !field.equals("case.number"))
                .forEach(field -> text.append("> ")
                        .append(field)
                        .append("：{")
                        .append(field)
                        .append("}\n"));
        return text + "= {document.date}\n~ 本文书用通用格式，正式文本待法院确认。\n";
    }
}
