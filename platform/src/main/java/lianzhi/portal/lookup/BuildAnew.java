package lianzhi.portal.lookup;

import org.springframework.stereotype.Component;

/**
 * 重建时机: what came since the register was built is looked through one by one. So much of it is enough to build anew when
 * nothing comes any more, since it takes a while; so much always.
 */
@Component
class BuildAnew {
    private static final int MANY = 2_000;
    private static final int MOST = 25_000;
    /** Two seconds. */
    private static final int QUIET_ROUNDS = 20;

    private final int many;
    private final int most;
    private final int quietRounds;
    private int quiet;

    BuildAnew() {
        this(MANY, MOST, QUIET_ROUNDS);
    }

    BuildAnew(int many, int most, int quietRounds) {
        this.many = many;
        this.most = most;
        this.quietRounds = quietRounds;
    }

    /**
     * Asked once a round.
     *
     * @param fresh how many came since it was built, before this round
     */
    boolean isDue(boolean changed, int fresh) {
        quiet = changed ? 0 : quiet + 1;
        return fresh > (quiet < quietRounds ? most : many);
    }
}
