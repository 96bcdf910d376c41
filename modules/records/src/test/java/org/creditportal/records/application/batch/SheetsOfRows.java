package org.creditportal.records.application.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks with several sheets, for tests. */
final class SheetsOfRows {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private SheetsOfRows() {}

    /** @param lines by the sheets' names, in whose order they come; values parted by commas */
    static byte[] of(Map<String, List<String>> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                            + " PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            StringBuilder sheets = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            int number = 0;
            for (Map.Entry<String, List<String>> sheet : new TreeMap<>(lines).entrySet()) {
                number++;
                sheets.append("<sheet name=\"")
                        .append(sheet.getKey())
                        .append("\" sheetId=\"")
                        .append(number);
                sheets.append("\" r:id=\"r").append(number).append("\"/>");
                relations.append(relation(number, "worksheet", "worksheets/sheet" + number + ".xml"));
                part(zip, "xl/worksheets/sheet" + number + ".xml", sheet(sheet.getValue()));
            }
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook" + MAIN + " xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String sheet(List<String> lines) {
        StringBuilder rows = new StringBuilder();
        for (String line : lines) {
            rows.append("<row>");
            for (String value : line.split(",", -1)) {
                rows.append("<c t=\"inlineStr\"><is><t>").append(value).append("</t></is></c>");
            }
            rows.append("</row>");
        }
        return "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"r" + number + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + all + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
