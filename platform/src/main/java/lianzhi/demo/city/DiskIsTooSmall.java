package lianzhi.demo.city;

/** Told before anything is made. */
public final class DiskIsTooSmall extends RuntimeException {
    private static final long serialVersionUID = 1;

    DiskIsTooSmall(long cases, Histories histories, long needed, long free) {
        super("%,d cases with %s histories need %,d MB on the disk, %,d MB are free; nothing was made"
                .formatted(cases, histories.setting(), mb(needed), mb(free)));
    }

    static long mb(long bytes) {
        return bytes / 1_000_000;
    }
}
