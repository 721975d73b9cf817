package lianzhi.documents.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Collectors;
import lianzhi.documents.print.DocumentPdf;
import lianzhi.documents.template.MergedText.Block;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class EveryTemplateTests {
    private static final DocumentCatalogue CATALOGUE = new DocumentCatalogue(new JsonMapper());

    static Collection<DocumentKind> kinds() {
        return CATALOGUE.kinds();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void every_kind_of_the_catalogue_has_a_text_that_renders_without_a_hole(DocumentKind kind) {
        assertThat(Templates.isWritten(kind.code())).isTrue();
        var template = Templates.shipped(kind);
        assertThat(template.fields()).allMatch(FieldWords::isNamed);
        var values = template.fields().stream().collect(Collectors.toMap(f -> f, EveryTemplateTests::sample));
        var text = template.merge(values);
        assertThat(text.title()).isNotBlank();
        assertThat(text.blocks()).extracting(Block::text).noneMatch(line -> line.isBlank() || line.contains("{"));
        assertThat(StandingText.of(kind.code()).keySet()).isSubsetOf(template.fields());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void a_sealed_paper_has_the_place_of_its_seal_and_others_have_none(DocumentKind kind) {
        var isSealed = Templates.shipped(kind).body().contains("（院印）");
        assertThat(isSealed).isEqualTo(kind.seal() && !kind.code().equals("RECEIPT") && !FORMS.contains(kind.code()));
    }

    /** Filled in by hand, or sealed by somebody else. */
    private static final Collection<String> FORMS = java.util.List.of("SERVICE_RETURN", "PAYOUT_FORM");

    @Test
    void a_long_ruling_is_printed_over_pages() throws Exception {
        var template = Templates.shipped(CATALOGUE.kind("CONSUMPTION_ORDER"));
        var values = template.fields().stream()
                .collect(Collectors.toMap(
                        f -> f, f -> StandingText.of("CONSUMPTION_ORDER").getOrDefault(f, sample(f))));
        try (var pdf = Loader.loadPDF(DocumentPdf.of(template.merge(values)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("限制消费令", "G字头动车组");
        }
    }

    private static String sample(String field) {
        return "样" + FieldWords.of(field).zh();
    }
}
