package lianzhi.portal.visible;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.portal.visible.Visibility.Audience;
import lianzhi.portal.visible.Visibility.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VisibilityTests {
    @ParameterizedTest(name = "{0} is seen by {1}: {2}")
    @CsvSource({
        "RUNNING_QUERY, HIMSELF, NEVER",
        "RUNNING_QUERY, APPLICANT, WHOLE",
        "ORDERED_MEASURE, HIMSELF, NEVER",
        "MEASURE, OTHER_PARTY, NEVER",
        "FOUND_ASSET, APPLICANT, WHEN_ALLOWED",
        "DECLARATION, APPLICANT, MASKED",
        "DECLARATION, HIMSELF, WHOLE",
        "DECLARATION, OTHER_PARTY, NEVER",
        "PROPOSED_ACT, HIMSELF, NEVER",
        "DECIDED_ACT, HIMSELF, AFTER_SERVICE",
        "MEASURE, HIMSELF, AFTER_SERVICE",
        "INFORMANT, APPLICANT, NEVER",
        "PANEL_NOTE, APPLICANT, NEVER",
        "REWARD_NOTICE, PUBLIC, WHOLE"
    })
    void section_eleven_of_the_rulebook(Visibility what, Audience who, Sight sight) {
        assertThat(what.to(who)).isEqualTo(sight);
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void the_public_sees_nothing_of_a_case_but_what_is_published(Visibility what) {
        assertThat(what.to(Audience.PUBLIC) == Sight.WHOLE)
                .isEqualTo(what == Visibility.REWARD_NOTICE || what == Visibility.PUBLISHED_SANCTION);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "449999199001011234, 449999********1234, 4499************34",
        "12345678, ********, 1234**78",
        "123, ***, ***"
    })
    void identity_numbers(String number, String forParties, String forPublic) {
        assertThat(Mask.idForParties(number)).isEqualTo(forParties);
        assertThat(Mask.idForPublic(number)).isEqualTo(forPublic);
    }

    @Test
    void the_rest_of_what_is_masked() {
        assertThat(Mask.account("6222000000001234")).isEqualTo("************1234");
        assertThat(Mask.phone("13900000012")).isEqualTo("139******12");
        assertThat(Mask.address("测试市测试路88号1栋201房")).isEqualTo("测试市测试路***");
        assertThat(Mask.address("测试小区")).isEqualTo("***");
        assertThat(Mask.name("测试甲")).isEqualTo("测某");
        assertThat(Mask.name("𠮷田")).isEqualTo("𠮷某");
        assertThat(Mask.text("电话13900000012，卡6222000000001234")).isEqualTo("电话*******0012，卡************1234");
    }
}
