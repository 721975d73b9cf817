package lianzhi.exchange;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A registry's program written from the published protocol alone: rpc/encoded envelopes, Base64 of UTF-8 by hand. */
public final class OutsideRegistry {
    private final URI address;
    private final String user;
    private final HttpClient http = HttpClient.newHttpClient();

    public OutsideRegistry(int port, String user) {
        this.address = URI.create("http://127.0.0.1:" + port + "/exchange/real-estate");
        this.user = user;
    }

    /** The decoded answer document. */
    public Element call(String operation, String name, String document) throws Exception {
        var marker = "<USERMARKER><CONDITION>" + text("USERNAME", user) + text("PASSWORD", user + "-password")
                + "</CONDITION></USERMARKER>";
        var second = name.isEmpty() ? "" : argument(name, document);
        var envelope = "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>"
                + "<a:" + operation + " xmlns:a=\"http://ip.service.webService.ckw.tdh/\">" + second
                + argument("usermarker", marker) + "</a:" + operation + "></soapenv:Body></soapenv:Envelope>";
        return returned(send(envelope.getBytes(StandardCharsets.UTF_8)).body());
    }

    public HttpResponse<byte[]> send(byte[] envelope) throws Exception {
        return http.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .header("SOAPAction", "")
                        .POST(BodyPublishers.ofByteArray(envelope))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    public static Element returned(byte[] envelope) throws Exception {
        var returned = parse(envelope).getElementsByTagName("return");
        if (returned.getLength() == 0) {
            throw new IllegalStateException(new String(envelope, StandardCharsets.UTF_8));
        }
        return parse(Base64.getMimeDecoder().decode(returned.item(0).getTextContent()));
    }

    public List<Element> queries() throws Exception {
        return all(call("cxBdcQL", "", ""), "BDCCXQQ");
    }

    public List<Element> controls() throws Exception {
        return all(call("kzBdcQL", "", ""), "BDCKZQQ");
    }

    public Element papers(String operation, String number) throws Exception {
        return call(
                operation,
                "wsbhinfo",
                "<CXQQDHINFO><CONDITION>" + text("CXQQDH", number) + "</CONDITION></CXQQDHINFO>");
    }

    public Element feed(String operation, String list) throws Exception {
        var head = "<Head>" + text("CREATETIME", "2026/01/05 09:00:00") + "<DIGITALSIGN/>"
                + text("RESPONSECODE", "0000") + "<RESPONSEINFO/></Head>";
        return call(operation, "feedbackinfo", "<Message>" + head + "<Data>" + list + "</Data></Message>");
    }

    /** One house, and perhaps a seal of another court. */
    public Element answerHouse(String number, String unit, String seals) throws Exception {
        return feed(
                "feedBdcQL",
                "<BDCFKLIST><BDCCXJG>" + text("CXQQDH", number) + text("RESULT", "0000") + "<MESSAGE/>"
                        + "<FDCQLIST><FDCQ>" + text("BDCDYH", unit) + text("FDZL", "测试市测试路1号101房")
                        + text("JZMJ", "98.5") + text("BDCQZH", "测(2021)测试市不动产权第0000001号") + "</FDCQ></FDCQLIST>"
                        + "<CFDJLIST>" + seals + "</CFDJLIST></BDCCXJG></BDCFKLIST>");
    }

    public Element answerControl(String number, String unit, String state, String until, String reason, String remark)
            throws Exception {
        return feed(
                "feedkzBdcQL",
                "<BDCFKLIST><BDCKZJG>" + text("CXQQDH", number) + text("RESULT", "0000") + "<KZXXLIST><KZXX>"
                        + text("BDCDYH", unit) + text("KZZT", state) + text("CSKSRQ", "2026/03/02")
                        + text("CSJSRQ", until)
                        + text("WNKZYY", reason) + text("BEIZ", remark) + text("YWH", "TEST-YW-1")
                        + text("CFYWH", "TEST-CF-1") + "</KZXX></KZXXLIST></BDCKZJG></BDCFKLIST>");
    }

    public Element sendReceipt(String number) throws Exception {
        var pdf = Base64.getEncoder().encodeToString("%PDF-1.4 receipt".getBytes(StandardCharsets.US_ASCII));
        return feed(
                "feedkzhzBdcQL",
                "<HZXXLIST><HZXX>" + text("CXQQDH", number) + text("WJMC", "协助执行回执") + text("WJLX", "pdf")
                        + text("WSLB", "回执") + text("WSNR", pdf) + "</HZXX></HZXXLIST>");
    }

    /** The decoded text of the first element of that name. */
    public static String value(Element in, String name) {
        var found = in.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : decode(found.item(0).getTextContent());
    }

    public static List<Element> all(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        var all = new ArrayList<Element>();
        for (var i = 0; i < found.getLength(); i++) all.add((Element) found.item(i));
        return all;
    }

    public static String text(String name, String value) {
        return "<" + name + ">" + code(value) + "</" + name + ">";
    }

    private static String argument(String name, String document) {
        return "<" + name + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"xsd:string\""
                + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\">" + code(document) + "</" + name + ">";
    }

    private static String code(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    }

    private static Element parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }
}
