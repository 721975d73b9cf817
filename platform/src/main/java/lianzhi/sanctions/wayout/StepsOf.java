package lianzhi.sanctions.wayout;

import java.util.List;
import lianzhi.cases.Words;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.store.SanctionRow;

/** The steps out of a measure in force; they differ by its kind, its grounds and whether it has a term. */
final class StepsOf {
    private StepsOf() {}

    static List<Words> measure(SanctionRow one) {
        if (one.state() == SanctionState.GRACE) {
            return List.of(new Words(
                    "宽限期到" + one.graceUntil() + "：此前付清或者与申请执行人和解，就不会公布。",
                    "Until " + one.graceUntil() + " nothing is published: pay or settle before that day."));
        }
        return switch (one.family()) {
            case LIST -> one.endsOn() == null ? listed() : listedWithTerm(one);
            case CONSUMPTION ->
                List.of(
                        new Words("付清债务，或者按和解协议履行完毕：自动解除。", "Pay, or perform the settlement: it ends by itself."),
                        new Words(
                                "提供充分有效的担保，或者取得申请执行人书面同意：在“给法院”里提交，由法院决定。",
                                "Give security, or bring the creditor's written consent under “To the court”; the court"
                                        + " decides."),
                        new Words(
                                "生活、经营确需一次消费的，附证明材料申请单次豁免；近亲属病重、亡故等可以申请临时出行。",
                                "For a need of life or business ask for a single exemption, with a paper that proves"
                                        + " it."));
            case EXIT, BORDER ->
                List.of(
                        new Words(
                                "付清债务、提供充分有效担保或者申请执行人同意：法院解除并通知边检。",
                                "Pay, give security or bring the creditor's consent: the court lifts it and tells the"
                                        + " border."),
                        new Words(
                                "期限到" + day(one) + "，不续期就自行结束。", "It ends on " + day(one) + " unless it is renewed."));
            default -> List.of(new Words("付清债务后自动解除。", "It ends by itself when the debt is paid."));
        };
    }

    private static List<Words> listed() {
        return List.of(
                new Words(
                        "付清债务：法院在三个工作日内删除失信信息，并通知各单位解除，不用您申请。",
                        "Pay: the entry is deleted within three working days and every unit is told, without your"
                                + " asking."),
                new Words(
                        "与申请执行人达成和解并履行完毕，或者申请执行人书面同意删除：在“给法院”里提交。",
                        "Perform a settlement, or bring the creditor's written consent under “To the court”."));
    }

    private static List<Words> listedWithTerm(SanctionRow one) {
        return List.of(
                new Words("期限到" + day(one) + "，到期自动删除。", "The entry ends by itself on " + day(one) + "."),
                new Words(
                        "提前删除：付清债务或者主动纠正失信行为（如补报财产），法院随即审查是否提前删除。",
                        "Earlier: pay, or correct the conduct (such as declaring after all); the court then decides at"
                                + " once."));
    }

    /** The same for all: who is wrong on it can say so. */
    static List<Words> mistake(SanctionRow one) {
        return switch (one.family()) {
            case LIST ->
                List.of(new Words(
                        "认为列错了（认错人、数额不对、已经履行）：在“给法院”里申请纠正，法院十五日内审查；被驳回的，十日内可以向上一级法院申请复议。",
                        "If it is wrong, ask for correction under “To the court”: examined within fifteen days;"
                                + " against a refusal, review by the higher court within ten days."));
            case EXIT ->
                List.of(new Words(
                        "不服的，收到决定书之日起十日内可以向上一级法院申请复议，复议期间不停止执行。",
                        "Within ten days of service you can ask the higher court for review; it does not stop"
                                + " the measure."));
            default -> List.of();
        };
    }

    private static String day(SanctionRow one) {
        return String.valueOf(one.endsOn());
    }
}
