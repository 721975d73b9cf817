package lianzhi.exchange.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.ws.transport.http.MessageDispatcherServlet;

/** Spring-WS, with the description under ?wsdl and a limit to the size of a body. */
class BankServlet extends MessageDispatcherServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final String description;

    BankServlet(WebApplicationContext application, String description) {
        super(application);
        this.description = description;
    }

    @Override
    protected void doService(HttpServletRequest request, HttpServletResponse response) throws Exception {
        if ("GET".equals(request.getMethod())) {
            describe(request, response);
            return;
        }
        var body = request.getContentLengthLong() > MOST_BYTES
                ? new byte[MOST_BYTES + 1]
                : request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        super.doService(new Buffered(request, body), response);
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("wsdl") == null && request.getParameter("WSDL") == null) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        try (var in = Objects.requireNonNull(BankServlet.class.getResourceAsStream(description))) {
            var wsdl = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("ADDRESS", request.getRequestURL().toString());
            response.setContentType("text/xml; charset=UTF-8");
            response.getOutputStream().write(wsdl.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The request with its body in memory. */
    private static final class Buffered extends HttpServletRequestWrapper {
        private final byte[] body;

        Buffered(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            var in = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return in.read();
                }

                @Override
                public int read(byte[] into, int offset, int length) {
                    return in.read(into, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return in.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("The body is read already");
                }
            };
        }
    }
}
