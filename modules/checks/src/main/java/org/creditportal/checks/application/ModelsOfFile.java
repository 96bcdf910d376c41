package org.creditportal.checks.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.kernel.tenant.TenantFileCheck;

/** The scoring models of {@code checks.yaml}: weights come to 100, bands and grades reach from nothing to all, an area has one. */
final class ModelsOfFile {

    private static final String AREAS = "areas";
    private static final String FROM = "from";
    private static final String GRADES = "grades";

    private final TenantFileCheck file;
    private final JsonNode models;

    ModelsOfFile(TenantFileCheck file) {
        this.file = file;
        this.models = file.root().path("models");
    }

    void check() {
        file.refuseRepeated(
                TenantFileCheck.elements(models).map(model -> model.path("id")), "the id '%s' is used by two models");
        file.refuseRepeated(
                TenantFileCheck.elements(models).flatMap(model -> TenantFileCheck.elements(model.path(AREAS))),
                "the area '%s' has two models");
        models.forEach(this::check);
        file.root().path("tables").forEach(this::checkGrades);
    }

    private void check(JsonNode model) {
        file.checkSource(model);
        file.checkReferences(model.path(AREAS), AREAS, AREAS, "unknown area '%s'");
        JsonNode indicators = model.path("indicators");
        file.refuseRepeated(
                TenantFileCheck.elements(indicators).map(indicator -> indicator.path("id")),
                "the id '%s' is used twice in this model");
        int weights = TenantFileCheck.elements(indicators)
                .mapToInt(indicator -> indicator.path("weight").asInt())
                .sum();
        if (weights != ScoringModel.ALL_POINTS) {
            file.report(model, "weights come to " + weights + ", not to " + ScoringModel.ALL_POINTS);
        }
        for (JsonNode indicator : indicators) {
            file.checkReferences(
                    indicator.path("counts").path("lists"), "lists", "listTypes", "unknown list type '%s'");
            checkBands(indicator);
        }
        checkGradesOf(model);
    }

    private void checkBands(JsonNode indicator) {
        List<Integer> from = froms(indicator.path("bands"));
        if (indicator.path("counts").isEmpty()) {
            file.report(indicator, "counts nothing");
        }
        if (from.isEmpty()
                || from.get(0) != 0
                || !from.equals(from.stream().sorted().distinct().toList())) {
            file.report(indicator, "bands have to begin with none and go upward");
        }
    }

    private void checkGradesOf(JsonNode model) {
        List<Integer> from = froms(model.path(GRADES));
        List<Integer> downward =
                from.stream().distinct().sorted((one, other) -> other - one).toList();
        if (from.isEmpty() || from.get(from.size() - 1) != 0 || !from.equals(downward)) {
            file.report(model, "grades have to go downward to no points");
        }
    }

    private static List<Integer> froms(JsonNode steps) {
        return TenantFileCheck.elements(steps)
                .map(step -> step.path(FROM).asInt())
                .toList();
    }

    /** A rule that names a grade which nobody is given would never come about. */
    private void checkGrades(JsonNode table) {
        Set<String> given = TenantFileCheck.elements(models)
                .filter(model -> TenantFileCheck.elements(model.path(AREAS)).anyMatch(area -> area.asText()
                        .equals(table.path("area").asText())))
                .flatMap(model -> TenantFileCheck.elements(model.path(GRADES)))
                .map(grade -> grade.path("grade").asText())
                .collect(Collectors.toSet());
        TenantFileCheck.elements(table.path("lines"))
                .flatMap(line -> TenantFileCheck.elements(line.path("when").path(GRADES)))
                .filter(grade -> !given.contains(grade.asText()))
                .forEach(grade -> file.report(grade, "no model of the area gives the grade '" + grade.asText() + "'"));
    }
}
