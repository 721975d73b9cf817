package lianzhi.cases.filing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lianzhi.cases.CaseParty;
import lianzhi.cases.debt.RateTerms;
import lianzhi.law.Money;
import lianzhi.parties.Identity;
import org.jspecify.annotations.Nullable;

/** 合格申请: an application in which everything has its form. */
public record SoundApplication(
        String caseType,
        String cause,
        LocalDate receivedOn,
        Title title,
        List<Party> parties,
        List<Obligation> obligations,
        List<Cost> costs,
        List<Interest> interest,
        List<String> leads,
        boolean preservation,
        @Nullable Long judgeId,
        @Nullable Long earlierCaseId,
        @Nullable String repeatReason) {

    public record Title(TitleKind kind, String number, String issuer, LocalDate effectiveOn) {}

    public record Party(CaseParty.Role role, Identity identity, String phone, String address) {}

    public record Obligation(
            String name, Money amount, @Nullable LocalDate lastDay) {}

    public record Cost(
            String name,
            Money amount,
            boolean inDoubledBase,
            @Nullable LocalDate lastDay) {}

    public record Interest(
            String obligation, LocalDate from, @Nullable LocalDate to, RateTerms rate) {}

    /** 执行依据种类. */
    public enum TitleKind {
        CIVIL,
        CRIMINAL,
        ARBITRAL,
        NOTARISED,
        ADMIN
    }

    /** 申请执行标的: obligations and costs, before interest. */
    public Money claimed() {
        var sum = Money.ZERO;
        for (var obligation : obligations) {
            sum = sum.plus(obligation.amount());
        }
        for (var cost : costs) {
            sum = sum.plus(cost.amount());
        }
        return sum;
    }

    /** Conditions of the vocabulary that hold for the case. */
    public Set<String> traits() {
        var traits = new HashSet<String>();
        traits.add("TITLE_" + title.kind());
        if (!obligations.isEmpty()) {
            traits.add("MONEY_CLAIM");
        }
        if (preservation) {
            traits.add("PRESERVATION");
        }
        for (var party : parties) {
            if (party.role() == CaseParty.Role.DEBTOR) {
                traits.addAll(kindOf(party.identity()));
            }
        }
        return traits;
    }

    /** One line: 甲 申请执行 乙、丙. */
    public String partiesLine() {
        return names(CaseParty.Role.APPLICANT) + " 申请执行 " + names(CaseParty.Role.DEBTOR);
    }

    private String names(CaseParty.Role role) {
        return String.join(
                "、",
                parties.stream()
                        .filter(party -> party.role() == role)
                        .map(party -> party.identity().name())
                        .toList());
    }

    /** A credit code that begins with 9 belongs to an enterprise. */
    private static List<String> kindOf(Identity identity) {
        if (!identity.isUnit()) {
            return List.of("DEBTOR_NATURAL");
        }
        return identity.idNumber().startsWith("9") ? List.of("DEBTOR_ORG", "DEBTOR_ENTERPRISE") : List.of("DEBTOR_ORG");
    }
}
