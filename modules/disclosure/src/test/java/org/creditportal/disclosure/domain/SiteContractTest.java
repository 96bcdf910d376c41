package org.creditportal.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The views are the contract with the public site: their columns are written out here, and the entities fill them all. */
class SiteContractTest {

    private static final Path MIGRATIONS = Path.of("../../db/tenant/disclosure");
    private static final Path GRANTS = Path.of("../../db/grants/disclosure.sql");

    @Test
    void entryViewHasTheAgreedColumns() throws IOException {
        assertThat(columnsOfView("V20261128006504__disclosure_extend_v_entry.sql"))
                .containsExactly(
                        "number",
                        "list_type",
                        "list_colour",
                        "list_name_zh",
                        "list_name_en",
                        "subject_name",
                        "subject_mark",
                        "subject_code",
                        "subject_kind",
                        "authority_zh",
                        "authority_en",
                        "bureau",
                        "facts",
                        "basis",
                        "document_number",
                        "decided_on",
                        "published_on",
                        "published_until",
                        "state",
                        "search_text",
                        "search_tokens",
                        "changed_at");
    }

    @Test
    void listViewHasTheAgreedColumns() throws IOException {
        assertThat(columnsOfView("V20261122006004__disclosure_create_v_list_summary.sql"))
                .containsExactly(
                        "list_type",
                        "list_colour",
                        "list_name_zh",
                        "list_name_en",
                        "meaning_zh",
                        "meaning_en",
                        "standard",
                        "basis",
                        "changed_at");
    }

    @Test
    void noticeViewHasTheAgreedColumns() throws IOException {
        assertThat(columnsOfView("V20261129132011__disclosure_create_v_notice.sql"))
                .containsExactly(
                        "number",
                        "list_type",
                        "list_colour",
                        "list_name_zh",
                        "list_name_en",
                        "subject_name",
                        "subject_mark",
                        "subject_code",
                        "subject_kind",
                        "authority_zh",
                        "authority_en",
                        "facts",
                        "basis",
                        "put_up_on",
                        "objections_until");
        assertThat(columnsOfTable("V20261129132010__disclosure_create_notice.sql"))
                .containsExactlyInAnyOrderElementsOf(columnsOf(PublishedNotice.class));
    }

    @Test
    void policyViewHasTheAgreedColumns() throws IOException {
        assertThat(columnsOfView("V20261130100002__disclosure_create_v_policy.sql"))
                .containsExactly(
                        "policy",
                        "title",
                        "names",
                        "official_number",
                        "publisher",
                        "issued_on",
                        "printed_on",
                        "articles");
        assertThat(columnsOfTable("V20261130100001__disclosure_create_policy.sql"))
                .containsExactlyInAnyOrderElementsOf(columnsOf(PublishedPolicy.class));
    }

    @Test
    void viewOfReportsSeenLiveHasTheAgreedColumns() throws IOException {
        assertThat(columnsOfView("V20261201060003__disclosure_extend_v_live_view.sql"))
                .containsExactly("code", "asked_with", "content", "shown_until");
        assertThat(Stream.concat(
                        columnsOfTable("V20261129040302__disclosure_create_live_view.sql").stream(),
                        columnsAddedBy("V20261201060002__disclosure_key_live_views.sql").stream()))
                .containsExactlyInAnyOrderElementsOf(columnsOf(LiveView.class));
    }

    @Test
    void tablesHaveTheColumnsOfTheirEntities() throws IOException {
        assertThat(columnsOfTable("V20261122006001__disclosure_create_list.sql"))
                .containsExactlyInAnyOrderElementsOf(columnsOf(PublishedList.class));
        assertThat(Stream.concat(
                        columnsOfTable("V20261122006002__disclosure_create_entry.sql").stream(),
                        columnsAddedBy("V20261128006501__disclosure_find_by_every_name.sql").stream()))
                .containsExactlyInAnyOrderElementsOf(columnsOf(PublishedEntry.class));
    }

    /** It reads views, and leaves wishes in an inbox that it cannot read. */
    @Test
    void theSiteIsGrantedTheViewsAndItsInboxAndNothingElse() throws IOException {
        assertThat(Files.readAllLines(GRANTS).stream().filter(line -> line.contains("${site}")))
                .isNotEmpty()
                .allMatch(line -> line.matches(
                        "GRANT (SELECT ON \\$\\{database}\\.dsc_v|INSERT ON \\$\\{database}\\.dsc_inbox)_\\w+"
                                + " TO \\$\\{site};"));
    }

    private static List<String> columnsOfView(String file) throws IOException {
        String sql = Files.readString(MIGRATIONS.resolve(file));
        String columns = sql.substring(sql.indexOf("SELECT") + "SELECT".length(), sql.indexOf("FROM dsc_"));
        return Arrays.stream(columns.split(","))
                .map(String::strip)
                .map(column -> column.replaceFirst(".* AS ", ""))
                .toList();
    }

    private static List<String> columnsOfTable(String file) throws IOException {
        return Files.readAllLines(MIGRATIONS.resolve(file)).stream()
                .filter(line -> line.matches("  [a-z_]+ [A-Z].*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
    }

    private static List<String> columnsAddedBy(String file) throws IOException {
        return Files.readAllLines(MIGRATIONS.resolve(file)).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("ADD COLUMN "))
                .map(line -> line.split(" ")[2])
                .toList();
    }

    /** Of an entry that was withdrawn, no more than this. */
    @Test
    void whatWasWithdrawnHasANumberAndADay() throws IOException {
        assertThat(columnsOfView("V20261128006505__disclosure_create_v_withdrawn_entry.sql"))
                .containsExactly("number", "withdrawn_on");
    }

    private static List<String> columnsOf(Class<?> entity) {
        return Stream.concat(
                        Arrays.stream(entity.getDeclaredFields()),
                        Arrays.stream(entity.getSuperclass().getDeclaredFields()))
                .map(field -> field.getAnnotation(Column.class))
                .filter(Objects::nonNull)
                .map(Column::name)
                .toList();
    }
}
