package lianzhi.publicity.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lianzhi.publicity.store.ExposureStore.Exposed;
import org.junit.jupiter.api.Test;

class PostWordsTests {
    @Test
    void no_post_is_longer_than_a_platform_takes_and_nobody_is_left_out() {
        var persons = IntStream.range(0, 300).mapToObj(PostWordsTests::person).toList();
        var posts = PostWords.of("测试法院", "测试批次", persons);
        assertThat(posts)
                .hasSizeGreaterThan(3)
                .allSatisfy(post -> assertThat(post.length()).isLessThanOrEqualTo(2000));
        var all = String.join("", posts);
        assertThat(persons).allSatisfy(one -> assertThat(all).contains(one.name() + " "));
        assertThat(posts).allSatisfy(post -> assertThat(post).contains("测试批次", "失信规定第7条"));
    }

    @Test
    void one_person_is_one_post() {
        assertThat(PostWords.of("测试法院", "测试批次", List.of(person(1)))).hasSize(1);
    }

    private static Exposed person(int no) {
        return new Exposed(
                no,
                "测试" + no + "号",
                "4499************1X",
                false,
                no,
                "(2026)粤0803执" + no + "号",
                "粤0803",
                "有履行能力而拒不履行，转移财产".repeat(3),
                List.of("DC1"),
                LocalDate.of(2026, 3, 2));
    }
}
