package lianzhi.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import lianzhi.wire.Golden;
import lianzhi.wire.MessageUnreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our reader against the JDK's: the same elements, and never something that the JDK refuses. */
class YardstickTest {
    @Test
    void every_recorded_document_reads_the_same() throws IOException {
        try (var files = Files.walk(Golden.path("manifest.csv").getParent())) {
            var documents =
                    files.filter(file -> file.toString().endsWith(".xml")).toList();
            assertThat(documents).hasSizeGreaterThan(200);
            for (var file : documents)
                assertThat(ours(text(file))).as(file.toString()).isEqualTo(jdks(text(file)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a b='&lt;&#65;&#x4e2d;' c=\"'\">x<!-- note -->y<![CDATA[<z>]]></a>",
                "<a>\r\n1\r2\n</a>",
                "<a b='1\n2\t3&#10;'/>",
                "<p:a xmlns:p='u' p:b='1'><p:c/></p:a>",
                "<?note here?><a/><!-- end -->",
                "<a b = '1'\n/>",
                "<a>]]</a>",
                "<甲 乙='丙'/>",
                "<a b='<'/>",
                "<a>]]></a>",
                "<a b='1'c='2'/>",
                "<a><!-- -- --></a>",
                "<a>&#0;</a>",
                "<a>&#xD800;</a>",
                "<a b=1/>",
                "<a b/>",
                "< a/>",
                "<a/ >",
                "<a></a >",
                "<a>&lt</a>",
                "x<a/>",
                "<a/>x",
                "<a/><?xml version='1.0'?>",
                "<a b='1' b='1'/>",
                "<1a/>"
            })
    void each_oddity_reads_the_same(String document) {
        assertThat(ours(document)).isEqualTo(jdks(document));
    }

    @Test
    void four_thousand_damaged_documents_read_the_same_or_are_refused_by_both() {
        var recorded = Golden.text("soap/shfeedXzcxInfo/found.request.plain.xml");
        var whole = recorded.substring(recorded.indexOf("<zhxxList>"));
        var random = new Random(7);
        var seen = new TreeMap<String, Integer>();
        for (var i = 0; i < 4_000; i++) {
            var damaged = damaged(whole, random);
            var theirs = jdks(damaged);
            var ours = ours(damaged);
            seen.merge(ours.equals("refused") ? "refused" : "read", 1, Integer::sum);
            assertThat(ours).as(damaged).isEqualTo(theirs);
        }
        assertThat(seen.values()).hasSize(2).allMatch(count -> count > 400);
    }

    private static String damaged(String whole, Random random) {
        var text = new StringBuilder(whole);
        var signs = "<>&;\"'=/ !?-[]ax1\u0001\u4e2d\uD842";
        for (var i = 0; i <= random.nextInt(3); i++) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
                case 1 -> text.deleteCharAt(at);
                default -> text.insert(at, signs.charAt(random.nextInt(signs.length())));
            }
        }
        return text.toString();
    }

    private static String ours(String document) {
        try {
            return shown(ReadXml.read(document));
        } catch (MessageUnreadable unreadable) {
            return "refused";
        }
    }

    private static String jdks(String document) {
        try {
            return shown(JdkXml.read(document));
        } catch (MessageUnreadable unreadable) {
            return "refused";
        }
    }

    private static String shown(Element element) {
        var out = new StringBuilder(element.name())
                .append(element.attributes())
                .append(element.text())
                .append('{');
        element.children().forEach(child -> out.append(shown(child)));
        return out.append('}').toString();
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
