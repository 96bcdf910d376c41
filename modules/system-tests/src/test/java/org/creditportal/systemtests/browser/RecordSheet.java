package org.creditportal.systemtests.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file of penalties or licences as a bureau writes it: the columns of a template of 2018, every mandatory one filled. */
public final class RecordSheet {

    private static final String AUTHORITY = "测试市场监督管理局";
    private static final String ORGANISATION = "法人及非法人组织";

    private final Map<String, String> usual;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private RecordSheet(Map<String, String> usual) {
        this.usual = usual;
    }

    /** Penalties of organisations. */
    public static RecordSheet penalties(String division) {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("CF_XDR_MC", "");
        usual.put("CF_XDR_LB", ORGANISATION);
        usual.put("CF_XDR_SHXYM", "");
        usual.put("CF_FRDB", "");
        putPenalty(usual, division);
        return new RecordSheet(usual);
    }

    /** Penalties of natural persons. */
    static RecordSheet personPenalties(String division) {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("CF_XDR_MC", "");
        usual.put("CF_XDR_LB", "自然人");
        usual.put("CF_XDR_ZJLX", "身份证");
        usual.put("CF_XDR_ZJHM", "");
        putPenalty(usual, division);
        return new RecordSheet(usual);
    }

    private static void putPenalty(Map<String, String> usual, String division) {
        String authorityCode = FictionalCodes.company(division, 1);
        usual.put("CF_WSH", "");
        usual.put("CF_WFXW", "销售超过保质期的食品");
        usual.put("CF_SY", "经查，当事人销售超过保质期的食品。");
        usual.put("CF_YJ", "《中华人民共和国食品安全法》第一百二十四条");
        usual.put("CF_CFLB", "罚款");
        usual.put("CF_NR", "处罚款2000元。");
        usual.put("CF_NR_FK", "0.2");
        usual.put("CF_JDRQ", "");
        usual.put("CF_YXQ", RunningPortal.get().days().inYears(3));
        usual.put("CF_CFJG", AUTHORITY);
        usual.put("CF_CFJGDM", authorityCode);
        usual.put("CF_SJLY", AUTHORITY);
        usual.put("CF_SJLYDM", authorityCode);
    }

    /** Licences of organisations. */
    static RecordSheet licences(String division) {
        String authorityCode = FictionalCodes.company(division, 1);
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("XK_XDR_MC", "");
        usual.put("XK_XDR_LB", ORGANISATION);
        usual.put("XK_XDR_SHXYM", "");
        usual.put("XK_XKWS", "食品经营许可决定书");
        usual.put("XK_WSH", "");
        usual.put("XK_XKLB", "普通");
        usual.put("XK_NR", "准予从事预包装食品销售。");
        usual.put("XK_JDRQ", "");
        usual.put("XK_YXQZ", RunningPortal.get().days().monthsAgo(1));
        usual.put("XK_YXQZI", RunningPortal.get().days().inYears(5));
        usual.put("XK_XKJG", AUTHORITY);
        usual.put("XK_XKJGDM", authorityCode);
        usual.put("XK_LYDW", AUTHORITY);
        usual.put("XK_LYDWDM", authorityCode);
        return new RecordSheet(usual);
    }

    /** Adds a row; whom it is about, by which document, decided when. */
    public RecordSheet row(String name, String identity, String documentNumber, String decidedOn) {
        Map<String, String> row = new LinkedHashMap<>(usual);
        row.replaceAll((column, value) -> switch (column) {
            case "CF_XDR_MC", "XK_XDR_MC" -> name;
            case "CF_XDR_SHXYM", "XK_XDR_SHXYM", "CF_XDR_ZJHM" -> identity;
            case "CF_WSH", "XK_WSH" -> documentNumber;
            case "CF_JDRQ", "XK_JDRQ" -> decidedOn;
            default -> value;
        });
        rows.add(row);
        return this;
    }

    /** Changes a cell of the row added last. */
    RecordSheet with(String column, String value) {
        lastRow().put(column, value);
        return this;
    }

    /** The row added last, by columns. */
    public Map<String, String> lastRow() {
        return rows.get(rows.size() - 1);
    }

    /** As a text file. */
    byte[] csv(Charset charset) {
        return lines().stream()
                .map(line -> String.join(",", line) + "\r\n")
                .collect(Collectors.joining())
                .getBytes(charset);
    }

    /** As a workbook. */
    byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            List<List<String>> lines = lines();
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    sheet.value(row, column, lines.get(row).get(column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.copyOf(usual.keySet()));
        rows.forEach(row -> lines.add(List.copyOf(row.values())));
        return lines;
    }

    /** A workbook in which words of cells are replaced, as by somebody who mends them; all else stays byte for byte. */
    static byte[] mended(byte[] workbook, Map<String, String> mending) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Path file = Files.createTempFile("faulty", ".xlsx");
            Files.write(file, workbook);
            // From a file: entries of a stream with sizes behind them in the 64-bit form are more than Java 17 can
            // read.
            try (ZipFile in = new ZipFile(file.toFile());
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : in.stream().toList()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(mended(entry.getName(), in.getInputStream(entry).readAllBytes(), mending));
                }
            }
            Files.delete(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] mended(String part, byte[] content, Map<String, String> mending) {
        if (!part.startsWith("xl/worksheets/") && !"xl/sharedStrings.xml".equals(part)) {
            return content;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> each : mending.entrySet()) {
            text = text.replace(">" + each.getKey() + "<", ">" + each.getValue() + "<");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
