package lianzhi.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.w3c.dom.Element;

/**
 * A bank's program of file mode, written from the published protocol alone: plain SFTP, ZIP and XML by hand. It shares
 * no code with the server on purpose.
 */
public final class OutsideFolder implements AutoCloseable {
    private final SshClient ssh = SshClient.setUpDefaultClient();
    private final ClientSession session;
    public final SftpClient sftp;
    private static final AtomicLong CODES = new AtomicLong(System.nanoTime());
    private final String code;

    /** A bank with a folder of its own, as the court knows it. */
    public record Bank(long partner, String code, String user) {
        public OutsideFolder connect(FolderLine folders) throws IOException {
            return new OutsideFolder(folders.port().orElseThrow(), user, user + "-password", code);
        }
    }

    public static Bank registered(Partners partners) {
        var code = "B9998H2%010d".formatted(CODES.incrementAndGet() % 10_000_000_000L);
        var user = BankLink.freshName();
        var partner = partners.register(new NewPartner(
                code, user, "File Bank", PartnerKind.BANK, Transport.FILE, user, user + "-password", 24));
        return new Bank(partner, code, user);
    }

    public OutsideFolder(int port, String user, String password, String code) throws IOException {
        this.code = code;
        ssh.setServerKeyVerifier((one, address, key) -> true);
        ssh.start();
        session = ssh.connect(user, "127.0.0.1", port).verify(10_000).getSession();
        session.addPasswordIdentity(password);
        session.auth().verify(10_000);
        sftp = SftpClientFactory.instance().createSftpClient(session);
    }

    /** A row of a document: its element name is left out, the attributes are what counts. */
    public record Row(Map<String, String> values, List<Row> inside) {
        public String get(String attribute) {
            return values.getOrDefault(attribute, "");
        }
    }

    /** A package as it was found: its name, and the rows of each entry by the entry's first letters. */
    public record Found(String name, Map<String, List<Row>> rows) {
        public String batch() {
            return name.substring(21, 51);
        }
    }

    /** Names in a folder, without dots. */
    public List<String> list(String folder) throws IOException {
        var names = new ArrayList<String>();
        for (var entry : sftp.readEntries(folder)) {
            if (!entry.getFilename().startsWith(".")) names.add(entry.getFilename());
        }
        return names.stream().sorted().toList();
    }

    public List<Found> fetch(String kind) throws Exception {
        var found = new ArrayList<Found>();
        for (var name : list("out")) {
            if (name.startsWith(kind)) found.add(new Found(name, open(read("out/" + name))));
        }
        return found;
    }

    public byte[] read(String path) throws IOException {
        try (var in = sftp.read(path)) {
            return in.readAllBytes();
        }
    }

    /** CXFK: an answer to one query of a batch. */
    public String answerQuery(String batch, String... rows) throws Exception {
        var name = "CXFK" + code + batch + ".zip";
        var entry = "QR" + code + batch + "000000000001.xml";
        lay(name, zip(Map.of(entry, document("zhxxList", rows))));
        return name;
    }

    /** KZFK with the sealed receipt in an entry of its own. */
    public String answerControl(String batch, String number, String row) throws Exception {
        var request = "0".repeat(30 - number.length()) + number;
        var name = "KZFK" + code + batch + request + ".zip";
        var tail = code + batch + request + ".xml";
        lay(
                name,
                zip(Map.of(
                        "QR" + tail, document("kzxxList", row),
                        "QRI" + tail, document("hzxxList", receipt(number)))));
        return name;
    }

    /** Half-written under a dot name, then renamed, as agreed. */
    public void lay(String name, byte[] zip) throws IOException {
        var draft = "in/." + name + ".part";
        try (var out = sftp.write(draft)) {
            out.write(zip);
        }
        sftp.rename(draft, "in/" + name);
    }

    public static byte[] zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String receipt(String number) {
        var pdf = "%PDF-1.4 receipt".getBytes(StandardCharsets.US_ASCII);
        return row(
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
                OutsideBank.digest(pdf));
    }

    public static String document(String root, String... rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + root + ">" + String.join("", rows) + "</" + root + ">";
    }

    /** Attributes as they are: file mode does not code values. */
    public static String row(String name, String inside, String... attributes) {
        var text = new StringBuilder("<" + name);
        for (var i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(attributes[i + 1]
                            .replace("&", "&amp;")
                            .replace("\"", "&quot;")
                            .replace("<", "&lt;"))
                    .append('"');
        }
        return text + ">" + inside + "</" + name + ">";
    }

    private static Map<String, List<Row>> open(byte[] zip) throws Exception {
        var rows = new LinkedHashMap<String, List<Row>>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var root = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(in.readAllBytes()))
                        .getDocumentElement();
                rows.put(entry.getName().replaceFirst("B[0-9].*", ""), row(root).inside());
            }
        }
        return rows;
    }

    private static Row row(Element element) {
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < element.getAttributes().getLength(); i++) {
            var one = element.getAttributes().item(i);
            values.put(one.getNodeName(), one.getNodeValue());
        }
        var inside = new ArrayList<Row>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                if (one.getTagName().toLowerCase(java.util.Locale.ROOT).endsWith("list"))
                    inside.addAll(row(one).inside());
                else inside.add(row(one));
            }
        }
        return new Row(values, inside);
    }

    @Override
    public void close() throws IOException {
        session.close();
        ssh.stop();
    }
}
