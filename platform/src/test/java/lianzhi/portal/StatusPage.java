package lianzhi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The plain page of a case, opened as a browser without JavaScript does. */
final class StatusPage {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private StatusPage() {}

    static String open(int port, String caseNumber, String code) throws Exception {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var address = URI.create("http://127.0.0.1:" + port + "/public/status");
        var form = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        var token = TOKEN.matcher(form.body());
        assertThat(token.find()).as(form.body()).isTrue();
        var page = client.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + text(token.group(1)) + "&caseNumber="
                                + text(caseNumber) + "&code=" + text(code)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private static String text(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
