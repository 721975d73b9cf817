package lianzhi.portal.web.calculators;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 读取请求体: bounded in size, depth and length of texts; a name used twice or text after the end is refused. */
@Component
class ReadBody {
    /** Enough for 20,000 payments. */
    static final int MOST_BYTES = 2 << 20;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(2_000)
                            .maxNameLength(200)
                            .maxNumberLength(40)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    Fields of(HttpServletRequest request) {
        try {
            var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw refusal("BODY_TOO_LARGE", "请求体超过2 MiB", "The body is larger than 2 MiB");
            }
            return Fields.of(mapper.readTree(body));
        } catch (JacksonException | IOException | NumberFormatException e) {
            throw refusal("NOT_JSON", "请求体不是可读取的JSON对象", "The body is not a JSON object that can be read");
        }
    }

    private static Refused refusal(String code, String zh, String en) {
        return Refused.input(Reason.field("", code, zh, en));
    }
}
