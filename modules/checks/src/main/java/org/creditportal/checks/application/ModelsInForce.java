package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.checks.api.rule.TenantChecks;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.checks.domain.scoring.ModelEdition;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;

/** The tenant's scoring models: of each the newest edition whose day has come, before all others that of the tenant's file. */
@ApplicationScoped
public class ModelsInForce {

    @Inject
    StoredModelEditions released;

    @Inject
    TenantDirectory tenants;

    /** The model by which subjects are scored in the area on the day. */
    Optional<ScoringModel> of(String area, LocalDate day) {
        return on(day).stream().filter(model -> model.areas().contains(area)).findFirst();
    }

    /** Every model in force on the day. */
    List<ScoringModel> on(LocalDate day) {
        List<ScoringModel> editions = Stream.concat(released.all().stream().map(ModelEdition::content), ofFile())
                .toList();
        return ids(editions).stream()
                .flatMap(id -> editions.stream()
                        .filter(known -> known.id().equals(id))
                        .filter(known -> !known.validFrom().isAfter(day))
                        .limit(1))
                .toList();
    }

    private static Set<String> ids(List<ScoringModel> editions) {
        Set<String> ids = new LinkedHashSet<>();
        editions.forEach(edition -> ids.add(edition.id()));
        return ids;
    }

    /** Every edition of a model, the newest first; that of the file is the last. */
    List<ScoringModel> all(String id) {
        return Stream.concat(released.of(id).stream().map(ModelEdition::content), ofFile().filter(model -> model.id()
                        .equals(id)))
                .toList();
    }

    /** What an edition of a model is called; its id where nobody knows it any more. */
    LocalizedText name(String id, int edition) {
        return all(id).stream()
                .filter(known -> known.edition() == edition)
                .map(ScoringModel::name)
                .findFirst()
                .orElseGet(() -> new LocalizedText(id, id));
    }

    private Stream<ScoringModel> ofFile() {
        return TenantChecks.of(tenants.current()).models().stream();
    }
}
