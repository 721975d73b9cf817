package lianzhi.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lianzhi.wire.MessageUnreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<a>",
                "<a></b>",
                "<a/><b/>",
                "<a b='1' b='2'/>",
                "<a>&unknown;</a>",
                "<a>\u0001</a>",
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>"
            })
    void what_is_not_plain_xml_is_not_read(String document) {
        assertThatThrownBy(() -> ReadXml.read(document)).isInstanceOf(MessageUnreadable.class);
    }

    @Test
    void a_document_may_not_be_too_deep() {
        assertThat(ReadXml.read("<a>".repeat(40) + "</a>".repeat(40)).name()).isEqualTo("a");
        assertThatThrownBy(() -> ReadXml.read("<a>".repeat(41) + "</a>".repeat(41)))
                .isInstanceOf(MessageUnreadable.class);
    }

    @Test
    void every_allowed_character_survives_writing_and_reading() {
        var text = new StringBuilder();
        for (var c = 1; c < 0x11000; c++) {
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r'
                    || c >= 0xD800 && c < 0xE000
                    || c == 0xFFFE
                    || c == 0xFFFF) {
                continue;
            }
            text.appendCodePoint(c);
        }
        var written = new WriteXml()
                .open("a")
                .attribute("b", text.toString())
                .close("a")
                .toString();
        assertThat(ReadXml.read(written).attribute("b")).isEqualTo(text.toString());
    }

    @Test
    void a_character_that_xml_does_not_know_does_not_spoil_the_document() {
        var written = new WriteXml()
                .open("a")
                .attribute("b", "x\u0000y\uD800z")
                .close("a")
                .toString();
        assertThat(ReadXml.read(written).attribute("b")).isEqualTo("x\uFFFDy\uFFFDz");
    }

    @Test
    void a_scanned_writ_of_eight_megabytes_passes() {
        var large = "QUJD".repeat(2 << 20);
        var written = new WriteXml().open("a").attribute("b", large).close("a").toString();
        assertThat(ReadXml.read(written).attribute("b")).isEqualTo(large);
    }
}
