package lianzhi.command.orders;

import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 指挥中心的权限: commands are given by who sees the whole city. */
public final class OfTheCentre {
    private OfTheCentre() {}

    public static void require(Viewer viewer) {
        viewer.require(Power.SUPERVISE);
        if (viewer.reach() != Reach.WHOLE_CITY) {
            throw Refused.forbidden(Reason.of(
                    "CENTRE_ONLY",
                    "只有中级法院执行指挥中心可以办理",
                    "Only the command centre of the intermediate court may do this"));
        }
    }
}
