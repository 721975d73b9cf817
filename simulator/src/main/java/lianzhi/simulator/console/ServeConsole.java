package lianzhi.simulator.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import lianzhi.simulator.Institution;
import lianzhi.simulator.book.World;
import lianzhi.simulator.courtbank.PayIn;
import lianzhi.simulator.courtbank.PayOut;
import lianzhi.simulator.courtbank.SettleMoney;

/** The HTTP server of this process, on the loopback interface alone. */
public final class ServeConsole {
    private final CourtBankPages courtBank;
    private final InstitutionPages institutions;
    private final ConsolePage page;

    public ServeConsole(
            World world, List<Institution> played, SettleMoney settle, PayOut payOut, PayIn payIn, Clock clock) {
        this.courtBank = new CourtBankPages(world, settle, payOut, payIn);
        this.institutions = new InstitutionPages(world, played);
        this.page = new ConsolePage(world, played, clock);
    }

    /** Port 0 takes a free one; ask the server which. */
    public HttpServer start(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var context = server.createContext("/", this::serve);
        server.start();
        assert context != null;
        return server;
    }

    private void serve(HttpExchange http) throws IOException {
        try (http) {
            var call = new Exchange(http);
            if (isForeignPage(http)) call.json(403, Map.of("error", "Calls from other sites are not taken"));
            else route(call);
        }
    }

    private void route(Exchange call) throws IOException {
        try {
            if (call.path().equals("/") && call.method().equals("GET")) {
                call.send(200, "text/html", page.html(call.query().getOrDefault("open", ""), ""));
            } else if (!courtBank.serve(call) && !institutions.serve(call)) {
                call.json(404, Map.of("error", "Nothing here"));
            }
        } catch (IllegalArgumentException | tools.jackson.core.JacksonException wrong) {
            refuse(call, String.valueOf(wrong.getMessage()));
        }
    }

    /** A person reads it on the page, above what he was doing; a program as JSON. */
    private void refuse(Exchange call, String why) throws IOException {
        var parts = call.path().split("/", -1);
        if (call.isForm()) call.send(400, "text/html", page.html(parts.length > 2 ? parts[2] : "", why));
        else call.json(400, Map.of("error", why));
    }

    /** A browser names the page that calls; only our own may change anything. */
    private static boolean isForeignPage(HttpExchange http) {
        var origin = http.getRequestHeaders().getFirst("Origin");
        if (origin == null || origin.equals("null") && http.getRequestMethod().equals("GET")) return false;
        var host = http.getRequestHeaders().getFirst("Host");
        return origin.equals("null") || !URI.create(origin).getAuthority().equals(host);
    }
}
