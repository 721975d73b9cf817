package lianzhi.simulator.agency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import lianzhi.simulator.Institution;

/** What a person owns, the same every time he is asked about; so many of a hundred people own anything. */
final class SeedThings {
    private final long seed;

    SeedThings(long seed) {
        this.seed = seed;
    }

    List<Map<String, Object>> of(Institution here, String idNumber) {
        var random = new SplittableRandom(seed ^ ((long) here.code().hashCode() << 32) ^ idNumber.hashCode());
        if (random.nextInt(100) >= here.behaviour().customerPercent()) return List.of();
        var thing = new LinkedHashMap<String, Object>();
        var serial = "%06d".formatted(random.nextInt(1_000_000));
        thing.put("class", here.kind().assetClass());
        thing.put("key", here.kind().prefix() + serial);
        thing.put("name", here.kind().thing());
        thing.put("where", here.name());
        thing.put("state", "正常");
        if (!here.kind().assetClass().isEmpty()) thing.put("value", (1 + random.nextInt(300)) + "000.00");
        thing.put(
                "details", Map.of("登记日期", "20%02d-%02d-01".formatted(10 + random.nextInt(15), 1 + random.nextInt(12))));
        return List.of(thing);
    }
}
