package lianzhi.funds.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 分配方案的基础: who claims what out of the pot, by what right.
 *
 * @param debtorIsCompany a company legal person; then bankruptcy comes first unless nobody agreed to it
 * @param nobodyAgreedToBankruptcy asked, and neither an applicant nor the debtor agreed
 * @param claimsOn the one day at which all claims are cut
 * @param costs actual costs of the sale, and what else comes first
 * @param saleTaxes tax that the sale itself caused
 * @param setAside what the law leaves to the debtor, such as rent for the only home
 * @param basis by which order the pot is shared; civil where nothing is said
 */
public record PlanRequest(
        boolean debtorIsCompany,
        boolean nobodyAgreedToBankruptcy,
        LocalDate claimsOn,
        List<Named> costs,
        List<Named> saleTaxes,
        List<Named> setAside,
        List<Claim> claims,
        Basis basis) {
    public PlanRequest {
        basis = Objects.requireNonNullElse(basis, Basis.CIVIL);
        costs = List.copyOf(costs);
        saleTaxes = List.copyOf(saleTaxes);
        setAside = List.copyOf(setAside);
        claims = List.copyOf(claims);
    }

    public PlanRequest(
            boolean debtorIsCompany,
            boolean nobodyAgreedToBankruptcy,
            LocalDate claimsOn,
            List<Named> costs,
            List<Named> saleTaxes,
            List<Named> setAside,
            List<Claim> claims) {
        this(debtorIsCompany, nobodyAgreedToBankruptcy, claimsOn, costs, saleTaxes, setAside, claims, Basis.CIVIL);
    }

    /** 清偿顺序的依据. */
    public enum Basis {
        /** 民事执行: participation or order of seizure. */
        CIVIL,
        /** 刑民并存: 法释〔2014〕13号第13条. */
        CRIMINAL,
        /** 破产清偿顺序: 企业破产法第113条. */
        BANKRUPTCY
    }

    public record Named(String name, Money amount) {}

    /** 受偿权利, in the order of the default table; the last five belong to one basis only. */
    public enum Right {
        HOME_BUYER("购房消费者", "法释〔2023〕1号"),
        CONSTRUCTION("建设工程价款", "建工解释（一）第36条"),
        TAX("税款", "税收征收管理法第45条"),
        MORTGAGE("担保物权", "民法典第414条"),
        WAGES("职工工资", "地方做法"),
        ORDINARY("普通债权", "民诉法解释第508条"),
        FINE("罚款、罚金", "法释〔2014〕13号第13条"),
        MEDICAL("人身损害医疗费用", "法释〔2014〕13号第13条"),
        VICTIM("退赔被害人", "法释〔2014〕13号第13条"),
        CONFISCATION("没收财产", "法释〔2014〕13号第13条"),
        SOCIAL_INSURANCE("社会保险费", "企业破产法第113条");

        final String zh;
        final String article;

        Right(String zh, String article) {
            this.zh = zh;
            this.article = article;
        }

        /** Goes to the treasury or an office without a case of its own. */
        boolean needsNoCase() {
            return this == TAX || this == FINE || this == CONFISCATION || this == SOCIAL_INSURANCE;
        }

        /** On one thing: priority reaches as far as that thing fetched. */
        boolean isOnAThing() {
            return this == HOME_BUYER || this == CONSTRUCTION || this == MORTGAGE;
        }

        boolean goesToTreasury() {
            return needsNoCase() && this != TAX;
        }

        boolean fits(Basis basis) {
            return switch (this) {
                case MEDICAL, VICTIM, CONFISCATION -> basis == Basis.CRIMINAL;
                case SOCIAL_INSURANCE -> basis == Basis.BANKRUPTCY;
                case FINE -> basis != Basis.BANKRUPTCY;
                default -> true;
            };
        }
    }

    /**
     * 一名债权人的一项请求.
     *
     * @param caseId the case in which it is enforced here; null: treasury, tax or insurance office without a case
     * @param amount without the doubled part; null: what the case's live debt says on {@link #claimsOn()}
     * @param doubled doubled part of it; null as {@code amount}
     * @param since day of registration, of the tax, or of the first effective seizure
     * @param upTo what the thing that secures it fetched: only so much has priority, the rest is an ordinary claim; null:
     *     the whole pot comes from that thing
     * @param appliedOn day on which he asked to take part; null: today, when he is written into the plan
     */
    public record Claim(
            String name,
            @Nullable Long caseId,
            Right right,
            @Nullable Money amount,
            @Nullable Money doubled,
            @Nullable LocalDate since,
            boolean firstSeizure,
            @Nullable LocalDate appliedOn,
            @Nullable Money upTo) {
        public Claim(
                String name,
                @Nullable Long caseId,
                Right right,
                @Nullable Money amount,
                @Nullable Money doubled,
                @Nullable LocalDate since,
                boolean firstSeizure,
                @Nullable LocalDate appliedOn) {
            this(name, caseId, right, amount, doubled, since, firstSeizure, appliedOn, null);
        }

        public Claim(
                String name,
                @Nullable Long caseId,
                Right right,
                @Nullable Money amount,
                @Nullable Money doubled,
                @Nullable LocalDate since,
                boolean firstSeizure) {
            this(name, caseId, right, amount, doubled, since, firstSeizure, null, null);
        }

        Claim withoutCase() {
            return new Claim(name, null, right, amount, doubled, since, firstSeizure, appliedOn, upTo);
        }

        Claim of(Money fixed, Money ofDoubled) {
            return new Claim(name, caseId, right, fixed, ofDoubled, since, firstSeizure, appliedOn, upTo);
        }
    }
}
