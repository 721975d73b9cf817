package lianzhi.law.distribution;

import java.time.LocalDate;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 参与分配的债权, all cut at one day.
 *
 * @param name unique in the pot
 * @param claim everything but the doubled part
 * @param doubledPart never secured (参见(2018)沪01民终344号); ranked by setting
 * @param since registration of a mortgage, or the day a tax arose; null for other rights and unregistered mortgages
 * @param seizure place of the first effective seizure of this asset, from 1; a waiting seizure by its registration order
 */
public record Creditor(
        String name,
        Money claim,
        Money doubledPart,
        Right right,
        @Nullable LocalDate since,
        int seizure) {
    /** 权利. */
    public enum Right {
        /** 购房消费者 (法释〔2023〕1号) [M]. */
        HOME_BUYER,
        /** 建设工程价款, without late interest, penalty, damages (建工解释(一)36, 40) [V]. */
        CONSTRUCTION_PRICE,
        /** 登记的抵押权 (民法典414) [V]. */
        MORTGAGE,
        /** 未登记的抵押权: after the registered, by ratio [V]. */
        UNREGISTERED_MORTGAGE,
        /** 税款: before unsecured claims (税收征收管理法45) [V]; against an older or younger mortgage [P]. */
        TAX,
        /** 工资: before ordinary claims only by local practice [P]. */
        WAGES,
        ORDINARY
    }

    public static Creditor ordinary(String name, Money claim, Money doubledPart, int seizure) {
        return new Creditor(name, claim, doubledPart, Right.ORDINARY, null, seizure);
    }
}
