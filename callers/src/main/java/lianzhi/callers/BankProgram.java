package lianzhi.callers;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** A bank's own program: raw envelopes, Base64 of GBK by hand. It shares no code with the server on purpose. */
public final class BankProgram {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String PORT = "http://syyh.service.webService.ckw.tdh/";
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String user;
    private final String password;

    public BankProgram(String address, String user, String password) {
        this.address = address + "/exchange/bank";
        this.user = user;
        this.password = password;
    }

    /** Requests of one case in a list; each with its own attributes, and those of its first account. */
    public List<Map<String, String>> pull(String operation, String element, String caseNumber) throws Exception {
        return all(call(operation), element)
                .filter(one -> value(one, "AH").equals(caseNumber))
                .map(BankProgram::values)
                .toList();
    }

    /** Fetches the credentials of the officers; with them the request is taken over. */
    public int credentials(String number) throws Exception {
        return (int)
                all(call("zjInfo", one("bdhminfo", "BDHM", number)), "zjinfo").count();
    }

    public int writs(String operation, String document, String attribute, String number) throws Exception {
        return (int)
                all(call(operation, one(document, attribute, number)), "wsinfo").count();
    }

    /** Sends an answer; the verdict on its first row. */
    public String answer(String operation, String list, String row, Map<String, String> values) throws Exception {
        var said = call(operation, "<" + list + ">" + row(row, values) + "</" + list + ">");
        return all(said, "jg")
                .findFirst()
                .map(verdict -> value(verdict, "result") + value(verdict, "msg"))
                .orElseGet(() -> value(said, "errorMsg"));
    }

    private Element call(String operation, String... documents) throws Exception {
        var login = "<usermarker>" + row("condition", Map.of("username", user, "password", password)) + "</usermarker>";
        var arguments = Stream.concat(Stream.of(login), Stream.of(documents)).toList();
        var body = IntStream.range(0, arguments.size())
                .mapToObj(i -> "<arg" + i + ">" + code("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + arguments.get(i))
                        + "</arg" + i + ">")
                .collect(Collectors.joining());
        var envelope = "<s:Envelope xmlns:s=\"%s\"><s:Body><b:%s xmlns:b=\"%s\">%s</b:%s></s:Body></s:Envelope>"
                .formatted(SOAP, operation, PORT, body, operation);
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "")
                .POST(BodyPublishers.ofString(envelope))
                .build();
        var answer = parse(http.send(request, BodyHandlers.ofByteArray()).body());
        return parse(plain(answer.getElementsByTagName("return").item(0).getTextContent())
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String one(String document, String attribute, String number) {
        return "<" + document + ">" + row("condition", Map.of(attribute, number)) + "</" + document + ">";
    }

    private static String row(String name, Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> " " + value.getKey() + "=\"" + code(value.getValue()) + "\"")
                .collect(Collectors.joining("", "<" + name, "/>"));
    }

    private static Map<String, String> values(Element request) {
        var account = Optional.ofNullable(
                (Element) request.getElementsByTagName("kzzh").item(0));
        return Stream.concat(Stream.of(request), account.stream())
                .flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(i -> element.getAttributes().item(i).getNodeName())
                        .map(name -> Map.entry(name, value(element, name))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private static String value(Element element, String attribute) {
        return plain(element.getAttribute(attribute));
    }

    private static Stream<Element> all(Element element, String name) {
        var found = element.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static String code(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(GBK));
    }

    private static String plain(String coded) {
        return new String(Base64.getMimeDecoder().decode(coded), GBK);
    }

    private static Element parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }
}
