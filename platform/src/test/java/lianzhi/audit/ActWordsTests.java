package lianzhi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lianzhi.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No act is shown to an auditor as a code: every code that the source writes into the trail has words. */
@PlatformTest
class ActWordsTests {
    private static final Pattern CALL = Pattern.compile("(?:trail|audit)\\w*\\s*\\.\\s*(?:record|viewed)\\(");
    private static final Pattern VIEWED = Pattern.compile("@Viewed\\(act = \"([A-Z_]+)\"");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    @Autowired
    List<ActWords> words;

    @Test
    void every_act_that_the_source_writes_has_words_in_both_languages() throws Exception {
        var named = words.stream()
                .flatMap(each -> each.acts().stream())
                .filter(act -> !act.zh().isBlank() && !act.en().isBlank())
                .map(ActWords.Act::code)
                .collect(Collectors.toSet());
        var written = written();
        assertThat(written)
                .hasSizeGreaterThan(100)
                .contains("CASES_EXPORTED", "UNIT_SHEETS_EXPORTED", "EVIDENCE_VIEWED");
        assertThat(named).containsAll(written);
    }

    private static Set<String> written() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                VIEWED.matcher(text).results().forEach(seen -> codes.add(seen.group(1)));
                var call = CALL.matcher(text);
                while (call.find()) {
                    var act = CODE.matcher(beforeDetails(text.substring(call.end())));
                    while (act.find()) {
                        codes.add(act.group(1));
                    }
                }
            }
        }
        return codes;
    }

    /** Who and what: the arguments before the subject's own parts and the details, which hold other codes. */
    private static String beforeDetails(String call) {
        var end = call.indexOf(";");
        var details = call.indexOf("Map.");
        return call.substring(0, details >= 0 && details < end ? details : Math.max(0, end));
    }
}
