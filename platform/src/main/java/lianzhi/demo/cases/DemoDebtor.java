package lianzhi.demo.cases;

import java.util.List;
import lianzhi.law.Money;

/**
 * 演示被执行人, with what the simulated banks keep for him.
 *
 * @param idKind ID_CARD or CREDIT_CODE
 */
record DemoDebtor(String name, String idKind, String idNumber, List<BankAccount> accounts) {
    /** @param earlierFen frozen before by another court; zero when nobody did */
    record BankAccount(String bank, String number, Money balance, Money earlier) {}
}
