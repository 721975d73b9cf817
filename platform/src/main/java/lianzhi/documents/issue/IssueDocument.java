package lianzhi.documents.issue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseId;
import lianzhi.documents.Documents;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.print.DocumentPdf;
import lianzhi.documents.print.Imprint;
import lianzhi.documents.store.DocumentStore;
import lianzhi.documents.store.ImprintStore;
import lianzhi.documents.template.DocumentCatalogue;
import lianzhi.documents.template.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** 制发文书. */
@Component
class IssueDocument implements Documents {
    private final DocumentCatalogue catalogue;
    private final Templates templates;
    private final WhatItSays words;
    private final NumberDocument numbers;
    private final DocumentStore store;
    private final ImprintStore imprints;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final ReadDocument read;
    private final IssueMany many;
    private final JsonMapper json;
    private final Clock clock;

    IssueDocument(
            DocumentCatalogue catalogue,
            Templates templates,
            WhatItSays words,
            NumberDocument numbers,
            DocumentStore store,
            ImprintStore imprints,
            CaseEvents events,
            AuditTrail audit,
            ReadDocument read,
            IssueMany many,
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
        this.read = read;
        this.many = many;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional
    public IssuedDocument issue(@Nullable Viewer by, CaseId id, String code, Map<String, String> told) {
        var kind = catalogue.kind(code);
        var facts = words.about(id, code, told);
        var number = numbers.of(kind, id, facts);
        facts.put("document.number", number == null ? "" : number);
        var template = templates.of(kind);
        var text = template.merge(facts);
        var body = json.writeValueAsString(text);
        var issued = store.add(new DocumentStore.New(
                id,
                code,
                number,
                text.title(),
                template.version(),
                body,
                sha256(body),
                by == null ? null : by.personId(),
                clock.instant()));
        if (kind.seal()) {
            imprints.add(
                    Imprint.of(issued.id(), facts.getOrDefault("court.name", ""), text.asLines(), issued.issuedAt()));
        }
        events.happened(id, EventOf.issuing(code), issued.issuedAt(), by, told(issued));
        audit.record(by, "DOCUMENT_ISSUED", "document:" + issued.id(), Map.of("case", "" + id.value(), "code", code));
        return issued;
    }

    @Override
    @Transactional
    public Map<CaseId, IssuedDocument> issue(
            @Nullable Viewer by, String code, Map<CaseId, Map<String, String>> factsOfCases) {
        return factsOfCases.isEmpty() ? Map.of() : many.handle(by, code, factsOfCases);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] pdf(long documentId) {
        return DocumentPdf.of(read.text(documentId), read.imprint(documentId).orElse(null));
    }

    static Map<String, String> told(IssuedDocument issued) {
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

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
