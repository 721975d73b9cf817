package lianzhi.portal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.law.Refused;
import lianzhi.portal.mycase.ShowMyCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PartyCodeTests {
    @Autowired
    PartyCodes codes;

    @Autowired
    ListPartyCodes list;

    @Autowired
    OpenCase open;

    @Autowired
    ShowMyCase show;

    @Autowired
    CaseFiles files;

    @Autowired
    Samples samples;

    @Autowired
    Clock clock;

    private CaseId id;
    private Viewer clerk;
    private long applicant;

    @BeforeEach
    void a_case() {
        id = samples.filed("粤0803").id();
        clerk = samples.viewer("粤0803", Role.CLERK);
        applicant = files.parties(id).stream()
                .filter(party -> party.role() == CaseParty.Role.APPLICANT)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void the_list_tells_who_gave_a_code_and_when_it_was_used_and_never_the_code() {
        var code = codes.issue(clerk, id, applicant);
        assertThat(list.handle(clerk, id)).singleElement().satisfies(given -> {
            assertThat(given.issuedByName()).isEqualTo(clerk.name());
            assertThat(given.lastUsedAt()).isNull();
            assertThat(given.toString()).doesNotContain(code);
        });
        open.handle(number(), code, "203.0.113.1");
        assertThat(list.handle(clerk, id))
                .singleElement()
                .satisfies(given -> assertThat(given.lastUsedAt()).isNotNull());
    }

    @Test
    void a_new_code_makes_the_old_one_void() {
        var old = codes.issue(clerk, id, applicant);
        codes.issue(clerk, id, applicant);
        assertThatThrownBy(() -> open.handle(number(), old, "203.0.113.1")).isInstanceOf(Refused.class);
    }

    @Test
    void who_may_not_see_the_case_or_not_issue_papers_gives_no_code() {
        assertThatThrownBy(() -> codes.issue(samples.viewer("粤0802", Role.CLERK), id, applicant))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> codes.issue(samples.viewer("粤0803", Role.BAILIFF), id, applicant))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> list.handle(samples.viewer("粤0802", Role.CLERK), id))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_party_sees_that_no_money_arrived_yet() {
        var opened = open.handle(number(), codes.issue(clerk, id, applicant), "203.0.113.1");
        var mine = show.handle(opened);
        assertThat(mine.arrived().isZero()).isTrue();
        assertThat(mine.held()).isEmpty();
        assertThat(mine.debt()).isNotNull();
        assertThat(LocalDate.now(clock)).isAfterOrEqualTo(mine.filedOn());
    }

    private String number() {
        return files.visible(clerk, id).number();
    }
}
