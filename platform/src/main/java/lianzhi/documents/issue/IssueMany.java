package lianzhi.documents.issue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseEvents.Told;
import lianzhi.cases.CaseId;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.print.Imprint;
import lianzhi.documents.store.DocumentStore;
import lianzhi.documents.store.ImprintStore;
import lianzhi.documents.template.DocumentCatalogue;
import lianzhi.documents.template.DocumentKind;
import lianzhi.documents.template.MergedText;
import lianzhi.documents.template.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 制发: one paper for each of one or many cases; facts, numbers, papers, imprints, events and audit in a statement each. */
@Component
class IssueMany {
    private final DocumentCatalogue catalogue;
    private final Templates templates;
    private final WhatItSays words;
    private final NumberDocument numbers;
    private final DocumentStore store;
    private final ImprintStore imprints;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    IssueMany(
            DocumentCatalogue catalogue,
            Templates templates,
            WhatItSays words,
            NumberDocument numbers,
            DocumentStore store,
            ImprintStore imprints,
            CaseEvents events,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.words = words;
        this.numbers = numbers;
        this.store = store;
        this.imprints = imprints;
        this.events = events;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    Map<CaseId, IssuedDocument> handle(@Nullable Viewer by, String code, Map<CaseId, Map<String, String>> told) {
        var kind = catalogue.kind(code);
        var written = write(by, kind, words.about(code, told));
        var issued = store.add(written.stream().map(Written::paper).toList());
        if (kind.seal())
            imprints.add(written.stream().map(one -> imprint(one, issued)).toList());
        events.happened(issued.values().stream()
                .map(one -> new Told(one.caseId(), EventOf.issuing(code), one.issuedAt(), by, told(one)))
                .toList());
        audit.record(
                by,
                "DOCUMENT_ISSUED",
                issued.values().stream()
                        .collect(Collectors.toMap(
                                one -> "document:" + one.id(),
                                one -> Map.of("case", "" + one.caseId().value(), "code", code))));
        return issued;
    }

    private List<Written> write(@Nullable Viewer by, DocumentKind kind, Map<CaseId, Map<String, String>> facts) {
        var numbered = numbers.of(kind, facts);
        var template = templates.of(kind);
        var now = clock.instant();
        var written = new ArrayList<Written>();
        facts.forEach((id, each) -> {
            var number = numbered.get(id);
            each.put("document.number", number == null ? "" : number);
            MergedText text = template.merge(each);
            var body = json.writeValueAsString(text);
            written.add(new Written(
                    new DocumentStore.New(
                            id,
                            kind.code(),
                            number,
                            text.title(),
                            template.version(),
                            body,
                            sha256(body),
                            by == null ? null : by.personId(),
                            now),
                    each.getOrDefault("court.name", ""),
                    text.asLines()));
        });
        return written;
    }

    private static Imprint imprint(Written one, Map<CaseId, IssuedDocument> issued) {
        var paper = Objects.requireNonNull(issued.get(one.paper().caseId()));
        return Imprint.of(paper.id(), one.court(), one.lines(), paper.issuedAt());
    }

    private static Map<String, String> told(IssuedDocument issued) {
        return Map.of(
                "template",
                issued.code(),
                "document",
                issued.title(),
                "number",
                Objects.requireNonNullElse(issued.number(), ""),
                "documentId",
                "" + issued.id());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
