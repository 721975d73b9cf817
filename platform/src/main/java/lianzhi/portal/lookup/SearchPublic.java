package lianzhi.portal.lookup;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.identifiers.CaseNumber;
import lianzhi.law.identifiers.Checked;
import lianzhi.portal.store.PublicStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 公众查询: by name, or by the whole number of a person, unit or case; never by a part of a number. */
@Component
public class SearchPublic {
    private static final String BY_NUMBER = "NUMBER";
    private static final int MOST = 20;
    private static final int LONGEST = 60;
    private static final int SHORTEST_NUMBER = 15;
    private static final Set<String> KINDS = Set.of("", "LIST", "CONSUMPTION", "ROUND");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{15}|[0-9A-Za-z]{18}");
    private final KeepRegister register;
    private final PublicStore store;

    SearchPublic(KeepRegister register, PublicStore store) {
        this.register = register;
        this.store = store;
    }

    /**
     * @param q name, identity number, credit code or case number
     * @param mode EXACT, PREFIX, PART or FUZZY (one wrong character); ignored for numbers
     * @param kind LIST, CONSUMPTION, ROUND or empty
     * @param court its code, or empty
     */
    public record Question(
            String q,
            @Nullable String mode,
            @Nullable String kind,
            @Nullable String court) {}

    /**
     * 查询结果.
     *
     * @param more there are more than are shown
     */
    public record Found(String q, String mode, List<PublicEntry> items, boolean more) {
        /** A whole number that is nobody's here: who tries many of them wants to complete a masked one. */
        public boolean wrongNumber() {
            return mode.equals(BY_NUMBER) && items.isEmpty();
        }
    }

    /** 查询命中: the same before it is copied. */
    public record Answer(String q, String mode, Hits hits, boolean more) {
        public boolean wrongNumber() {
            return mode.equals(BY_NUMBER) && hits.size() == 0;
        }
    }

    public Found handle(Question asked) {
        var answer = look(asked);
        return new Found(answer.q(), answer.mode(), answer.hits().entries(), answer.more());
    }

    public Answer look(Question asked) {
        var q = asked.q().strip();
        var kind = Objects.requireNonNullElse(asked.kind(), "");
        var court = Objects.requireNonNullElse(asked.court(), "").strip();
        if (q.isEmpty() || q.length() > LONGEST) {
            throw Refused.input(Reason.field("q", "SEARCH_TEXT", "请输入姓名、名称或者完整的证件号码、案号", "A name, or a whole number"));
        }
        if (!KINDS.contains(kind)) {
            throw Refused.input(Reason.field("kind", "SEARCH_KIND", "没有这类名单", "There is no such list"));
        }
        if (hasDigit(q) && CaseNumber.check(q) instanceof Checked.Valid<CaseNumber>(var number, var _)) {
            return cut(q, BY_NUMBER, Hits.of(Entries.of(store.ofCase(number.toString())), kind, court));
        }
        if (isNumber(q)) {
            return cut(q, BY_NUMBER, register.now().ofPerson(store.person(q), kind, court, MOST + 1));
        }
        var mode = mode(asked.mode());
        return cut(q, mode.name(), register.now().find(mode, q, kind, court, MOST + 1));
    }

    public int size() {
        return register.now().size();
    }

    /** Identity numbers, old and new, and credit codes: whole or not at all. */
    private static boolean isNumber(String q) {
        return q.length() >= SHORTEST_NUMBER && NUMBER.matcher(q).matches();
    }

    private static Register.Mode mode(@Nullable String mode) {
        try {
            return mode == null || mode.isEmpty() ? Register.Mode.EXACT : Register.Mode.valueOf(mode);
        } catch (IllegalArgumentException unknown) {
            throw Refused.input(Reason.field("mode", "SEARCH_MODE", "没有这种查法", "There is no such way of asking"));
        }
    }

    private static boolean hasDigit(String q) {
        for (var i = 0; i < q.length(); i++) if (Character.isDigit(q.charAt(i))) return true;
        return false;
    }

    private static Answer cut(String q, String mode, Hits found) {
        return new Answer(q, mode, found.together(MOST), found.size() > MOST);
    }
}
