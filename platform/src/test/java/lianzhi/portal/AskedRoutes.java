package lianzhi.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import lianzhi.audit.Viewed;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** Every route of the server, as the route table names it, with the real numbers of things of the secret case. */
@Component
class AskedRoutes {
    private final List<RequestMappingHandlerMapping> tables;

    AskedRoutes(List<RequestMappingHandlerMapping> tables) {
        this.tables = tables;
    }

    List<Route> all() {
        return tables.stream()
                .flatMap(table -> table.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("lianzhi."))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(
                                        method,
                                        pattern,
                                        ResponseBodyEmitter.class.isAssignableFrom(
                                                entry.getValue().getMethod().getReturnType()),
                                        entry.getValue().getMethodAnnotation(Viewed.class)))))
                .distinct()
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method))
                .toList();
    }

    /** What only reads, and answers at once. */
    List<Route> read() {
        return all().stream()
                .filter(route -> route.method() == RequestMethod.GET && !route.streams())
                .toList();
    }

    /** What carries the number of something in the secret case; other numbers could belong to another test's things. */
    static boolean isOfTheCase(Route route) {
        return Stream.concat(
                        Stream.of(
                                "/cases/{",
                                "/coercion/{",
                                "/declarations/{",
                                "/requests/{",
                                "/documents/{",
                                "/approvals/{"),
                        SecretRows.allParts().stream())
                .anyMatch(part -> route.pattern().contains(part));
    }

    static List<String> addresses(Route route, SecretCase.Secret secret) {
        if (!route.names()) {
            if (route.method() != RequestMethod.GET) return List.of(route.pattern());
            return List.of(route.pattern(), route.pattern() + "?size=200&" + search(secret));
        }
        if (!isOfTheCase(route)) {
            return route.method() == RequestMethod.GET ? List.of(filled(route, secret)) : List.of();
        }
        return List.of(filled(route, secret));
    }

    /** Every way a list might be searched: by the case and by the first letters of the names. */
    private static String search(SecretCase.Secret secret) {
        var words = new LinkedHashMap<String, String>();
        for (var name : List.of("caseId", "case", "id")) words.put(name, "" + secret.caseId());
        for (var name : List.of("q", "query", "text", "search", "name", "number", "subject")) words.put(name, "密件");
        return words.entrySet().stream()
                .map(word -> word.getKey() + "=" + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                .reduce((a, b) -> a + "&" + b)
                .orElseThrow();
    }

    private static String filled(Route route, SecretCase.Secret secret) {
        var path = route.pattern();
        for (var known : secret.numbers().entrySet()) path = path.replace(known.getKey(), known.getValue());
        return path.replaceAll("\\{(code|way|key|name)[^}]*}", "PERFORMED")
                .replaceAll("\\{[^}]+}", "" + secret.caseId());
    }
}
