package lianzhi.exchange;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * A bank's program written from the published protocol alone: raw envelopes, Base64 of GBK by hand. It shares no code
 * with the server on purpose.
 */
public final class OutsideBank {
    private static final Charset GBK = Charset.forName("GBK");
    private final URI address;
    private final String user;
    private final String password;
    private final java.time.Duration patience;
    private final HttpClient http = HttpClient.newHttpClient();

    public OutsideBank(int port, String user, String password) {
        this(port, user, password, java.time.Duration.ofMinutes(1));
    }

    /** @param patience how long it waits for an answer */
    public OutsideBank(int port, String user, String password, java.time.Duration patience) {
        this.patience = patience;
        this.address = URI.create("http://127.0.0.1:" + port + "/exchange/bank");
        this.user = user;
        this.password = password;
    }

    /** An answer document, decoded: attributes by name, children in order. */
    public record Node(String name, Map<String, String> values, List<Node> children) {
        public String get(String attribute) {
            return values.getOrDefault(attribute, "");
        }

        public List<Node> all(String element) {
            return children.stream()
                    .flatMap(child -> child.name.equals(element)
                            ? java.util.stream.Stream.of(child)
                            : child.all(element).stream())
                    .toList();
        }
    }

    public List<Node> queries() throws Exception {
        return call("getXzcxList").all("cxqq");
    }

    public List<Node> controls() throws Exception {
        return call("getXzkzList").all("kzqq");
    }

    public Node writsOfQuery(String writNumber) throws Exception {
        return call("cxwsInfo", "<wsbhinfo><condition WSBH=\"" + code(writNumber) + "\"/></wsbhinfo>");
    }

    public Node writsOfControl(String number) throws Exception {
        return call("kzwsInfo", "<bdhminfo><condition BDHM=\"" + code(number) + "\"/></bdhminfo>");
    }

    public Node credentials(String number) throws Exception {
        return call("zjInfo", "<bdhminfo><condition BDHM=\"" + code(number) + "\"/></bdhminfo>");
    }

    public Node call(String operation, String... documents) throws Exception {
        return decode(body(send(envelope(operation, documents))));
    }

    /** An element with coded attributes, names and values in turn. */
    public static String row(String name, String children, String... attributes) {
        var text = new StringBuilder("<" + name);
        for (var i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(code(attributes[i + 1]))
                    .append('"');
        }
        return text.append('>')
                .append(children)
                .append("</")
                .append(name)
                .append('>')
                .toString();
    }

    public static String account(
            String number, String index, String account, String balance, String available, String inside) {
        return row(
                "zhxx",
                inside,
                "BDHM",
                number,
                "CCXH",
                index,
                "KHZH",
                account,
                "CCLB",
                "个人结算账户",
                "ZHZT",
                "正常",
                "KHWD",
                "测试支行",
                "BZ",
                "156",
                "YE",
                balance,
                "KYYE",
                available,
                "FKSJ",
                "2026/01/05 09:31:12",
                "BEIZ",
                "");
    }

    public Node answerQuery(String... rows) throws Exception {
        return call("shfeedXzcxInfo", "<zhxxList>" + String.join("", rows) + "</zhxxList>");
    }

    public Node answerNil(String number) throws Exception {
        return answerQuery(account(number, "1", "查无开户信息", "", "", ""));
    }

    public static String controlled(
            String number, String account, String limit, String held, String overLimit, String until, String inside) {
        return row(
                "kzxx",
                inside,
                "BDHM",
                number,
                "CCXH",
                "1",
                "KHZH",
                account,
                "KZNR",
                "1",
                "KZZT",
                "1",
                "YE",
                "30000.00",
                "KYYE",
                "0.00",
                "CSKSRQ",
                "2026/01/05 09:31:12",
                "CSJSRQ",
                until,
                "DJXE",
                limit,
                "SKJE",
                held,
                "CESKJE",
                overLimit,
                "WNKZYY",
                "",
                "BEIZ",
                "");
    }

    public static String refused(String number, String account, String reason) {
        return row("kzxx", "", "BDHM", number, "CCXH", "1", "KHZH", account, "KZZT", "2", "WNKZYY", reason);
    }

    public static String receipt(String number) {
        var pdf = "%PDF-1.4 receipt".getBytes(StandardCharsets.US_ASCII);
        return "<hzxxList>"
                + row(
                        "hzxx",
                        "",
                        "BDHM",
                        number,
                        "WJMC",
                        "回执",
                        "WJLX",
                        "pdf",
                        "WSLB",
                        "回执",
                        "WSNR",
                        Base64.getEncoder().encodeToString(pdf),
                        "MD5",
                        digest(pdf))
                + "</hzxxList>";
    }

    public Node answerControl(String... rows) throws Exception {
        return call("shfeedXzkzInfo", "<kzxxList>" + String.join("", rows) + "</kzxxList>");
    }

    public Node sendBack(String number, String reason) throws Exception {
        return call(
                "htInfo",
                "<htxxList>"
                        + row("htxx", "", "BDHM", number, "XCHTYY", reason, "XCHTBZ", "", "XCHTR", "测试员", "XCHTDH", "0")
                        + "</htxxList>");
    }

    public String envelope(String operation, String... documents) {
        var arguments = new StringBuilder("<arg0>"
                + whole("<usermarker><condition username=\"" + code(user) + "\" password=\"" + code(password)
                        + "\"/></usermarker>")
                + "</arg0>");
        for (var i = 0; i < documents.length; i++) {
            arguments
                    .append("<arg")
                    .append(i + 1)
                    .append('>')
                    .append(whole(documents[i]))
                    .append("</arg")
                    .append(i + 1)
                    .append('>');
        }
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body><a:"
                + operation
                + " xmlns:a=\"http://syyh.service.webService.ckw.tdh/\">" + arguments + "</a:" + operation
                + "></soapenv:Body></soapenv:Envelope>";
    }

    public HttpResponse<byte[]> send(String envelope) throws Exception {
        return send(envelope.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<byte[]> send(byte[] envelope) throws Exception {
        return http.send(
                HttpRequest.newBuilder(address)
                        .timeout(patience)
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .header("SOAPAction", "")
                        .POST(BodyPublishers.ofByteArray(envelope))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    public static String body(HttpResponse<byte[]> response) throws Exception {
        return returned(response.body());
    }

    /** The document in the return element of an answer. */
    public static String returned(byte[] envelope) throws Exception {
        var returned = parse(envelope).getElementsByTagName("return");
        if (returned.getLength() == 0) {
            throw new IllegalStateException(new String(envelope, StandardCharsets.UTF_8));
        }
        return new String(Base64.getMimeDecoder().decode(returned.item(0).getTextContent()), GBK);
    }

    public static Node decode(String document) throws Exception {
        return node(parse(document.getBytes(StandardCharsets.UTF_8)));
    }

    public static String code(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(GBK));
    }

    private static String whole(String document) {
        return code("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + document);
    }

    private static Node node(Element element) {
        var values = new LinkedHashMap<String, String>();
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            values.put(
                    attributes.item(i).getNodeName(),
                    new String(Base64.getMimeDecoder().decode(attributes.item(i).getNodeValue()), GBK));
        }
        var children = new ArrayList<Node>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) children.add(node(inside));
        }
        return new Node(element.getNodeName(), values, children);
    }

    private static Element parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }

    public static String digest(byte[] bytes) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("MD5").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
