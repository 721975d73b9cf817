package lianzhi.access.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lianzhi.law.Reason;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a {@link Problem} from a filter, before any controller. */
@Component
public class WriteProblem {
    private final JsonMapper json;

    WriteProblem(JsonMapper json) {
        this.json = json;
    }

    public void to(HttpServletResponse response, HttpStatusCode status, Reason reason) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream()
                .write(json.writeValueAsBytes(Problem.of(status, PlainStatus.kind(status), List.of(reason))));
    }
}
