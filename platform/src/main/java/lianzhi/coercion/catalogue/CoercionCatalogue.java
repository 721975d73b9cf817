package lianzhi.coercion.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 强制目录: conducts, kinds of acts, the elements of the crime and kinds of requests. */
@Component
public class CoercionCatalogue {
    private final Content acts;
    private final List<RequestKind> requests;
    private final Crime crime;

    CoercionCatalogue(JsonMapper standard) {
        var json = standard.rebuild()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (var one = open("/coercion/acts.json");
                var two = open("/coercion/requests.json");
                var three = open("/coercion/crime.json")) {
            acts = json.readValue(one, Content.class);
            requests = json.readValue(two, new TypeReference<>() {});
            crime = json.readValue(three, Crime.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @JsonIgnoreProperties("note")
    private record Content(List<Conduct> conducts, List<ActKind> kinds) {}

    public List<ActKind> kinds() {
        return acts.kinds();
    }

    public List<Conduct> conducts() {
        return acts.conducts();
    }

    public Crime crime() {
        return crime;
    }

    public List<RequestKind> requests() {
        return requests;
    }

    public ActKind kind(String code) {
        return acts.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("kind"));
    }

    public Conduct conduct(String code) {
        return acts.conducts().stream()
                .filter(conduct -> conduct.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("conduct"));
    }

    public RequestKind request(String code) {
        return requests.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("kind"));
    }

    private static java.io.InputStream open(String path) {
        return Objects.requireNonNull(CoercionCatalogue.class.getResourceAsStream(path), path);
    }
}
