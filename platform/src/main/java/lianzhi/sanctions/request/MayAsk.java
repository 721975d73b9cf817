package lianzhi.sanctions.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.request.AskRequest.Input;
import lianzhi.sanctions.store.SanctionRow;
import org.springframework.stereotype.Component;

/** 事后申请的条件: limits of renewal and exemption, grounds that are the court's choice. */
@Component
class MayAsk {
    private static final Article EXTENSION = Article.of("DISH", "2", "失信规定第2条", Mark.V);
    private static final Article EXIT_RENEWAL = Article.of("EXITF", "6", "法定不批准出境人员通报备案规定第6条", Mark.V);
    private static final Article TRAVEL = Article.of("GOOD", "17", "善意文明意见第17条", Mark.V);
    private static final Article EXEMPTION = Article.of("CONS", "8", "限消规定第8条", Mark.V);
    private static final Article CORRECTION = Article.of("DISH", "11", "失信规定第11条", Mark.V);
    private static final Article CORRECTION_REFUSED = Article.of("DISH", "12", "失信规定第12条", Mark.V);
    private static final int LISTED_YEARS = 2;
    private static final int LONGEST_BAN_YEARS = 5;
    private static final int LONGEST_STOP_MONTHS = 3;
    private static final int LONGEST_WATCH_MONTHS = 12;

    Decision ask(SanctionRow sanction, Input input, boolean proved, List<SanctionRow> following, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (!sanction.state().isInForce()) {
            reasons.add(Reason.of("NOT_IN_FORCE", "该措施不在执行中", "The measure is not in force"));
        }
        if (input.text().isBlank() || input.text().length() > 1000) {
            reasons.add(Reason.field("text", "REASON_MISSING", "请写明理由，不超过1000字", "Give the reason, at most 1,000"));
        }
        switch (input.kind()) {
            case LIFT -> lift(sanction, input, reasons);
            case RENEW -> renew(sanction, input, today, reasons);
            case EXEMPT_ONCE -> {
                exempt(sanction, input, proved, today, reasons);
                from(input, following, reasons);
            }
            case EXEMPT_TRAVEL -> exempt(sanction, input, proved, today, reasons);
            case CORRECT -> correct(sanction, input, reasons);
        }
        return Decision.from(reasons);
    }

    private static void lift(SanctionRow sanction, Input input, List<Reason> reasons) {
        var known = Arrays.stream(Ground.values()).anyMatch(one -> one.name().equals(input.ground()));
        if (!known || !Ground.valueOf(Objects.requireNonNull(input.ground())).isChoice()) {
            reasons.add(Reason.field(
                    "ground",
                    "GROUND_NOT_A_CHOICE",
                    "请选择须经审查的解除事由；其他事由由系统自动解除",
                    "Choose a ground that the court decides on"));
        } else if (sanction.family() == Family.LIST
                && sanction.endsOn() != null
                && !input.ground().equals(Ground.CORRECTED_CONDUCT.name())) {
            reasons.add(Reason.of(
                    "TERM_RUNS",
                    EXTENSION,
                    "有期限的失信信息，只能因积极履行或主动纠正提前删除",
                    "An entry with a term ends early only when conduct is corrected"));
        } else if (sanction.parentId() != null) {
            reasons.add(Reason.of("ENDS_WITH_PARENT", "该措施随失信或限制消费一并解除", "It ends with the measure that it follows"));
        }
    }

    private static void renew(SanctionRow sanction, Input input, LocalDate today, List<Reason> reasons) {
        var ends = sanction.endsOn();
        var until = input.untilOn();
        if (ends == null || until == null || !until.isAfter(ends)) {
            reasons.add(
                    Reason.field("untilOn", "RENEWAL_DAY", "续期后的期限须晚于现期限", "The new end must be later than the old"));
            return;
        }
        switch (sanction.family()) {
            case LIST -> {
                var starts = sanction.startsOn();
                if (starts != null && ends.isAfter(starts.plusYears(LISTED_YEARS))) {
                    reasons.add(Reason.of("EXTENDED_BEFORE", EXTENSION, "失信期限已经延长过一次", "It was extended before"));
                }
                if (sanction.items().size() < 2 && !sanction.items().contains("DC2")) {
                    reasons.add(Reason.of(
                            "EXTENSION_GROUND",
                            EXTENSION,
                            "仅暴力威胁情节严重或具有多项失信行为的可以延长",
                            "Only grave violence or several kinds of conduct"));
                }
                if (until.isBefore(ends.plusYears(1)) || until.isAfter(ends.plusYears(3))) {
                    reasons.add(Reason.of("EXTENSION_LENGTH", EXTENSION, "延长期限为1至3年", "By 1 to 3 years"));
                }
            }
            case EXIT -> {
                if (today.isBefore(ends.minusMonths(1))) {
                    reasons.add(
                            Reason.of("RENEWAL_EARLY", EXIT_RENEWAL, "须在期满前一个月内办理续报", "Renew within the last month"));
                }
                if (until.isAfter(ends.plusYears(LONGEST_BAN_YEARS))) {
                    reasons.add(Reason.of("BAN_LENGTH", EXIT_RENEWAL, "一次不超过5年", "At most 5 years at a time"));
                }
            }
            case BORDER -> {
                var most = sanction.items().contains("WATCH") ? LONGEST_WATCH_MONTHS : LONGEST_STOP_MONTHS;
                if (until.isAfter(ends.plusMonths(most))) {
                    reasons.add(Reason.of(
                            "BORDER_LENGTH",
                            EXIT_RENEWAL,
                            "一次不超过" + most + "个月",
                            "At most " + most + " months at a time"));
                }
            }
            default -> reasons.add(Reason.of("NO_TERM", "该措施没有期限，无须续期", "It has no term"));
        }
    }

    private static void exempt(
            SanctionRow sanction, Input input, boolean proved, LocalDate today, List<Reason> reasons) {
        var travel = input.kind() == AskRequest.Kind.EXEMPT_TRAVEL;
        var article = travel ? TRAVEL : EXEMPTION;
        if (sanction.family() != Family.CONSUMPTION || sanction.state() != SanctionState.EFFECTIVE) {
            reasons.add(
                    Reason.of("NOT_A_RESTRICTION", article, "仅限制消费可以申请例外", "Only for a consumption order in force"));
        }
        var until = input.untilOn();
        if (until == null || until.isBefore(today) || until.isAfter(today.plusMonths(1))) {
            reasons.add(new Reason(
                    "EXEMPTION_LENGTH",
                    "untilOn",
                    article,
                    "自今日起最长一个月",
                    "From today, at most one month",
                    java.util.Map.of()));
        }
        if (!proved) {
            reasons.add(new Reason(
                    "EXEMPTION_EVIDENCE",
                    "evidence",
                    article,
                    "须附证明材料",
                    "A paper that proves the need",
                    java.util.Map.of()));
        }
    }

    /** Of what units hold back: each of them is told, and no other. */
    private static void from(Input input, List<SanctionRow> following, List<Reason> reasons) {
        var open = following.stream().map(SanctionRow::measure).toList();
        var chosen = Objects.requireNonNullElse(input.measures(), List.<String>of());
        if (!open.containsAll(chosen) || (chosen.isEmpty() && !open.isEmpty())) {
            reasons.add(new Reason(
                    "EXEMPTION_MEASURES",
                    "measures",
                    EXEMPTION,
                    "请选择例外涉及的限制",
                    "Choose what the exemption is from",
                    java.util.Map.of()));
        }
    }

    private static void correct(SanctionRow sanction, Input input, List<Reason> reasons) {
        if (sanction.family() != Family.LIST) {
            reasons.add(Reason.of("NOT_A_LISTING", CORRECTION, "仅失信信息适用纠正程序", "Only for a listing"));
        }
        if (!Set.of("REVOKE", "AMEND", "REJECT").contains(Objects.requireNonNullElse(input.ground(), ""))) {
            reasons.add(Reason.field("ground", "CORRECTION_RESULT", "请选择拟处理意见：撤销、更正或驳回", "Revoke, amend or reject"));
        }
        if ("REJECT".equals(input.ground()) && input.partyRequestId() == null) {
            reasons.add(new Reason(
                    "NOBODY_ASKED",
                    "partyRequestId",
                    CORRECTION_REFUSED,
                    "驳回须以被执行人的书面申请为依据，请先登记来件",
                    "Only what the debtor asked in writing is refused: take in his request first",
                    java.util.Map.of()));
        }
    }
}
