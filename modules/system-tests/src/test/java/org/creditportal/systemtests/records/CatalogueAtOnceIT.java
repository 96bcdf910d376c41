package org.creditportal.systemtests.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.Race.Form;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What two officers do at the same moment to an edition of the catalogue, on the real database: it is done once. */
class CatalogueAtOnceIT {

    private static final String REASON = "测试：同时办理。";
    private static final Race RACE = new Race("kunming");

    private static HttpOfficer[] offices;
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void logIn() {
        offices = RACE.windows("credit.officer", "credit.second");
    }

    @Test
    @Raced({
        "CatalogueMaintenance.draft",
        "CatalogueMaintenance.add",
        "CatalogueMaintenance.change",
        "CatalogueMaintenance.remove",
        "CatalogueMaintenance.discard"
    })
    void anEditionOfTheCatalogueIsDraftedChangedAndGivenUpOnce() throws Exception {
        String copied = tables.texts("SELECT number FROM rec_catalogue_edition WHERE state = 'IN_FORCE'"
                        + " ORDER BY level <> 'LOCAL', id")
                .get(0);
        Form draft = new Form(
                "/office/records/catalogue-editions.xhtml?copy=" + copied,
                "draftForm",
                "draft",
                Map.of("label", "同步测试版"));
        Http.Answer drafted = Race.unhurt(Race.pressing(draft, offices)).stream()
                .filter(answer -> answer.statusCode() == 302)
                .findFirst()
                .orElseThrow();
        assertThat(tables.number("SELECT COUNT(*) FROM rec_catalogue_edition WHERE label = '同步测试版'"))
                .isEqualTo(1);
        String edition = number(drafted);
        String newItem = "/office/records/catalogue-item-edit.xhtml?edition=" + edition;
        Map<String, String> item = Map.of(
                "code", "RACE-1",
                "informationClass", "同步测试",
                "name", "同步测试信息",
                "subjects", "LEGAL_PERSON",
                "basisDocument", "《测试办法》",
                "scope_input", "GOVERNMENT",
                "fields", "");
        RACE.one(
                "CATALOGUE_ITEM_CHANGED",
                edition + " + RACE-1",
                Race.pressing(new Form(newItem, "itemForm", "save", item), offices));
        String number = tables.texts("SELECT number FROM rec_catalogue_item WHERE code = 'RACE-1'")
                .get(0);
        String page = "/office/records/catalogue-item-edit.xhtml?number=" + number;
        RACE.one(
                "CATALOGUE_ITEM_CHANGED",
                number,
                Race.pressing(new Form(page, "itemForm", "save", Map.of("note", "同步测试备注")), offices));
        RACE.one(
                "CATALOGUE_ITEM_CHANGED",
                number,
                Race.pressing(new Form(page, "removeForm", "remove", Map.of()), offices));
        RACE.one(
                "CATALOGUE_EDITION_DISCARDED",
                edition,
                Race.pressing(
                        new Form(
                                "/office/records/catalogue-edit.xhtml?number=" + edition,
                                "discardForm",
                                "discard",
                                Map.of("discardReason", REASON)),
                        offices));
    }

    /** The number on the page to which an answer leads. */
    private static String number(Http.Answer answer) {
        String address = answer.header("Location").orElseThrow(() -> new AssertionError(answer.body()));
        return address.substring(address.indexOf("number=") + "number=".length());
    }
}
