package org.creditportal.testkit;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSV file in the 2018 template of administrative penalties, with the columns that companies' and persons' rows must fill. */
public final class PenaltyFile {

    private static final List<String> HEADER = List.of(
            "行政相对人名称",
            "行政相对人类别",
            "统一社会信用代码",
            "行政处罚决定书文号",
            "违法行为类型",
            "违法事实",
            "处罚依据",
            "处罚类别",
            "处罚内容",
            "罚款金额（万元）",
            "处罚决定日期",
            "处罚有效期",
            "处罚机关",
            "处罚机关统一社会信用代码",
            "数据来源单位",
            "数据来源单位统一社会信用代码",
            "法定代表人",
            "法定代表人证件类型",
            "法定代表人证件号码",
            "证件类型",
            "证件号码");

    private static final String CITIZEN = "身份证";

    private final List<String> lines = new ArrayList<>(List.of(String.join(",", HEADER)));
    private final String authority;
    private final String authorityCode;

    /** An empty file of one authority. */
    public PenaltyFile(String authority, String authorityCode) {
        this.authority = authority;
        this.authorityCode = authorityCode;
    }

    /** Adds a fine of 2000 yuan, which the template writes as 0.2. */
    public PenaltyFile fine(String company, String code, String documentNumber, String decidedOn) {
        return row(Map.of("company", company, "code", code, "document", documentNumber, "date", decidedOn));
    }

    /** The same with facts of its own. */
    public PenaltyFile fine(String company, String code, String documentNumber, String decidedOn, String facts) {
        return row(Map.of(
                "company", company, "code", code, "document", documentNumber, "date", decidedOn, "facts", facts));
    }

    /**
     * Adds a fine of a company with its legal representative.
     *
     * @param number the representative's citizen's number; {@code null} where the name alone is told
     */
    public PenaltyFile led(
            String company, String code, String documentNumber, String decidedOn, String person, String number) {
        Map<String, String> values =
                new HashMap<>(Map.of("company", company, "code", code, "document", documentNumber, "date", decidedOn));
        values.put("leader", person);
        if (number != null) {
            values.putAll(Map.of("leaderCertificate", CITIZEN, "leaderNumber", number));
        }
        return row(values);
    }

    /** Adds a fine of a natural person. */
    public PenaltyFile person(String name, String number, String documentNumber, String decidedOn) {
        return row(Map.of(
                "company",
                name,
                "kind",
                "自然人",
                "certificate",
                CITIZEN,
                "number",
                number,
                "document",
                documentNumber,
                "date",
                decidedOn));
    }

    /** The same rows, the last first. */
    public PenaltyFile reversed() {
        PenaltyFile reversed = new PenaltyFile(authority, authorityCode);
        for (int i = lines.size() - 1; i > 0; i--) {
            reversed.lines.add(lines.get(i));
        }
        return reversed;
    }

    private PenaltyFile row(Map<String, String> values) {
        lines.add(String.join(
                ",",
                values.get("company"),
                values.getOrDefault("kind", "法人及非法人组织"),
                values.getOrDefault("code", ""),
                values.get("document"),
                "销售超过保质期的食品",
                values.getOrDefault("facts", "经查，当事人销售超过保质期的食品。"),
                "《中华人民共和国食品安全法》第一百二十四条",
                "罚款",
                "处罚款2000元。",
                "0.2",
                values.get("date"),
                Days.written(Days.read(values.get("date")).plusYears(3)),
                authority,
                authorityCode,
                authority,
                authorityCode,
                values.getOrDefault("leader", ""),
                values.getOrDefault("leaderCertificate", ""),
                values.getOrDefault("leaderNumber", ""),
                values.getOrDefault("certificate", ""),
                values.getOrDefault("number", "")));
        return this;
    }

    /** The file's bytes, with a column that tells this registration number in every row. */
    public byte[] registered(String registrationNumber, Charset charset) {
        PenaltyFile registered = new PenaltyFile(authority, authorityCode);
        registered.lines.clear();
        registered.lines.add(lines.get(0) + ",工商注册号");
        lines.stream().skip(1).map(line -> line + "," + registrationNumber).forEach(registered.lines::add);
        return registered.bytes(charset);
    }

    /** The file's bytes. */
    public byte[] bytes(Charset charset) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(charset);
    }
}
