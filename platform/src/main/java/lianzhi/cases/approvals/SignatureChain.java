package lianzhi.cases.approvals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lianzhi.access.Power;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.catalogue.ApprovalKind;
import lianzhi.law.Money;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 审批链: which signatures an act needs, in order, for who asks. */
@Component
class SignatureChain {
    private final Settings settings;

    SignatureChain(Settings settings) {
        this.settings = settings;
    }

    /**
     * Neighbours that the same power signs are one signature. Where the judge in charge decides alone, his own request
     * needs none.
     */
    List<Signature> of(ApprovalKind kind, Viewer by, Map<String, String> facts) {
        var chain = new ArrayList<Signature>();
        for (var role : roles(kind, facts)) {
            var signature = new Signature(role, power(kind, role));
            var repeated = !chain.isEmpty() && chain.getLast().power() == signature.power();
            if (repeated) {
                chain.set(chain.size() - 1, signature);
            } else if (!(role.equals("JUDGE") && by.roles().contains(Role.JUDGE))) {
                chain.add(signature);
            }
        }
        return List.copyOf(chain);
    }

    private List<String> roles(ApprovalKind kind, Map<String, String> facts) {
        var amount = facts.get("amount");
        if (kind.code().equals("PAY_OUT") && amount != null) {
            return List.of(tier(settings.text("payout.approval.tiers"), new BigDecimal(amount)));
        }
        var chain = kind.configurable()
                ? Arrays.asList(
                        settings.text("approval." + kind.code() + ".chain").split("[;,]"))
                : kind.approves();
        return signsToo(kind, chain)
                ? Stream.concat(chain.stream(), Stream.of("VICE_PRESIDENT")).toList()
                : chain;
    }

    /** 延缓发放: in some courts the chief and then the leadership. */
    private boolean signsToo(ApprovalKind kind, List<String> chain) {
        return kind.code().equals("DELAY_PAYOUT")
                && settings.text("payout.delay.approver").equals("BUREAU_CHIEF_AND_VICE_PRESIDENT")
                && !chain.contains("VICE_PRESIDENT");
    }

    /** Tiers as {@code TEAM_LEAD<100000;BUREAU_CHIEF>=100000}, in yuan. */
    private static String tier(String tiers, BigDecimal yuan) {
        for (var tier : tiers.split(";")) {
            var below = tier.split("<");
            if (below.length == 2 && yuan.compareTo(new BigDecimal(below[1])) < 0) {
                return below[0];
            }
            var from = tier.split(">=");
            if (from.length == 2 && yuan.compareTo(new BigDecimal(from[1])) >= 0) {
                return from[0];
            }
        }
        return "BUREAU_CHIEF";
    }

    /** Whose signature a payout of this sum needs: above the court's limit the chief's is not enough. */
    Power forPayout(Money amount) {
        var role = tier(settings.text("payout.approval.tiers"), new BigDecimal(amount.toString()));
        return isLeadership(role) ? Power.APPROVE_AS_PRESIDENT : Power.APPROVE_PAYOUT;
    }

    private static boolean isLeadership(String role) {
        return role.equals("PRESIDENT") || role.equals("VICE_PRESIDENT");
    }

    /**
     * A delay where chief or leadership is enough may be signed by either of the two; a payout by either, unless its sum
     * is for the leadership alone.
     */
    private Power power(ApprovalKind kind, String role) {
        boolean isEither = kind.code().equals("DELAY_PAYOUT")
                && settings.text("payout.delay.approver").equals("BUREAU_CHIEF_OR_VICE_PRESIDENT");
        if (isEither || kind.code().equals("PAY_OUT") && !isLeadership(role)) {
            return Power.APPROVE_PAYOUT;
        }
        return switch (role) {
            case "PRESIDENT", "VICE_PRESIDENT" -> Power.APPROVE_AS_PRESIDENT;
            case "JUDGE" -> Power.CLOSE_CASE;
            case "CITY_COURT", "HIGH_COURT", "HIGHER_COURT" -> Power.SUPERVISE;
            default -> Power.APPROVE_AS_CHIEF;
        };
    }
}
