package lianzhi.agencies.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.agencies.Outcome;
import lianzhi.agencies.Unit;
import lianzhi.agencies.inbox.AnswerOrder;
import lianzhi.agencies.store.OrderStore;
import lianzhi.agencies.store.UnitStore;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 录入反馈文件: the list came back filled in; each line is an answer of the unit, and a bad line stops no other. */
@Component
public class TakeAnswerFile {
    private static final int LONGEST = 2_000_000;
    private static final int WITH_OUTCOME = 10;
    private static final Map<String, Outcome> OUTCOMES =
            Map.of("已办", Outcome.DONE, "拒绝", Outcome.REFUSED, "查无", Outcome.NOT_FOUND);
    private final UnitStore units;
    private final OrderStore orders;
    private final AnswerOrder answer;
    private final AuditTrail audit;

    TakeAnswerFile(UnitStore units, OrderStore orders, AnswerOrder answer, AuditTrail audit) {
        this.units = units;
        this.orders = orders;
        this.answer = answer;
        this.audit = audit;
    }

    /** 有问题的行. */
    public record BadLine(int line, List<Reason> reasons) {}

    /** @param left lines that the unit has not filled in yet */
    public record Taken(int answered, int left, List<BadLine> bad) {}

    public Taken handle(Viewer by, long unitId, String csv) {
        by.require(Power.ISSUE_DOCUMENT);
        var unit = units.find(unitId).orElseThrow(() -> Refused.notFound("unit"));
        if (csv.length() > LONGEST) {
            throw Refused.input(Reason.field("csv", "FILE_LARGE", "文件不超过2MB", "At most 2 MB"));
        }
        var bad = new ArrayList<BadLine>();
        int answered = 0;
        int left = 0;
        var lines = Lines.read(csv);
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.size() < WITH_OUTCOME || line.get(WITH_OUTCOME - 1).isEmpty()) {
                left++;
                continue;
            }
            try {
                one(by, unit, line);
                answered++;
            } catch (Refused refused) {
                bad.add(new BadLine(i + 1, refused.reasons()));
            }
        }
        audit.record(by, "ANSWERS_TAKEN", "unit:" + unitId, Map.of("answered", "" + answered, "bad", "" + bad.size()));
        return new Taken(answered, left, List.copyOf(bad));
    }

    private void one(Viewer by, Unit unit, List<String> line) {
        var outcome = OUTCOMES.get(line.get(WITH_OUTCOME - 1));
        if (outcome == null || !line.getFirst().matches("[0-9]{1,15}")) {
            throw Refused.input(
                    Reason.of("LINE_UNREADABLE", "编号或者结果看不懂，结果写：已办、拒绝、查无", "The number or the outcome cannot be read"));
        }
        var order = orders.find(unit.id(), Long.parseLong(line.getFirst()))
                .filter(each -> PackOrders.isOfHisCourt(by, each))
                .orElseThrow(() -> Refused.notFound("order"));
        answer.handle(
                unit,
                order.id(),
                new AnswerOrder.Input(outcome, at(line, WITH_OUTCOME), at(line, WITH_OUTCOME + 1), null));
    }

    private static @Nullable String at(List<String> line, int place) {
        return line.size() > place ? line.get(place) : null;
    }
}
