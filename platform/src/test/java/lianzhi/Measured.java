package lianzhi;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.function.Function;

/**
 * What an act cost.
 *
 * @param seconds of the processor, so that a busy machine does not count
 * @param megabytes that the pools of the heap were filled more than idle, at most and with what others did meanwhile
 */
public record Measured(double seconds, long megabytes) {
    public static Measured of(Runnable act) {
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        var idle = sum(pools, MemoryPoolMXBean::getUsage);
        var threads = ManagementFactory.getThreadMXBean();
        var begun = threads.getCurrentThreadCpuTime();
        act.run();
        var seconds = (threads.getCurrentThreadCpuTime() - begun) / 1e9;
        return new Measured(seconds, (sum(pools, MemoryPoolMXBean::getPeakUsage) - idle) >> 20);
    }

    private static long sum(List<MemoryPoolMXBean> pools, Function<MemoryPoolMXBean, MemoryUsage> usage) {
        return pools.stream().mapToLong(pool -> usage.apply(pool).getUsed()).sum();
    }
}
