package lianzhi.funds.plans;

import java.util.ArrayList;
import lianzhi.funds.payouts.EnterPayeeAccount;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** Whether an order to pay costs is filled in. */
final class CostForm {
    private CostForm() {}

    static void check(CostOrder wanted) {
        var wrong = new ArrayList<Reason>();
        if (!wanted.amount().isPositive()) {
            wrong.add(Reason.field("amount", "AMOUNT_NOT_POSITIVE", "金额应大于零", "An amount is above zero"));
        }
        if (wanted.holderName().isBlank() || wanted.bankName().isBlank()) {
            wrong.add(Reason.field("holderName", "PAYEE_MISSING", "请填写收款户名和开户行", "The payee's account is missing"));
        }
        if (!EnterPayeeAccount.digits(wanted.accountNumber()).matches("[0-9]{8,32}")) {
            wrong.add(Reason.field(
                    "accountNumber", "ACCOUNT_NUMBER_FORM", "账号应为8至32位数字", "An account number has 8 to 32 digits"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, wrong);
        }
    }
}
