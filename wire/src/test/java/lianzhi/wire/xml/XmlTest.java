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
                "<a><b c='1' d='2'/><b c='<' d='2'/></a>",
                "<a><b c='1' d='2'/><b c='3",
                "<a b='1'/><a b='2'/>",
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
    void an_element_that_differs_from_the_one_before_in_its_first_value_has_its_own() {
        var read = ReadXml.read(
                "<a><b c='1' d='2'/><b c='3&amp;' d='2'/><b c='4\n' d='2'/><b c='' d='2'/><e f='9'><g/></e>"
                        + "<b c='5' d='2'/><b c='6' d='2'>7</b><b c='8' d='2'/></a>");
        assertThat(read.children("b"))
                .extracting(one -> one.attribute("c") + one.attribute("d") + one.text())
                .containsExactly("12", "3&2", "4 2", "2", "52", "627", "82");
        assertThat(read.children("e")).extracting(one -> one.attribute("f")).containsExactly("9");
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
