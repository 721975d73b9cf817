package lianzhi.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lianzhi.documents.template.MergedText;
import lianzhi.documents.template.MergedText.Block;
import lianzhi.documents.template.MergedText.Kind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DocumentPdfTests {
    @Test
    void chinese_text_can_be_read_back_from_the_pdf() throws IOException {
        var text = text("湛江市霞山区人民法院责令被执行人测试甲支付1,536,593.42元", 1);
        assertThat(read(DocumentPdf.of(text))).contains("执行通知书", "1,536,593.42", "霞山区人民法院");
    }

    @Test
    void a_character_that_no_font_has_is_shown_by_its_code_point() throws IOException {
        assertThat(read(DocumentPdf.of(text("姓名𪚥", 1)))).contains("〔U+2A6A5〕").doesNotContain("?");
    }

    @Test
    void a_long_document_gets_pages_with_numbers() throws IOException {
        var bytes = DocumentPdf.of(text("本院在执行中，被执行人至今没有履行生效法律文书确定的义务。".repeat(3), 40));
        Files.write(Path.of("target/long-document.pdf"), bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(new PDFTextStripper().getText(pdf)).contains("— 2 / " + pdf.getNumberOfPages() + " —");
        }
    }

    private static MergedText text(String paragraph, int times) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block(Kind.COURT, "湛江市霞山区人民法院"));
        blocks.add(new Block(Kind.TITLE, "执行通知书"));
        blocks.add(new Block(Kind.NUMBER, "（2017）粤0803执1024号之一"));
        for (int i = 0; i < times; i++) {
            blocks.add(new Block(Kind.PARAGRAPH, paragraph));
        }
        blocks.add(new Block(Kind.SIGN, "二〇一七年十二月六日"));
        return new MergedText("执行通知书", List.copyOf(blocks));
    }

    private static String read(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
