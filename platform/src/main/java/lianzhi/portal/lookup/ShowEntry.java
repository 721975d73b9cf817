package lianzhi.portal.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lianzhi.cases.Words;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.law.text.PublicText;
import lianzhi.portal.store.EntryStore;
import lianzhi.portal.store.EntryStore.Entry;
import lianzhi.portal.store.EntryStore.Obligation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 失信信息详情: what the law wants published of one entry (失信规定第6条). Asked with the mark that the list gave with it: by counting
 * upwards nobody gets another one.
 */
@Component
public class ShowEntry {
    private static final int HEX = 16;
    private final EntryStore store;
    private final Clock clock;

    ShowEntry(EntryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public EntryDetail handle(long id, String person) {
        var entry = store.find(id).filter(one -> mark(one).equals(person)).orElseThrow(() -> Refused.notFound("entry"));
        var born = entry.bornOn();
        var obligations = store.obligations(entry.caseId());
        return new EntryDetail(
                entry.id(),
                entry.family(),
                entry.name(),
                entry.isUnit(),
                entry.idMasked(),
                person,
                entry.sex() == null ? null : entry.sex() == 1 ? new Words("男", "male") : new Words("女", "female"),
                born == null || entry.isUnit()
                        ? null
                        : Period.between(born, LocalDate.now(clock)).getYears(),
                entry.head(),
                PublicText.masked(said(obligations)),
                performed(obligations, entry.paid()),
                entry.items().stream().map(Conduct::of).toList(),
                PublicText.masked(entry.conduct()),
                entry.titleCourt(),
                entry.titleNumber(),
                entry.caseNumber(),
                entry.filedOn(),
                entry.courtCode(),
                entry.publishedOn(),
                entry.endsOn());
    }

    private static String mark(Entry entry) {
        return PublicEntry.mark(Long.parseUnsignedLong(entry.idHash().substring(0, HEX), HEX));
    }

    private static String said(List<Obligation> obligations) {
        return obligations.stream()
                .map(one -> one.name() + one.amount().inFigures() + "元")
                .collect(Collectors.joining("；"));
    }

    private static Words performed(List<Obligation> obligations, Money paid) {
        if (paid.isZero()) return new Words("全部未履行", "Nothing performed");
        var owed = obligations.stream().map(Obligation::amount).reduce(Money.ZERO, Money::plus);
        var figures = Objects.requireNonNull(paid.inFigures());
        return owed.isZero()
                ? new Words("已履行" + figures + "元", figures + " yuan performed")
                : new Words("部分履行，已履行" + figures + "元", "Performed in part: " + figures + " yuan");
    }
}
