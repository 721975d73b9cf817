package lianzhi.documents.issue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseEvents.Told;
import lianzhi.cases.CaseId;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.NewPaper;
import lianzhi.documents.print.Imprint;
import lianzhi.documents.store.AddDocuments;
import lianzhi.documents.store.ImprintStore;
import lianzhi.documents.store.NewDocument;
import lianzhi.documents.template.DocumentCatalogue;
import lianzhi.documents.template.DocumentKind;
import lianzhi.documents.template.MergedText;
import lianzhi.documents.template.Template;
import lianzhi.documents.template.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 制发: papers of one or many cases; facts, numbers, papers, imprints, events and audit in a statement each. */
@Component
class IssueMany {
    private final DocumentCatalogue catalogue;
    private final Templates templates;
    private final WhatItSays words;
    private final NumberDocument numbers;
    private final AddDocuments add;
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
            AddDocuments add,
            ImprintStore imprints,
            CaseEvents events,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.words = words;
        this.numbers = numbers;
        this.add = add;
        this.imprints = imprints;
        this.events = events;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** In the caller's transaction. @return place by place */
    List<IssuedDocument> handle(@Nullable Viewer by, List<NewPaper> papers, List<Told> then) {
        var written = write(by, papers);
        var issued = add.handle(written.stream().map(Written::paper).toList());
        imprints.add(IntStream.range(0, issued.size())
                .filter(i -> written.get(i).isSealed())
                .mapToObj(i -> imprint(written.get(i), issued.get(i)))
                .toList());
        events.happened(Stream.concat(
                        issued.stream()
                                .map(one -> new Told(
                                        one.caseId(), EventOf.issuing(one.code()), one.issuedAt(), by, told(one))),
                        then.stream())
                .toList());
        audit.record(
                by,
                "DOCUMENT_ISSUED",
                issued.stream()
                        .collect(Collectors.toMap(
                                one -> "document:" + one.id(),
                                one -> Map.of("case", "" + one.caseId().value(), "code", one.code()))));
        return issued;
    }

    private List<Written> write(@Nullable Viewer by, List<NewPaper> papers) {
        var kinds = papers.stream().map(one -> catalogue.kind(one.code())).toList();
        var used = new HashMap<String, Template>();
        kinds.forEach(kind -> used.computeIfAbsent(kind.code(), _ -> templates.of(kind)));
        var named = used.values().stream()
                .flatMap(template -> template.named().stream())
                .collect(Collectors.toSet());
        var facts = words.about(papers, named);
        var numbers = this.numbers.of(papers, kinds, facts);
        var now = clock.instant();
        return IntStream.range(0, papers.size())
                .mapToObj(i -> write(
                        by,
                        papers.get(i).caseId(),
                        Objects.requireNonNull(used.get(kinds.get(i).code())),
                        kinds.get(i),
                        numbers.get(i),
                        facts.get(i),
                        now))
                .toList();
    }

    private Written write(
            @Nullable Viewer by,
            CaseId id,
            Template template,
            DocumentKind kind,
            @Nullable String number,
            Map<String, String> facts,
            Instant now) {
        facts.put("document.number", number == null ? "" : number);
        MergedText text = template.merge(facts);
        var body = json.writeValueAsString(text);
        return new Written(
                new NewDocument(
                        id,
                        kind.code(),
                        number,
                        text.title(),
                        template.version(),
                        body,
                        sha256(body),
                        by == null ? null : by.personId(),
                        now),
                facts.getOrDefault("court.name", ""),
                kind.seal() ? text.asLines() : null);
    }

    private static Imprint imprint(Written one, IssuedDocument paper) {
        return Imprint.of(paper.id(), one.court(), Objects.requireNonNull(one.lines()), paper.issuedAt());
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
