package lianzhi.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.audit.ActWords.Act;
import org.junit.jupiter.api.Test;

/** A code in the details of an entry is read from the register that has it. */
class DetailWordsTests {
    private final DetailWords words = new DetailWords();

    @Test
    void measures_papers_approvals_acts_requests_and_ways_have_words() {
        assertThat(words.all())
                .extracting(Act::code)
                .contains("MS_LIST", "ASSIST_NOTICE", "FINE", "LEAD", "PERFORMED", "PF_NOTICE_OR_CONFIRM")
                .doesNotHaveDuplicates()
                .as("a step of a case and a measure have the same code: each is told as what it is")
                .doesNotContain("J01")
                .contains("node:J01", "measure:J01");
        assertThat(words.all()).contains(new Act("MS_LIST", "纳入失信名单", "Dishonest list"));
        assertThat(words.all()).allSatisfy(one -> {
            assertThat(one.zh()).isNotBlank();
            assertThat(one.en()).isNotBlank();
        });
    }
}
