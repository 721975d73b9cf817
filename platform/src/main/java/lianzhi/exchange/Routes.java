package lianzhi.exchange;

import java.util.List;

/** 路径选择: where an institution can be reached on two routes, a rule takes one. */
public interface Routes {
    /**
     * One partner for each institution: point to point where there is such a line and it is not silent, else the hub.
     * A line is silent when requests are overdue and nothing was heard within the promised hours.
     */
    List<Partner> choose(List<Partner> partners);

    /** The partner to ask now on behalf of the institution to which this one is a route; itself when there is no other. */
    long now(long partnerId);

    /** One partner that stands for the institution whatever the route, so that an asset seen on both is one asset. */
    long home(long partnerId);

    /** Says that this partner is one route to an institution. */
    void link(long partnerId, Route route, String institution);
}
