package lianzhi.cases.spreadsheets;

import java.util.Arrays;
import java.util.Optional;

/**
 * 导入列: the columns of the template, each with the field that it fills. Several applicants, debtors, obligations, interest
 * terms or costs of one case are parted by ；, in the same order in each of their columns.
 */
enum Column {
    CASE_TYPE("案件类型", "caseType", "执"),
    EARLIER("原案案号", "earlierCaseId", ""),
    APPLICANT("申请执行人", "applicants[].name", "测试甲；测试丁"),
    APPLICANT_NUMBER("申请执行人证件号码", "applicants[].idNumber", ""),
    APPLICANT_PHONE("申请执行人电话", "applicants[].phone", ""),
    APPLICANT_ADDRESS("申请执行人地址", "applicants[].address", ""),
    DEBTOR("被执行人", "debtors[].name", "测试乙；测试丙"),
    DEBTOR_NUMBER("被执行人证件号码", "debtors[].idNumber", ""),
    DEBTOR_PHONE("被执行人电话", "debtors[].phone", ""),
    DEBTOR_ADDRESS("被执行人地址", "debtors[].address", ""),
    CAUSE("案由", "cause", "民间借贷纠纷"),
    TITLE_KIND("依据种类", "title.kind", "民事"),
    TITLE_NUMBER("依据文号", "title.number", "(2025)粤0803民初1号"),
    ISSUER("制作机关", "title.issuer", "湛江市霞山区人民法院"),
    EFFECTIVE("生效日期", "title.effectiveOn", "2025-06-30"),
    RECEIVED("收案日期", "receivedOn", ""),
    OBLIGATION("本金名称", "obligations[].name", "借款本金"),
    PRINCIPAL("本金", "obligations[].amount", "100000.00"),
    LAST_DAY("履行期最后一日", "obligations[].lastDay", "2025-07-10"),
    INTEREST_OF("计息本金", "interest[].obligation", "借款本金；借款本金"),
    RATE_KIND("利率种类", "interest[].rate.kind", "固定年利率；LPR"),
    PERCENT("年利率(%)", "interest[].rate.percent", "6；"),
    TENOR("利率期限", "interest[].rate.tenor", "；一年期"),
    LPR_TENOR("其后LPR期限", "interest[].rate.lprTenor", ""),
    RATE_ON("取哪一日LPR", "interest[].rate.on", ""),
    TIMES("倍数", "interest[].rate.multiplier", "；4"),
    INTEREST_FROM("计息起日", "interest[].from", "2024-01-01；2025-01-01"),
    INTEREST_TO("计息止日", "interest[].to", "2024-12-31；"),
    YEAR_DAYS("年天数", "interest[].rate.yearDays", "365；365"),
    COST_NAME("费用名称", "costs[].name", "案件受理费；保全费"),
    COSTS("诉讼费用", "costs[].amount", "2300.00；1020.00"),
    COST_DOUBLED("费用计入加倍基数", "costs[].inDoubledBase", "否；否"),
    COST_LAST_DAY("费用履行期最后一日", "costs[].lastDay", ""),
    LEAD("财产线索", "leads[0]", ""),
    PRESERVATION("申请保全", "preservation", "否"),
    REPEAT_REASON("再次立案理由", "repeatReason", "");

    private final String title;
    private final String field;
    private final String sample;

    Column(String title, String field, String sample) {
        this.title = title;
        this.field = field;
        this.sample = sample;
    }

    String title() {
        return title;
    }

    String sample() {
        return sample;
    }

    boolean isDay() {
        return this == EFFECTIVE
                || this == RECEIVED
                || this == LAST_DAY
                || this == INTEREST_FROM
                || this == INTEREST_TO
                || this == RATE_ON
                || this == COST_LAST_DAY;
    }

    /** The column that a complaint about a field means. */
    static Optional<Column> of(String path) {
        var any = path.replaceAll("(applicants|debtors|obligations|interest|costs)\\[\\d+]", "$1[]");
        return Arrays.stream(values())
                .filter(column -> column.field.equals(any))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(column -> column.field.startsWith(any) || any.startsWith(column.field))
                        .findFirst());
    }
}
