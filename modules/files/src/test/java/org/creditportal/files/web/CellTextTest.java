package org.creditportal.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CellTextTest {

    private final CellText cell = new CellText();

    @Test
    void readsTheWordsOfTheCellAndNothingOfItsLook() throws IOException {
        cell.startElement("a", null);
        cell.writeAttribute("href", "/records/detail.xhtml", null);
        cell.writeText(" Acme\n  Ltd ", null);
        cell.endElement("a");
        cell.startElement("br", null);
        cell.endElement("br");
        cell.write("<span class=\"kit-code\">91 &amp; &lt;2</span>");
        assertThat(cell).hasToString("Acme Ltd 91 & <2");
    }

    @Test
    void leavesScriptsOut() {
        cell.startElement("script", null);
        cell.writeText("PrimeFaces.cw()", null);
        cell.endElement("script");
        cell.writeText("in force", null);
        assertThat(cell).hasToString("in force");
    }

    @Test
    void aCitationIsReadAndWhatOpensItIsNot() {
        cell.writeText("政府采购法 第二十二条", null);
        cell.startElement("a", null);
        cell.writeAttribute("data-kit-panel", "true", null);
        cell.writeText("查看条文", null);
        cell.endElement("a");
        cell.startElement("a", null);
        cell.writeText(" 在用", null);
        cell.endElement("a");
        assertThat(cell).hasToString("政府采购法 第二十二条 在用");
    }

    @Test
    void theTitleOfASheetHasNoSignThatSheetsForbid() {
        assertThat(TableFiles.title("a/b: c?")).isEqualTo("a b  c");
        assertThat(TableFiles.title("x".repeat(40))).hasSize(28);
    }
}
