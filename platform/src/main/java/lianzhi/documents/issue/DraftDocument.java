package lianzhi.documents.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.documents.NewPaper;
import lianzhi.documents.template.DocumentCatalogue;
import lianzhi.documents.template.DocumentKind;
import lianzhi.documents.template.FieldWords;
import lianzhi.documents.template.MergedText;
import lianzhi.documents.template.StandingText;
import lianzhi.documents.template.Template;
import lianzhi.documents.template.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 拟稿: what a document of this case still needs to be told, and how it will read. Nothing is kept. */
@Component
public class DraftDocument {
    private final DocumentCatalogue catalogue;
    private final Templates templates;
    private final WhatItSays words;
    private final CaseFiles cases;

    DraftDocument(DocumentCatalogue catalogue, Templates templates, WhatItSays words, CaseFiles cases) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.words = words;
        this.cases = cases;
    }

    /**
     * 要素.
     *
     * @param given comes from the case and is not asked for
     * @param optional its line is left out when it is empty
     */
    public record Field(
            String name,
            FieldWords.Form form,
            String zh,
            String en,
            @Nullable String value,
            boolean given,
            boolean optional) {}

    public record Questions(DocumentKind kind, int version, List<Field> fields) {}

    @Transactional(readOnly = true)
    public Questions fields(Viewer by, CaseId id, String code) {
        var kind = kind(by, id, code);
        var template = templates.of(kind);
        var known = words.about(id, code, Map.of());
        var proposed = StandingText.of(code);
        var fields = template.fields().stream()
                .filter(name -> !name.equals("amount.capital"))
                .filter(name -> !name.equals("document.number") || kind.hasNumberOfItsOwnCase())
                .map(FieldWords::of)
                .map(field -> field(field, template, known, proposed.containsKey(field.name())))
                .toList();
        return new Questions(kind, template.version(), fields);
    }

    /** The text as it will be; what is still missing is shown by its name in 〔 〕. */
    @Transactional(readOnly = true)
    public MergedText preview(Viewer by, CaseId id, String code, Map<String, String> told) {
        kind(by, id, code);
        return read(List.of(new NewPaper(id, code, told))).getFirst();
    }

    /** The same of many, for who has been asked whether he may see them; a case is read once for all of its papers. */
    List<MergedText> read(List<NewPaper> papers) {
        var known = new HashMap<String, Template>();
        papers.forEach(paper -> known.computeIfAbsent(paper.code(), code -> templates.of(catalogue.kind(code))));
        var named = known.values().stream()
                .flatMap(template -> template.fields().stream())
                .collect(Collectors.toSet());
        var facts = words.about(papers, named);
        return IntStream.range(0, papers.size())
                .mapToObj(i -> {
                    var code = papers.get(i).code();
                    return merge(catalogue.kind(code), Objects.requireNonNull(known.get(code)), facts.get(i));
                })
                .toList();
    }

    private MergedText merge(DocumentKind kind, Template template, Map<String, String> said) {
        var facts = new HashMap<>(said);
        var number = facts.getOrDefault("case.number", "");
        if (!kind.hasNumberOfItsOwnCase()) {
            facts.put("document.number", kind.hasNumber() && kind.hasMainNumber() ? number : number + "之〔顺序号〕");
        }
        for (var name : template.fields()) {
            if (facts.getOrDefault(name, "").isBlank() && !template.isOptional(name)) {
                facts.put(name, "〔" + FieldWords.of(name).zh() + "〕");
            }
        }
        return template.merge(facts);
    }

    private DocumentKind kind(Viewer by, CaseId id, String code) {
        by.require(Power.ISSUE_DOCUMENT);
        cases.visible(by, id);
        return catalogue.kind(code);
    }

    private static Field field(FieldWords field, Template template, Map<String, String> known, boolean isProposed) {
        var value = known.get(field.name());
        var given = value != null && !value.isBlank() && !isProposed && field.form() != FieldWords.Form.PARTY;
        return new Field(
                field.name(), field.form(), field.zh(), field.en(), value, given, template.isOptional(field.name()));
    }
}
