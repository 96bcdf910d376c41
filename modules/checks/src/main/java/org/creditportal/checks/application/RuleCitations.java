package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.citation.CitationSource;
import org.creditportal.casework.api.citation.CitingRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.TenantAreas;

/** Rules of areas rest on laws, scoring models on a document, and what counts in them on laws again. */
@ApplicationScoped
public class RuleCitations implements CitationSource {

    private static final String MODULE = "checks";

    @Inject
    private RulesInForce rules;

    @Inject
    private ModelsInForce models;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Override
    public List<CitingRow> citing() {
        LocalDate today = legalDate.today();
        Stream<CitingRow> ofRules =
                TenantAreas.of(tenants.current()).areas().stream().flatMap(area -> of(area, today));
        Stream<CitingRow> ofModels = models.on(today).stream().flatMap(RuleCitations::of);
        return Stream.concat(ofRules, ofModels).toList();
    }

    private static Stream<CitingRow> of(ScoringModel model) {
        WorkPlace place = WorkPlace.of("/checks/model", "id", model.id());
        String name = model.name().zh();
        return Stream.concat(
                Stream.of(new CitingRow(MODULE, "model", name, model.citation(), place)),
                model.indicators().stream()
                        .filter(indicator -> indicator.basis() != null)
                        .map(indicator -> new CitingRow(
                                MODULE, "model", name + " " + indicator.name().zh(), indicator.basis(), place)));
    }

    private Stream<CitingRow> of(AreaPolicy area, LocalDate day) {
        return rules.find(area.id(), day).stream()
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> of(area, line));
    }

    private static Stream<CitingRow> of(AreaPolicy area, RuleLine line) {
        WorkPlace place = WorkPlace.of("/checks/rule-table", "area", area.id());
        String name = area.name().zh() + " " + line.words().zh();
        return line.basis().stream().map(basis -> new CitingRow(MODULE, "ruleLine", name, basis, place));
    }
}
