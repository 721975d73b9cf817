package lianzhi.documents.issue;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.documents.Documents;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.store.DraftStore;
import lianzhi.documents.template.DocumentCatalogue;
import lianzhi.documents.template.DocumentKind;
import lianzhi.documents.template.MergedText;
import lianzhi.documents.template.MergedText.Block;
import lianzhi.documents.template.Templates;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * 制发: a person orders a document by hand. What he may sign is issued at once; what the law lets somebody else sign goes
 * to him first with its whole text; papers that belong to an act, such as a freeze, come only with the act.
 */
@Component
public class OrderDocument {
    static final String SUBJECT = "document-draft:";
    private static final Set<String> WITH_THEIR_ACT = Set.of(
            "QUERY_NOTICE",
            "FREEZE_RULING",
            "ASSIST_FREEZE",
            "DEDUCT_RULING",
            "ASSIST_DEDUCT",
            "RENEW_RULING",
            "RELEASE_RULING",
            "SEIZE_RULING",
            "ASSIST_NOTICE",
            "LISTING_DECISION",
            "LISTING_DELETE",
            "CONSUMPTION_ORDER",
            "CONSUMPTION_LIFT",
            "EXIT_DECISION",
            "EXIT_LIFT",
            "BORDER_FORM");
    /** Records and forms, and the notices whose act is signed elsewhere. */
    private static final Set<String> SIGNED_BY_THE_WRITER =
            Set.of("INTERVIEW_RECORD", "CLOSE_NOTICE", "PAYOUT_FORM", "PAYOUT_NOTICE");

    private final Documents documents;
    private final DocumentCatalogue catalogue;
    private final Templates templates;
    private final WhatItSays words;
    private final DraftStore drafts;
    private final Approvals approvals;
    private final CaseFiles cases;
    private final JsonMapper json;
    private final Clock clock;

    OrderDocument(
            Documents documents,
            DocumentCatalogue catalogue,
            Templates templates,
            WhatItSays words,
            DraftStore drafts,
            Approvals approvals,
            CaseFiles cases,
            JsonMapper json,
            Clock clock) {
        this.documents = documents;
        this.catalogue = catalogue;
        this.templates = templates;
        this.words = words;
        this.drafts = drafts;
        this.approvals = approvals;
        this.cases = cases;
        this.json = json;
        this.clock = clock;
    }

    /** Whether it can be ordered by hand at all. */
    public static boolean isByHand(DocumentKind kind) {
        return !WITH_THEIR_ACT.contains(kind.code());
    }

    /** The act whose signature it needs; null where the writer signs. */
    public static @Nullable String signature(DocumentKind kind) {
        return kind.approvals().isEmpty() || SIGNED_BY_THE_WRITER.contains(kind.code())
                ? null
                : kind.approvals().getFirst();
    }

    /** 制发结果: the paper, or the request for its signature. */
    public record Ordered(
            @Nullable IssuedDocument document, @Nullable Long approvalId) {}

    @Transactional
    public Ordered handle(Viewer by, CaseId id, String code, Map<String, String> facts) {
        by.require(Power.ISSUE_DOCUMENT);
        cases.visible(by, id);
        var kind = catalogue.kind(code);
        if (!isByHand(kind)) {
            throw Refused.rule(Reason.field(
                    "code",
                    "DOCUMENT_COMES_WITH_ITS_ACT",
                    "这种文书随查询、控制、惩戒等措施一起制发，请办理该项措施",
                    "This paper comes with its query, control or sanction; do that act instead"));
        }
        var act = signature(kind);
        if (act == null) {
            return new Ordered(documents.issue(by, id, code, facts), null);
        }
        var text = draft(kind, id, facts);
        var draft = drafts.keep(id, code, json.writeValueAsString(facts), by.personId(), clock.instant());
        return new Ordered(
                null,
                approvals.request(by, id, act, SUBJECT + draft, Map.of("document", text.title(), "text", body(text))));
    }

    /** Refuses here and not after the signature when something is missing. */
    private MergedText draft(DocumentKind kind, CaseId id, Map<String, String> told) {
        var facts = new HashMap<>(words.about(id, kind.code(), told));
        facts.putIfAbsent("document.number", kind.hasNumberOfItsOwnCase() ? "" : "〔签发后编号〕");
        return templates.of(kind).merge(facts);
    }

    private static String body(MergedText text) {
        var shown = List.of(MergedText.Kind.FLUSH, MergedText.Kind.PARAGRAPH);
        return text.blocks().stream()
                .filter(block -> shown.contains(block.kind()))
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }
}
