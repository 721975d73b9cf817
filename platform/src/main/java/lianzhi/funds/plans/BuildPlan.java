package lianzhi.funds.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lianzhi.funds.plans.PlanRequest.Claim;
import lianzhi.funds.plans.PlanRequest.Right;
import lianzhi.law.Article;
import lianzhi.law.LawSettings;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.distribution.Distribute;
import lianzhi.law.distribution.Distribution;
import lianzhi.law.distribution.Distribution.Deduction;
import lianzhi.law.distribution.Distribution.Mode;
import lianzhi.law.distribution.Distribution.Tier;
import lianzhi.law.distribution.DistributionSheet;

/** 制作方案: from rights to tiers by law and the settings of practice; the arithmetic is the law library's. */
final class BuildPlan {
    static final String FEE = "申请执行费";
    static final String DOUBLED = "（加倍部分债务利息）";

    /** The sheet, with the regime and what each line is. */
    record Built(Regime regime, DistributionSheet sheet, Map<String, String> kinds, Map<String, String> articles) {}

    private final LawSettings settings;
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, String> articles = new LinkedHashMap<>();

    BuildPlan(LawSettings settings) {
        this.settings = settings;
    }

    /** All amounts of the claims are known. */
    Built of(PlanRequest request, Money proceeds) {
        var deductions = deductions(request, proceeds);
        var owed = sum(
                request.claims().stream().map(c -> amount(c).plus(doubled(c))).toList());
        var first = sum(request.costs().stream().map(PlanRequest.Named::amount).toList());
        boolean enough = owed.plus(first).compareTo(proceeds) <= 0;
        var regime = enough
                ? Regime.ENOUGH_FOR_ALL
                : request.debtorIsCompany() ? Regime.ORDER_OF_SEIZURE : Regime.PARTICIPATION;
        if (regime == Regime.ORDER_OF_SEIZURE && !request.nobodyAgreedToBankruptcy()) {
            throw Refused.rule(Reason.of(
                    "BANKRUPTCY_FIRST",
                    Article.of("CPLI", "511", "民诉法解释第511条", Mark.V),
                    "企业法人资不抵债的，应先征询移送破产；无人同意的才按查封先后受偿",
                    "An insolvent company goes to bankruptcy first; only if nobody agrees the order of seizure"
                            + " applies"));
        }
        var sheet = new Distribute().of(new Distribution(proceeds, deductions, tiers(request, regime), List.of()));
        return new Built(regime, sheet, kinds, articles);
    }

    private List<Deduction> deductions(PlanRequest request, Money proceeds) {
        var deductions = new ArrayList<Deduction>();
        for (var cost : request.costs()) {
            deductions.add(named(cost, "COST", "执行规定第34条第2款"));
        }
        var base =
                sum(request.claims().stream().map(BuildPlan::amount).toList()).min(proceeds);
        if (base.isPositive()) {
            kinds.put(FEE, "FEE");
            articles.put(FEE, "诉讼费用交纳办法第14条、第20条");
            deductions.add(Deduction.executionFee(FEE, base));
        }
        if (settings.flag("distribution.tax.deductFirst")) {
            for (var tax : request.saleTaxes()) {
                deductions.add(named(tax, "SALE_TAX", "网拍规定第30条"));
            }
        }
        for (var left : request.setAside()) {
            deductions.add(named(left, "SET_ASIDE", "异议复议规定第20条"));
        }
        return deductions;
    }

    private Deduction named(PlanRequest.Named item, String kind, String article) {
        kinds.put(item.name(), kind);
        articles.put(item.name(), article);
        return Deduction.of(item.name(), item.amount());
    }

    private List<Tier> tiers(PlanRequest request, Regime regime) {
        var tiers = new ArrayList<Tier>();
        if (settings.flag("distribution.homeBuyerFirst")) {
            rank(tiers, request, Right.HOME_BUYER, true);
        }
        rank(tiers, request, Right.CONSTRUCTION, true);
        if (settings.flag("distribution.taxBeforeMortgage")) {
            securedByDay(tiers, request, List.of(Right.TAX, Right.MORTGAGE));
        } else {
            securedByDay(tiers, request, List.of(Right.MORTGAGE));
            rank(tiers, request, Right.TAX, true);
        }
        var ordinary = new ArrayList<>(of(request, Right.ORDINARY));
        if (settings.flag("distribution.wagePriority")) {
            rank(tiers, request, Right.WAGES, true);
        } else {
            ordinary.addAll(of(request, Right.WAGES));
        }
        if (!settings.flag("distribution.homeBuyerFirst")) {
            ordinary.addAll(of(request, Right.HOME_BUYER));
        }
        if (regime == Regime.ORDER_OF_SEIZURE) {
            tiersByDay(tiers, ordinary, Regime.ORDER_OF_SEIZURE.article);
        } else {
            add(tiers, Mode.PRO_RATA, ordinary.stream().map(this::ordinary).toList());
        }
        doubledParts(tiers, request);
        return tiers;
    }

    /** Doubled parts follow after all ordinary claims, those of secured creditors too: they are not secured. */
    private void doubledParts(List<Tier> tiers, PlanRequest request) {
        var claims = new ArrayList<Distribution.Claim>();
        for (var claim : request.claims()) {
            if (doubled(claim).isPositive()) {
                var name = claim.name() + DOUBLED;
                kinds.put(name, "DOUBLED");
                articles.put(name, "法释〔2014〕8号第4条");
                claims.add(Distribution.Claim.of(name, doubled(claim)));
            }
        }
        add(tiers, Mode.PRO_RATA, claims);
    }

    private void rank(List<Tier> tiers, PlanRequest request, Right right, boolean proRata) {
        add(
                tiers,
                proRata ? Mode.PRO_RATA : Mode.SEQUENCE,
                of(request, right).stream()
                        .map(claim -> plain(claim, right.article))
                        .toList());
    }

    /** Earlier registration first; the same day shares. Security of unknown day comes last of its kind. */
    private void securedByDay(List<Tier> tiers, PlanRequest request, List<Right> rights) {
        tiersByDay(
                tiers,
                request.claims().stream()
                        .filter(c -> rights.contains(c.right()))
                        .toList(),
                "民法典第414条");
    }

    private void tiersByDay(List<Tier> tiers, List<Claim> claims, String article) {
        var byDay = new TreeMap<LocalDate, List<Claim>>(Comparator.naturalOrder());
        for (var claim : claims) {
            var since = claim.since();
            byDay.computeIfAbsent(since == null ? LocalDate.MAX : since, day -> new ArrayList<>())
                    .add(claim);
        }
        byDay.values()
                .forEach(sameDay -> add(
                        tiers,
                        Mode.PRO_RATA,
                        sameDay.stream().map(c -> plain(c, article)).toList()));
    }

    private Distribution.Claim ordinary(Claim claim) {
        var plain = plain(claim, Right.ORDINARY.article);
        boolean bonus = claim.firstSeizure() && settings.flag("distribution.firstSeizureBonus");
        return bonus
                ? new Distribution.Claim(
                        plain.name(), plain.amount(), new BigDecimal(settings.text("distribution.firstSeizureFactor")))
                : plain;
    }

    private Distribution.Claim plain(Claim claim, String article) {
        kinds.put(claim.name(), claim.right().name());
        articles.put(claim.name(), article);
        return Distribution.Claim.of(claim.name(), amount(claim));
    }

    private static void add(List<Tier> tiers, Mode mode, List<Distribution.Claim> claims) {
        if (!claims.isEmpty()) {
            tiers.add(new Tier(mode, claims));
        }
    }

    private static List<Claim> of(PlanRequest request, Right right) {
        return request.claims().stream().filter(c -> c.right() == right).toList();
    }

    private static Money amount(Claim claim) {
        var amount = claim.amount();
        return amount == null ? Money.ZERO : amount;
    }

    private static Money doubled(Claim claim) {
        var doubled = claim.doubled();
        return doubled == null ? Money.ZERO : doubled;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
