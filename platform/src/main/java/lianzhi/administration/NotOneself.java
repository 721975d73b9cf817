package lianzhi.administration;

import lianzhi.access.Viewer;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** Nobody gives himself roles or locks himself out: another administrator does it. */
final class NotOneself {
    private NotOneself() {}

    static void orRefuse(Viewer by, long personId) {
        if (by.personId() == personId) {
            throw Refused.rule(Reason.of(
                    "OWN_ACCOUNT", "不能修改自己的账号，请由另一位管理员办理", "Not one's own account: another administrator does it"));
        }
    }
}
