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
import lianzhi.law.distribution.PlanBankruptcy;
import lianzhi.law.distribution.PlanCriminal;

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
    Built of(PlanRequest wanted, Money proceeds) {
        var request = BeyondTheThing.split(wanted);
        var deductions = deductions(request, proceeds);
        var owed = sum(
                request.claims().stream().map(c -> amount(c).plus(doubled(c))).toList());
        var first = sum(request.costs().stream().map(PlanRequest.Named::amount).toList());
        var regime = regime(request, owed.plus(first).compareTo(proceeds) <= 0);
        if (regime == Regime.ORDER_OF_SEIZURE && !request.nobodyAgreedToBankruptcy()) {
            throw Refused.rule(Reason.of(
                    "BANKRUPTCY_FIRST",
                    Article.of("CPLI", "511", "民诉法解释第511条", Mark.V),
                    "企业法人资不抵债的，应先征询移送破产；无人同意的才按查封先后受偿",
                    "An insolvent company goes to bankruptcy first; only if nobody agrees the order of seizure"
                            + " applies"));
        }
        var tiers = switch (request.basis()) {
            case CIVIL -> tiers(request, regime);
            case CRIMINAL -> criminal(request);
            case BANKRUPTCY -> bankruptcy(request);
        };
        var sheet = new Distribute().of(new Distribution(proceeds, deductions, tiers, List.of()));
        return new Built(regime, sheet, kinds, articles);
    }

    private static Regime regime(PlanRequest request, boolean enough) {
        return switch (request.basis()) {
            case CRIMINAL -> Regime.CRIMINAL;
            case BANKRUPTCY -> Regime.BANKRUPTCY;
            case CIVIL ->
                enough
                        ? Regime.ENOUGH_FOR_ALL
                        : request.debtorIsCompany() ? Regime.ORDER_OF_SEIZURE : Regime.PARTICIPATION;
        };
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
        if (!setAsideAfterMortgage(request)) {
            for (var left : request.setAside()) {
                deductions.add(named(left, "SET_ASIDE", "异议复议规定第20条"));
            }
        }
        return deductions;
    }

    /** The home that is mortgaged: what is left to the debtor comes out of what the mortgage leaves. */
    private boolean setAsideAfterMortgage(PlanRequest request) {
        return !settings.flag("distribution.homeSetAsideBeforeMortgage")
                && request.basis() == PlanRequest.Basis.CIVIL
                && !of(request, Right.MORTGAGE).isEmpty();
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
        if (setAsideAfterMortgage(request)) {
            add(
                    tiers,
                    Mode.SEQUENCE,
                    request.setAside().stream().map(this::setAside).toList());
        }
        boolean fineFirst = settings.text("distribution.fineAgainstCreditor").equals("FINE_FIRST");
        if (fineFirst) {
            add(tiers, Mode.PRO_RATA, fines(request));
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
        boolean together = settings.text("distribution.doubledAcrossCreditors").equals("WITH_CLAIM");
        var doubled = doubledParts(request);
        if (regime == Regime.ORDER_OF_SEIZURE) {
            tiersByDay(tiers, ordinary, Regime.ORDER_OF_SEIZURE.article);
            add(tiers, Mode.PRO_RATA, doubled);
        } else {
            var claims = new ArrayList<>(ordinary.stream().map(this::ordinary).toList());
            claims.addAll(together ? doubled : List.of());
            add(tiers, Mode.PRO_RATA, claims);
            add(tiers, Mode.PRO_RATA, together ? List.of() : doubled);
        }
        if (!fineFirst) {
            add(tiers, Mode.PRO_RATA, fines(request));
        }
        return tiers;
    }

    /** Before or after the creditors is a setting of practice, so no article is named. */
    private List<Distribution.Claim> fines(PlanRequest request) {
        return of(request, Right.FINE).stream().map(claim -> plain(claim, "")).toList();
    }

    /** 刑民并存: the law's own order; doubled parts are civil debts like the rest. */
    private List<Tier> criminal(PlanRequest request) {
        var priority = new ArrayList<Distribution.Claim>();
        for (var right : List.of(Right.HOME_BUYER, Right.CONSTRUCTION, Right.MORTGAGE)) {
            priority.addAll(plain(request, right));
        }
        var civil = new ArrayList<Distribution.Claim>();
        for (var right : List.of(Right.TAX, Right.WAGES, Right.ORDINARY)) {
            civil.addAll(plain(request, right));
        }
        civil.addAll(doubledParts(request));
        return new PlanCriminal(settings)
                .on(
                        request.claimsOn(),
                        new PlanCriminal.Claims(
                                plain(request, Right.MEDICAL),
                                priority,
                                plain(request, Right.VICTIM),
                                civil,
                                plain(request, Right.FINE),
                                plain(request, Right.CONFISCATION)));
    }

    /** 破产清偿顺序: secured rights take their own asset first (企业破产法第109条). */
    private List<Tier> bankruptcy(PlanRequest request) {
        var tiers = new ArrayList<Tier>();
        rank(tiers, request, Right.HOME_BUYER, true);
        rank(tiers, request, Right.CONSTRUCTION, true);
        securedByDay(tiers, request, List.of(Right.MORTGAGE));
        var insuranceAndTax = new ArrayList<>(plain(request, Right.SOCIAL_INSURANCE));
        insuranceAndTax.addAll(plain(request, Right.TAX));
        tiers.addAll(new PlanBankruptcy(settings)
                .of(new PlanBankruptcy.Claims(
                        List.of(),
                        plain(request, Right.WAGES),
                        insuranceAndTax,
                        plain(request, Right.ORDINARY),
                        doubledParts(request))));
        return tiers;
    }

    private List<Distribution.Claim> plain(PlanRequest request, Right right) {
        var article = switch (request.basis()) {
            case CIVIL -> right.article;
            case CRIMINAL -> Regime.CRIMINAL.article;
            case BANKRUPTCY -> Regime.BANKRUPTCY.article;
        };
        return of(request, right).stream().map(claim -> plain(claim, article)).toList();
    }

    private Distribution.Claim setAside(PlanRequest.Named left) {
        kinds.put(left.name(), "SET_ASIDE");
        articles.put(left.name(), "异议复议规定第20条");
        return Distribution.Claim.of(left.name(), left.amount());
    }

    /** Those of secured creditors too: they are not secured. */
    private List<Distribution.Claim> doubledParts(PlanRequest request) {
        var claims = new ArrayList<Distribution.Claim>();
        for (var claim : request.claims()) {
            if (doubled(claim).isPositive()) {
                var name = claim.name() + DOUBLED;
                kinds.put(name, "DOUBLED");
                articles.put(name, "法释〔2014〕8号第4条");
                claims.add(Distribution.Claim.of(name, doubled(claim)));
            }
        }
        return claims;
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
