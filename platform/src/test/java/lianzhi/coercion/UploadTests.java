package lianzhi.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import lianzhi.PlatformTest;
import lianzhi.law.Refused;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class UploadTests extends CoercionWalk {
    @Autowired
    EvidenceBox box;

    @Test
    void paper_and_pictures_are_kept_once_and_given_back_byte_by_byte() throws Exception {
        aCase();
        var picture = picture("png");
        var kept = box.keep(id, debtor().id(), null, "../../etc/存单<b>.png", picture);
        assertThat(kept.name()).isEqualTo("存单b.png");
        assertThat(box.keep(id, debtor().id(), null, "again.png", picture).id()).isEqualTo(kept.id());
        assertThat(box.keep(id, debtor().id(), null, "流水.pdf", pdf(null)).mediaType())
                .isEqualTo("application/pdf");
        assertThat(box.keep(id, debtor().id(), null, "照片.jpg", picture("jpg")).mediaType())
                .isEqualTo("image/jpeg");
        var raw = judge.get(path("/evidence/" + kept.id())).raw();
        assertThat(raw.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(raw.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(judge.bytes(path("/evidence/" + kept.id()))).isEqualTo(picture);
    }

    @Test
    void poisoned_files_are_refused() throws Exception {
        aCase();
        var poisons = new LinkedHashMap<String, byte[]>();
        poisons.put("empty.pdf", new byte[0]);
        poisons.put("large.pdf", Arrays.copyOf(pdf(null), 10 * 1024 * 1024 + 1));
        poisons.put("page.html", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        poisons.put("page.png", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
        poisons.put("picture.pdf", picture("png"));
        poisons.put("program.jpg", new byte[] {'M', 'Z', 0, 0});
        poisons.put("noending", pdf(null));
        poisons.put("script.pdf", pdf("app.alert(1)"));
        poisons.put("launch.pdf", launching());
        poisons.put("forms.pdf", forms());
        poisons.put("broken.pdf", "%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8));
        poisons.put("tail.pdf", with(pdf(null), "<?php system($_GET[0]); ?>"));
        poisons.put("zip.pdf", with(pdf(null), "PK\u0003\u0004...PK\u0005\u0006"));
        poisons.put("tail.png", with(picture("png"), "<script>alert(1)</script>"));
        poisons.put("tail.jpg", with(picture("jpg"), "PK\u0003\u0004"));
        poisons.put("broken.png", Arrays.copyOf(picture("png"), 20));
        poisons.put("bomb.png", bomb());
        var codes = new LinkedHashMap<String, String>();
        var slowest = 0L;
        for (Map.Entry<String, byte[]> poison : poisons.entrySet()) {
            var begun = System.nanoTime();
            assertThatThrownBy(() -> box.keep(id, debtor().id(), null, poison.getKey(), poison.getValue()))
                    .as(poison.getKey())
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no -> codes.put(
                                    poison.getKey(), no.reasons().getFirst().code()));
            slowest = Math.max(slowest, System.nanoTime() - begun);
        }
        System.out.printf(
                "R17 evidence files: injected=%d refused=%d slowest=%d ms%n",
                poisons.size(), codes.size(), slowest / 1_000_000);
        assertThat(slowest).as("nanoseconds").isLessThan(3_000_000_000L);
        assertThat(codes)
                .hasSize(17)
                .containsEntry("forms.pdf", "UPLOAD_POISONED")
                .containsEntry("script.pdf", "UPLOAD_POISONED")
                .containsEntry("launch.pdf", "UPLOAD_POISONED")
                .containsEntry("bomb.png", "UPLOAD_PICTURE_TOO_LARGE");
    }

    @Test
    void a_file_of_another_case_is_no_evidence_here() throws Exception {
        aCase();
        var foreign = box.keep(id, debtor().id(), null, "a.png", picture("png"));
        aCase();
        ordered();
        assertThat(judge.get(path("/evidence/" + foreign.id())).status()).isEqualTo(404);
        var whole = DeclarationTests.whole();
        var with = new PropertyDeclarations.Filing(
                whole.signedBy(), "", whole.nothing(), whole.items(), java.util.List.of(foreign.id()));
        assertThatThrownBy(() -> declarations.file(id, debtor().id(), with))
                .hasMessageContaining("EVIDENCE_OF_ANOTHER_CASE");
    }

    static byte[] picture(String form) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), form, out);
        return out.toByteArray();
    }

    static byte[] pdf(String script) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            if (script != null) pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript(script));
            return bytes(pdf);
        }
    }

    private static byte[] launching() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch());
            return bytes(pdf);
        }
    }

    /** A form in XML that names a file of the server. */
    private static byte[] forms() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var form = new PDAcroForm(pdf);
            var xml = pdf.getDocument().createCOSStream();
            try (var out = xml.createOutputStream()) {
                out.write("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xdp>&e;</xdp>"
                        .getBytes(StandardCharsets.UTF_8));
            }
            form.getCOSObject().setItem("XFA", xml);
            pdf.getDocumentCatalog().setAcroForm(form);
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static byte[] with(byte[] file, String tail) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(file);
        out.write(tail.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    /** A header of 30,000 by 30,000 pixels; the checksum is right, so only the size gives it away. */
    private static byte[] bomb() throws IOException {
        var png = picture("png");
        var header = java.nio.ByteBuffer.wrap(png);
        header.putInt(16, 30_000);
        header.putInt(20, 30_000);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        header.putInt(29, (int) crc.getValue());
        return png;
    }
}
