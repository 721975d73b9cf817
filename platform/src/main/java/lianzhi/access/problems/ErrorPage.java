package lianzhi.access.problems;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What went wrong outside every controller. */
@Hidden
@RestController
class ErrorPage implements ErrorController {
    private final NumberFault faults;

    ErrorPage(NumberFault faults) {
        this.faults = faults;
    }

    @RequestMapping("/error")
    ResponseEntity<Problem> error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 404;
        var status = HttpStatusCode.valueOf(code);
        var problem = status.is5xxServerError()
                ? Problem.fault(faults.handle(
                        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
                                ? cause
                                : new IllegalStateException("Error page with status " + code)))
                : Problem.of(status, PlainStatus.kind(status), List.of(PlainStatus.reason(status)));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
