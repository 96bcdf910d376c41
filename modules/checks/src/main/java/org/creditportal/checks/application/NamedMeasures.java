package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creditportal.checks.api.rule.MeasureNames;
import org.creditportal.kernel.tenant.LocalizedText;

/** The measures that rules may name, of every module that keeps some. */
@ApplicationScoped
public class NamedMeasures {

    private Instance<MeasureNames> sources;

    protected NamedMeasures() {}

    @Inject
    NamedMeasures(Instance<MeasureNames> sources) {
        this.sources = sources;
    }

    /** Names by codes. */
    Map<String, LocalizedText> all() {
        Map<String, LocalizedText> all = new LinkedHashMap<>();
        sources.forEach(source -> all.putAll(source.all()));
        return all;
    }
}
