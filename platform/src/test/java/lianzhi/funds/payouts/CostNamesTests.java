package lianzhi.funds.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CostNamesTests {
    private static final List<String> APPLICANTS = List.of("甲公司");

    @Test
    void a_line_is_of_another_when_it_names_one_who_is_no_applicant() {
        assertThat(List.of("评估费：湛江评估公司", "评估费（湛江评估公司）", "保管费:李某"))
                .allMatch(line -> CostNames.isOfAnother(line, APPLICANTS));
        assertThat(List.of("评估费", "评估费：", "评估费（甲公司垫付）", "公告费：甲公司"))
                .noneMatch(line -> CostNames.isOfAnother(line, APPLICANTS));
    }
}
