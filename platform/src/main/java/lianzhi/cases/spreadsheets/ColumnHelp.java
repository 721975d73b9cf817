package lianzhi.cases.spreadsheets;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** 填写说明: what a column takes, for the template's second sheet. */
final class ColumnHelp {
    private ColumnHelp() {}

    static String of(Column column) {
        return switch (column) {
            case CASE_TYPE -> "可填：执、执恢、执保；不填为执。执恢须填原案案号，执保可不填本金";
            case EARLIER -> "执恢填写，如 (2025)粤0803执1号；原案须已结案";
            case APPLICANT -> "必填。一行一件；数名申请执行人用“；”隔开，证件号码、电话、地址按同样次序";
            case APPLICANT_NUMBER, DEBTOR_NUMBER -> "身份证号或统一社会信用代码，按校验规则核对；单元格设为文本，否则表格软件会改掉末几位";
            case DEBTOR -> "必填。数名被执行人用“；”隔开，证件号码、电话、地址按同样次序";
            case APPLICANT_PHONE, APPLICANT_ADDRESS, DEBTOR_PHONE, DEBTOR_ADDRESS, LEAD -> "可不填";
            case CAUSE -> "必填";
            case TITLE_KIND -> "可填：" + told(RowToApplication.KINDS.keySet()) + "；不填为民事";
            case TITLE_NUMBER -> "必填。裁判文书填案号，如 (2025)粤0803民初1号";
            case ISSUER -> "必填。作出文书的机关";
            case EFFECTIVE -> "必填。日期，如 2025-06-30";
            case RECEIVED -> "日期；不填为今天";
            case OBLIGATION -> "可不填；几笔本金用“；”隔开";
            case PRINCIPAL -> "执、执恢必填。元，至多两位小数，如 100000.00；几笔用“；”隔开";
            case LAST_DAY, COST_LAST_DAY -> "日期；只填一个即各笔相同";
            case INTEREST_OF -> "每段利息以哪一笔本金为基数；不填为第一笔";
            case RATE_KIND -> "可填：" + told(RowMoney.RATES.keySet()) + "；几段利息用“；”隔开，其余各列按同样次序";
            case PERCENT -> "百分数，如 6 即 6%";
            case TENOR, LPR_TENOR -> "可填：" + told(RowMoney.TENORS.keySet());
            case RATE_ON -> "日期；利率种类为“LPR固定”时填写";
            case TIMES -> "倍数，如 4";
            case INTEREST_FROM -> "日期；有利息即须填写";
            case INTEREST_TO -> "日期；不填为算到付清";
            case YEAR_DAYS -> "360、365 或 366";
            case COST_NAME, COSTS -> "可不填；几笔费用用“；”隔开，金额以元计";
            case REPEAT_REASON -> "同一依据对同一被执行人再次立案的理由，如另一申请执行人、分期履行的后期债务；原案未结的相同申请不得再立";
            case COST_DOUBLED, PRESERVATION -> "是或否；不填为否";
        };
    }

    private static String told(Set<String> words) {
        return new TreeSet<>(words).stream().filter(word -> !word.isEmpty()).collect(Collectors.joining("、"));
    }
}
