package org.creditportal.files.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as bytes, sound ones and others. */
final class Workbooks {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String TYPES = "[Content_Types].xml";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /** What is written into a part. */
    interface Content {
        void write(OutputStream target) throws IOException;
    }

    private Workbooks() {}

    /** A workbook with one sheet of these rows. */
    static Workbooks withRows(String rows) {
        Workbooks workbook = new Workbooks();
        workbook.part(
                TYPES,
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        workbook.part("_rels/.rels", relationsXml(relation("r1", "officeDocument", "xl/workbook.xml")));
        workbook.sheets("<sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/>", "");
        workbook.relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                + relation("r2", "sharedStrings", "sharedStrings.xml")
                + relation("r3", "styles", "styles.xml"));
        workbook.part(
                TEXTS,
                HEAD + "<sst" + MAIN + "><si><t>共享</t></si><si><r><t>富</t></r><rPh><t>fu</t></rPh>"
                        + "<r><t>文本_x000D_</t></r></si></sst>");
        workbook.part(
                "xl/styles.xml",
                HEAD + "<styleSheet" + MAIN
                        + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"[Red]0.00&quot;yd&quot;\"/></numFmts><cellXfs>"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/>"
                        + "</cellXfs></styleSheet>");
        workbook.part(SHEET, sheet(rows));
        return workbook;
    }

    static String sheet(String rows) {
        return HEAD + "<worksheet" + MAIN + "><cols><col min=\"1\"/></cols><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationsXml(String all) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    Workbooks relations(String all) {
        return part("xl/_rels/workbook.xml.rels", relationsXml(all));
    }

    Workbooks sheets(String sheets, String properties) {
        return part(
                "xl/workbook.xml",
                HEAD + "<workbook" + MAIN + " xmlns:r=\"" + OFFICE + "\"><workbookPr " + properties + "/><sheets>"
                        + sheets + "</sheets></workbook>");
    }

    Workbooks part(String name, String text) {
        return part(name, target -> target.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    Workbooks part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    Workbooks without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
