package lianzhi.access.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import lianzhi.cases.Words;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is kept is what would have been written. */
class WriteOftenTests {
    private final JsonMapper plain = JsonMapper.builder().build();
    private final JsonMapper kept =
            JsonMapper.builder().addModule(new LawWords().lawWordsInJson()).build();

    private record Said(List<Words> words, Article article, List<Article> more) {}

    private static Said said(int nth) {
        var article = new Article("CPL", nth % 2 == 0 ? null : "264", "民事诉讼法第264条", Mark.V);
        return new Said(
                List.of(new Words("立案\"" + nth, "Filing\n"), new Words("结案", "Closing")), article, List.of(article));
    }

    @Test
    void every_answer_reads_as_if_nothing_were_kept() {
        IntStream.range(0, 3 * WriteOften.PLACES).forEach(nth -> {
            var one = said(nth % (2 * WriteOften.PLACES));
            assertThat(kept.writeValueAsString(one)).isEqualTo(plain.writeValueAsString(one));
            assertThat(kept.writeValueAsBytes(one)).isEqualTo(plain.writeValueAsBytes(one));
        });
    }

    @Test
    void a_tree_of_it_is_a_tree() {
        assertThat((Object) kept.valueToTree(said(1))).isEqualTo(plain.valueToTree(said(1)));
        assertThat((Object) kept.valueToTree(said(1))).isEqualTo(plain.valueToTree(said(1)));
    }
}
