package lianzhi.publicity.material;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lianzhi.publicity.store.ExposureStore.Batch;
import lianzhi.publicity.store.ExposureStore.Exposed;
import org.springframework.stereotype.Component;

/** 曝光材料包: for every channel the poster and the list, for the micro-platforms the words to post too. Masked throughout. */
@Component
public class PackMaterial {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final PrintList print;

    PackMaterial(PrintList print) {
        this.print = print;
    }

    public byte[] of(String court, Batch batch, List<Exposed> persons, String channel, Instant at) {
        var files = new LinkedHashMap<String, byte[]>();
        var taken = MINUTE.format(at.atZone(ZONE));
        files.put("poster.html", text(Poster.of(court, batch.title(), persons)));
        files.put("list.pdf", print.of(court, batch.title(), taken, persons));
        switch (channel) {
            case "WEIBO" -> {
                var posts = PostWords.of(court, batch.title(), persons);
                for (var i = 0; i < posts.size(); i++) files.put("post-" + (i + 1) + ".txt", text(posts.get(i)));
            }
            case "WECHAT" -> files.put("article.html", text(Poster.article(court, batch.title(), persons)));
            case "MEDIA" -> files.put("press.txt", text(PostWords.press(court, batch.title(), persons)));
            default -> {}
        }
        files.put("READ-ME.txt", text(note(batch, taken)));
        return zip(files, at);
    }

    private static String note(Batch batch, String taken) {
        return "\ufeff本材料为" + taken + "时公布中的名单（批次" + batch.id() + "）。发布前请核对公开页面 /public/exposures/" + batch.id()
                + " ，其上已没有的人不得发布；发布后有人被删除的，法院会通知撤下，请立即撤下。\r\n"
                + "Made at " + taken + " of who was listed then (batch " + batch.id() + "). Check /public/exposures/"
                + batch.id()
                + " before posting: who is not there must not be posted, and is taken down when the court says so.\r\n";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files, Instant at) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(at.toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
