package org.creditportal.correspondence.application.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.correspondence.api.CorrespondenceException;
import org.creditportal.correspondence.api.TenantCorrespondence;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentPart;
import org.creditportal.correspondence.api.document.DocumentTable;
import org.creditportal.correspondence.api.document.DocumentTypeDefinition;
import org.creditportal.correspondence.application.paper.PaperBlock;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.junit.jupiter.api.Test;

/** Drafts in the templates that ship. */
class WordingTest {

    private static final TenantDefinition KUNMING =
            TenantFiles.load(Path.of("../../tenants-config")).require(new TenantId("kunming"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @Test
    void everyShippedTemplateTakesItsValues() {
        for (TenantDefinition tenant :
                TenantFiles.load(Path.of("../../tenants-config")).all()) {
            for (DocumentTypeDefinition type :
                    tenant.section(TenantCorrespondence.class).documents()) {
                Map<String, String> values = new HashMap<>();
                type.kind().contents().forEach(name -> values.put(name, "值" + name));
                Wording wording =
                        Wording.of(type, new DocumentDraft(type.id(), "某公司", values, parts(type)), tenant, DAY);
                String all = wording.title() + String.join("\n", wording.paragraphs());
                assertThat(all).as(type.id()).doesNotContain("{", "}", "null");
                type.kind().contents().forEach(name -> assertThat(all).contains("值" + name));
            }
        }
    }

    @Test
    void linesOfAValueBecomeParagraphs() {
        Wording wording = notice("某事", "第一段。\r\n\n  第二段。  ");
        assertThat(wording.paragraphs()).startsWith("第一段。", "第二段。", "特此通知。");
    }

    @Test
    void aBraceOrADollarInAValueStaysWhatItIs() {
        assertThat(notice("某事", "见{facts}，费用$1元。").paragraphs()).startsWith("见{facts}，费用$1元。");
    }

    @Test
    void removesWhatCannotBeSeenAndWritesRadicalsAsIdeographs() {
        assertThat(notice("某\u200B事", "信⽤\u00AD良好").paragraphs()).startsWith("信用良好");
        assertThat(notice("某\u200B事", "信⽤").title()).isEqualTo("关于某事的通知书");
    }

    @Test
    void refusesAMissingValueAndACitizensNumber() {
        assertThatThrownBy(() -> notice("某事", "  "))
                .isInstanceOf(CorrespondenceException.class)
                .hasMessageContaining("correspondence.valueIncomplete");
        assertThatThrownBy(() -> notice("某事", "公民身份号码11010519491231002X的当事人"))
                .isInstanceOf(CorrespondenceException.class)
                .hasMessageContaining("correspondence.identityNumber");
    }

    @Test
    void aReportHasItsPartsAndNoOtherDocumentHasAny() {
        DocumentTypeDefinition notice =
                KUNMING.section(TenantCorrespondence.class).document("notice").orElseThrow();
        DocumentDraft draft = new DocumentDraft(
                "notice",
                "某公司",
                Map.of("matter", "某事", "text", "某文"),
                List.of(new DocumentPart("一、", List.of(), null)));
        assertThatThrownBy(() -> Wording.of(notice, draft, KUNMING, DAY))
                .hasMessageContaining("correspondence.valueIncomplete");
        DocumentTypeDefinition report = KUNMING.section(TenantCorrespondence.class)
                .document("public-credit-report")
                .orElseThrow();
        Map<String, String> values = new HashMap<>();
        report.kind().contents().forEach(name -> values.put(name, "值"));
        assertThatThrownBy(() -> Wording.of(report, new DocumentDraft(report.id(), "某公司", values), KUNMING, DAY))
                .hasMessageContaining("correspondence.valueIncomplete");
        DocumentTable table = new DocumentTable(List.of(1), List.of(), List.of(List.of("公民身份号码11010519491231002X")));
        DocumentDraft leaking =
                new DocumentDraft(report.id(), "某公司", values, List.of(new DocumentPart("一、", List.of(), table)));
        assertThatThrownBy(() -> Wording.of(report, leaking, KUNMING, DAY))
                .hasMessageContaining("correspondence.identityNumber");
    }

    @Test
    void aCoverComesFirstAndIsReadForNumbersAsTheRest() {
        DocumentTypeDefinition report = KUNMING.section(TenantCorrespondence.class)
                .document("public-credit-report")
                .orElseThrow();
        Map<String, String> values = new HashMap<>();
        report.kind().contents().forEach(name -> values.put(name, "值"));
        List<DocumentPart> parts = List.of(new DocumentPart("一、", List.of(), null));
        assertThat(Wording.of(report, new DocumentDraft(report.id(), "某公司", values, parts, cover("某公司")), KUNMING, DAY)
                        .blocks()
                        .get(0))
                .isEqualTo(new PaperBlock.Cover(List.of(List.of("名称", "某公司"))));
        DocumentDraft leaking = new DocumentDraft(report.id(), "某公司", values, parts, cover("11010519491231002X"));
        assertThatThrownBy(() -> Wording.of(report, leaking, KUNMING, DAY))
                .hasMessageContaining("correspondence.identityNumber");
    }

    private static DocumentTable cover(String name) {
        return new DocumentTable(List.of(1, 3), List.of(), List.of(List.of("名称", name)));
    }

    private static List<DocumentPart> parts(DocumentTypeDefinition type) {
        return type.kind().isMadeOfParts() ? List.of(new DocumentPart("一、基本信息", List.of(), null)) : List.of();
    }

    private static Wording notice(String matter, String text) {
        DocumentTypeDefinition type =
                KUNMING.section(TenantCorrespondence.class).document("notice").orElseThrow();
        return Wording.of(
                type, new DocumentDraft("notice", "某公司", Map.of("matter", matter, "text", text)), KUNMING, DAY);
    }
}
