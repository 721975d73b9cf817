package lianzhi.exchange;

import java.util.List;

/** 协助单位名录. */
public interface Partners {
    /** Those that are asked, by kind and name. */
    List<Partner> active();

    /** Refuses an unknown one with NOT_FOUND. */
    Partner byId(long id);

    /** Registers it, or brings the one with the same code or user name up to date; gives its id. */
    long register(NewPartner partner);
}
