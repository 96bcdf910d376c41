package org.creditportal.responsibility.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.citation.CitingRow;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.responsibility.api.duty.ChangeDuty;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.PolicyArticle;
import org.creditportal.responsibility.api.policy.TenantPolicies;
import org.creditportal.responsibility.api.task.TenantTasks;
import org.creditportal.responsibility.application.duty.DutiesInMemory;
import org.creditportal.responsibility.domain.area.AreaChange;
import org.creditportal.responsibility.domain.area.AreaChanges;
import org.creditportal.responsibility.domain.bureau.Reorganisation;
import org.creditportal.responsibility.domain.bureau.Reorganisations;
import org.creditportal.responsibility.domain.duty.DutyEdition;
import org.junit.jupiter.api.Test;

/** Both documents are there whole: whatever is cited from them is found, word for word. */
class PolicyLibraryTest {

    /** Stands in documents that are kept whole. */
    private static final String BEGINNING = "前言";

    private static final TenantDirectory TENANTS = TenantFiles.load(Path.of("../../tenants-config"));

    private static List<CitingRow> citing(TenantDefinition tenant) {
        CitingRow[][] rows = new CitingRow[1][];
        TenantScope.runAs(
                tenant.id(), () -> rows[0] = new OwnCitations(TENANTS).citing().toArray(CitingRow[]::new));
        return List.of(rows[0]);
    }

    @Test
    void everyCitationOfTheTenantsDocumentOpensItsArticle() {
        for (TenantDefinition tenant : TENANTS.all()) {
            TenantPolicies policies = TenantPolicies.of(tenant);
            List<Citation> own = citing(tenant).stream()
                    .map(CitingRow::citation)
                    .filter(citation -> policies.cited(citation.document()).isPresent())
                    .filter(citation -> citation.article() != null)
                    .toList();
            assertThat(own).hasSizeGreaterThan(20);
            assertThat(own).allSatisfy(citation -> {
                LibraryDocument document = policies.cited(citation.document()).orElseThrow();
                if (document.article(BEGINNING).isPresent()) {
                    assertThat(document.article(citation.article()))
                            .as(citation.article())
                            .isPresent();
                }
            });
        }
    }

    /** What is only a default follows a text that does not bind the tenant. */
    @Test
    void aPeriodThatTheTenantsDocumentStatesRestsOnIt() {
        assertThat(citing(TENANTS.require(new TenantId("kunming"))))
                .extracting(CitingRow::kind)
                .contains("deadline");
        assertThat(citing(TENANTS.require(new TenantId("beidaihe"))))
                .extracting(CitingRow::kind)
                .doesNotContain("deadline");
    }

    @Test
    void whatIsQuotedStandsInItsArticle() {
        for (TenantDefinition tenant : TENANTS.all()) {
            TenantPolicies policies = TenantPolicies.of(tenant);
            citing(tenant).stream()
                    .map(CitingRow::citation)
                    .filter(citation -> citation.text() != null)
                    .forEach(citation -> policies.cited(citation.document())
                            .flatMap(document -> document.article(citation.article()))
                            .ifPresent(article -> assertThat(plain(article.text()))
                                    .as(citation.article())
                                    .contains(plain(citation.text()))));
        }
    }

    /** The copies differ in the width of brackets and commas. */
    private static String plain(String text) {
        return text.replaceAll("\\s", "").replace('(', '（').replace(')', '）').replace(',', '，');
    }

    @Test
    void aRepealedArticleHoldsUntilItsDay() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        PolicyArticle article = new PolicyArticle("一", "x", day, "新办法");
        assertThat(article.isRepealed(day.minusDays(1))).isFalse();
        assertThat(article.isRepealed(day)).isTrue();
        assertThat(new PolicyArticle("一", "x", null, null).isRepealed(day)).isFalse();
    }

    /** Each clause that asks something of departments; headings, definitions, and what is asked of others are not. */
    @Test
    void everyClauseThatAsksSomethingIsInTheWorkPlan() {
        Map<String, Set<String>> asksNothing = Map.of(
                "kunming", Set.of("二（三）", "三（十三）"),
                "beidaihe", Set.of("二（二）", "三（一）", "三（一）2", "三（一）3", "三（二）", "三（三）"));
        for (TenantDefinition tenant : TENANTS.all()) {
            LibraryDocument own = TenantPolicies.of(tenant).documents().stream()
                    .filter(document -> document.article(BEGINNING).isPresent())
                    .findFirst()
                    .orElseThrow();
            Set<String> planned = TenantTasks.of(tenant).plans().stream()
                    .flatMap(plan -> plan.items().stream())
                    .map(item -> item.citation().article())
                    .collect(Collectors.toSet());
            assertThat(own.articles().stream()
                            .map(PolicyArticle::number)
                            .filter(number -> number.contains("（"))
                            .filter(number ->
                                    !asksNothing.get(tenant.id().value()).contains(number)))
                    .as(tenant.id().value())
                    .allSatisfy(number -> assertThat(planned).contains(number));
        }
    }

    @Test
    void ofAClauseOfSeveralSentencesEachIsInTheWorkPlan() {
        TenantDefinition kunming = TENANTS.require(new TenantId("kunming"));
        String planned = TenantTasks.of(kunming).plans().stream()
                .flatMap(plan -> plan.items().stream())
                .map(item -> item.citation().text())
                .collect(Collectors.joining());
        String clause = TenantPolicies.of(kunming)
                .documents()
                .get(0)
                .article("二（五）")
                .orElseThrow()
                .text();
        assertThat(clause.substring(clause.indexOf("。") + 1).split("。"))
                .allSatisfy(sentence -> assertThat(planned).contains(sentence));
    }

    @Test
    void supervisionLiabilityAndTheSchemeRestOnTheirArticles() {
        for (TenantDefinition tenant : TENANTS.all()) {
            assertThat(citing(tenant)).extracting(CitingRow::kind).contains("supervision", "liability", "scheme");
        }
    }

    @Test
    void changesOfDutiesAndBureausRestOnWhatTheirOfficersNamed() {
        DutiesInMemory duties = new DutiesInMemory();
        ChangeDuty change = new ChangeDuty(
                "drug-safety", List.of("health"), null, LocalDate.of(2026, 3, 1), "机构改革方案", "三", "机构改革。", 0);
        duties.add(DutyEdition.next(
                change,
                List.of(),
                new Signatory("o", "Sun", "credit-office", true).sign(Instant.EPOCH, new Reason("机构改革。"))));
        Reorganisations none = new Reorganisations() {
            @Override
            public void add(Reorganisation reorganisation) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Reorganisation> all() {
                return List.of();
            }
        };
        AreaChanges noAreas = new AreaChanges() {
            @Override
            public void add(AreaChange change) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<AreaChange> all() {
                return List.of();
            }
        };
        TenantScope.runAs(new TenantId("beidaihe"), () -> assertThat(
                        new DecidedCitations(duties, none, noAreas, TENANTS).citing())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kind()).isEqualTo("dutyChange");
                    assertThat(row.citation()).isEqualTo(new Citation("机构改革方案", "三", null));
                }));
    }
}
