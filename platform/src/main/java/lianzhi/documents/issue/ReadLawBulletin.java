package lianzhi.documents.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.documents.LawBulletin;
import lianzhi.documents.template.DocumentCatalogue;
import lianzhi.documents.template.MergedText;
import lianzhi.documents.template.MergedText.Kind;
import lianzhi.documents.template.Templates;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** The newest version of the template, with plain words where a paper has facts. */
@Component
class ReadLawBulletin implements LawBulletin {
    private static final List<Kind> SHOWN = List.of(Kind.FLUSH, Kind.PARAGRAPH, Kind.NOTE);
    private final DocumentCatalogue catalogue;
    private final Templates templates;
    private final Settings settings;

    ReadLawBulletin(DocumentCatalogue catalogue, Templates templates, Settings settings) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.settings = settings;
    }

    @Override
    public List<String> paragraphs(String court) {
        var template = templates.of(catalogue.kind("LAW_BULLETIN"));
        var said = new HashMap<String, String>();
        for (var field : template.fields()) said.put(field, "（见您收到的文书）");
        said.putAll(Map.of(
                "court.name", court,
                "debtors.names", "被执行人",
                "case.number", "本案",
                "account.number", "（账号见执行通知书）",
                "deadline.days", settings.text("node.B06.length")));
        return template.merge(said).blocks().stream()
                .filter(block -> SHOWN.contains(block.kind()))
                .map(MergedText.Block::text)
                .toList();
    }
}
