package lianzhi.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import lianzhi.audit.ActWords;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Acts that are no events of a case, from the catalogue's file. */
@Component
class OwnActWords implements ActWords {
    private record File(String note, List<Act> acts) {}

    private final List<Act> acts = read();

    @Override
    public List<Act> acts() {
        return acts;
    }

    private static List<Act> read() {
        try (var in = Objects.requireNonNull(OwnActWords.class.getResourceAsStream("/catalogue/audit-acts.json"))) {
            return JsonMapper.shared().readValue(in, File.class).acts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
