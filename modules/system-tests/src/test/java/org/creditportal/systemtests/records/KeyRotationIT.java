package org.creditportal.systemtests.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;

/** A tenant gets another key while the portal runs: everything is encrypted anew, says the same, and imports go on. */
class KeyRotationIT {

    private static final TenantId TENANT = new TenantId("kunming");
    private static final long DRAFT = 7;

    /** Rows with values of another key than the given one, of every table that holds any. */
    private static final Map<String, String> OUTDATED = Map.ofEntries(
            Map.entry(
                    "rec_subject",
                    "SELECT COUNT(*) FROM rec_subject WHERE protected_id_number NOT LIKE CONCAT(?, ':%')"),
            Map.entry(
                    "rec_relation",
                    "SELECT COUNT(*) FROM rec_relation WHERE protected_number NOT LIKE CONCAT(?, ':%')"),
            Map.entry(
                    "rec_content",
                    "SELECT COUNT(*) FROM rec_content WHERE content REGEXP '_NUMBER\":\"[0-9]+:'"
                            + " AND content NOT REGEXP CONCAT('_NUMBER\":\"', ?, ':')"),
            Map.entry(
                    "rec_revision",
                    "SELECT COUNT(*) FROM rec_revision WHERE statement REGEXP '_NUMBER\":\"[0-9]+:'"
                            + " AND statement NOT REGEXP CONCAT('_NUMBER\":\"', ?, ':')"),
            Map.entry(
                    "rec_correction",
                    "SELECT COUNT(*) FROM rec_correction WHERE former_statement REGEXP '_NUMBER\":\"[0-9]+:'"
                            + " AND former_statement NOT REGEXP CONCAT('_NUMBER\":\"', ?, ':')"),
            Map.entry(
                    "fil_part", "SELECT COUNT(*) FROM fil_part WHERE CONV(HEX(SUBSTRING(content, 5, 4)), 16, 10) <> ?"),
            Map.entry("fil_draft", "SELECT COUNT(*) FROM fil_draft WHERE content NOT LIKE CONCAT(?, ':%')"),
            Map.entry("chk_check", "SELECT COUNT(*) FROM chk_check WHERE asked_protected NOT LIKE CONCAT(?, ':%')"),
            Map.entry("chk_batch", "SELECT COUNT(*) FROM chk_batch WHERE asked_protected NOT LIKE CONCAT(?, ':%')"),
            Map.entry(
                    "chk_signing_key", "SELECT COUNT(*) FROM chk_signing_key WHERE encrypted NOT LIKE CONCAT(?, ':%')"),
            Map.entry(
                    "cor_certificate",
                    "SELECT COUNT(*) FROM cor_certificate WHERE key_protected NOT LIKE CONCAT(?, ':%')"));

    private static final String NUMBERS =
            "SELECT protected_id_number FROM rec_subject WHERE protected_id_number IS NOT NULL ORDER BY id";
    private static final String PARTS = "SELECT HEX(content) FROM fil_part WHERE LENGTH(content) < 100000 ORDER BY id";

    private final RunningPortal portal = RunningPortal.get();
    private final TenantTables tables = new TenantTables(TENANT.value());
    private final FieldProtection protection = new FieldProtection();

    /** What an act wrote with the earlier key before anybody knew the next, and commits when all seems to be done, is renewed as well. */
    @Test
    void everythingIsEncryptedAnewAndSaysTheSame() throws Exception {
        List<String> numbers = revealed(NUMBERS);
        List<String> parts = partsRevealed();
        assertThat(numbers).isNotEmpty();
        assertThat(parts).isNotEmpty();

        int key;
        try (OpenTransaction slow = new OpenTransaction(TENANT.value())) {
            slow.execute(
                    "INSERT INTO fil_draft (id, officer, place, content, kept_until) VALUES (?, 'slow', ?, ?, ?)",
                    DRAFT,
                    "0".repeat(64),
                    as(() -> protection.protect("langsam")),
                    portal.days().today().plusDays(7).atStartOfDay());
            key = portal.installation().secrets().addProtectionKey(TENANT);
            awaitStores(key, "clean");
            slow.commit();
        }
        // As if the hour had passed for which acts and nodes may go on with the earlier key.
        change("UPDATE krn_reprotection SET seen_at = seen_at - INTERVAL 1 HOUR");
        awaitStores(key, "finished_at IS NOT NULL");
        assertThat(tables.texts("SELECT content FROM fil_draft WHERE id = " + DRAFT))
                .singleElement()
                .satisfies(content ->
                        assertThat(as(() -> protection.reveal(content))).isEqualTo("langsam"));
        change("DELETE FROM fil_draft WHERE id = " + DRAFT);

        OUTDATED.forEach((table, outdated) ->
                assertThat(tables.number(outdated, key)).as(table).isZero());
        assertThat(revealed(NUMBERS)).isEqualTo(numbers);
        assertThat(partsRevealed()).isEqualTo(parts);
        byte[] file = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530199", 1))
                .fine(
                        "换钥测试有限公司",
                        FictionalCodes.company("530199", 77_001),
                        "换钥〔2025〕1号",
                        portal.days().monthsAgo(3))
                .bytes(StandardCharsets.UTF_8);
        assertThat(OfficeApi.ofMachine(TENANT.value())
                        .record("rotated", file)
                        .path("state")
                        .asText())
                .isEqualTo("RECORDED");
    }

    private static void change(String sql) throws SQLException {
        try (OpenTransaction transaction = new OpenTransaction(TENANT.value())) {
            transaction.execute(sql);
            transaction.commit();
        }
    }

    private void awaitStores(int key, String state) {
        Waiting.until("all stores are " + state, () -> OUTDATED.keySet().stream()
                .allMatch(store -> tables.finds(
                        "SELECT store FROM krn_reprotection WHERE store = ? AND key_number = ? AND " + state,
                        store,
                        key)));
    }

    private List<String> revealed(String query) {
        return tables.texts(query).stream()
                .map(stored -> as(() -> protection.reveal(stored)))
                .toList();
    }

    private List<String> partsRevealed() {
        HexFormat hex = HexFormat.of();
        return tables.texts(PARTS).stream()
                .map(stored -> as(() -> hex.formatHex(protection.reveal(hex.parseHex(stored)))))
                .toList();
    }

    private static String as(Callable<String> work) {
        try {
            return TenantScope.callAs(TENANT, work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
